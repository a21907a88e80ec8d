import type { Aval } from '../array/aval.ts';
import { type JaxprBody } from './jaxpr-body.ts';
import type { PrimitiveName, PrimitiveParams } from './primitives.ts';
/** A variable; its identity is the object itself, names are given only when printing. */
export interface Variable {
    readonly kind: 'variable';
    readonly aval: Aval;
}
/** A scalar constant written into an equation. bool literals are 0 and 1. */
export interface Literal {
    readonly kind: 'literal';
    readonly value: number;
    readonly aval: Aval;
}
export type Atom = Variable | Literal;
/** One application of a primitive. */
export interface Equation<P extends PrimitiveName = PrimitiveName> {
    readonly primitive: P;
    readonly inputs: readonly Atom[];
    readonly outputs: readonly Variable[];
    readonly params: PrimitiveParams[P];
    readonly subJaxprs: readonly Jaxpr[];
    readonly effects: readonly string[];
}
export interface JaxprFields {
    readonly inputs: readonly Variable[];
    /** Variables whose values travel beside the jaxpr (see `ClosedJaxpr`). */
    readonly constants: readonly Variable[];
    readonly equations: readonly Equation[];
    readonly outputs: readonly Atom[];
}
/** A jaxpr with the values of its constants. */
export interface ClosedJaxpr<V> {
    readonly jaxpr: Jaxpr;
    readonly constants: readonly V[];
}
declare const INSPECT: unique symbol;
/**
 * A typed program: inputs, constants, equations in order, outputs. It is copied when built and
 * frozen to the last param, so what is derived from it (fingerprint, validity, an evaluation plan)
 * can be kept and never goes stale.
 */
export declare class Jaxpr implements JaxprFields {
    #private;
    constructor(fields: JaxprFields);
    get inputs(): readonly Variable[];
    get constants(): readonly Variable[];
    get equations(): readonly Equation[];
    get outputs(): readonly Atom[];
    /** For `console.log`, which sees no getters. */
    [INSPECT](): JaxprFields;
}
/** The lists of a jaxpr for the engine's own walks. */
export declare function bodyOf(jaxpr: Jaxpr): JaxprBody;
/** What is worked out from a jaxpr at most once; each fact is written by the module named. */
export interface DerivedFacts {
    /** ir/fingerprint.ts */
    fingerprint: string | null;
    /** ir/validate.ts */
    wellFormed: boolean;
    /** interpreter/interpret.ts */
    plan: object | null;
    /** interpreter/execute.ts */
    runs: number;
    compiled: object | null;
}
/** The kept facts of a jaxpr. Internal to the engine. */
export declare function derivedFacts(jaxpr: Jaxpr): DerivedFacts;
export declare function makeVariable(aval: Aval): Variable;
export declare function makeLiteral(value: number, aval: Aval): Literal;
/** An equation with neither sub-jaxprs nor effects unless given. */
export declare function makeEquation<P extends PrimitiveName>(primitive: P, inputs: readonly Atom[], outputs: readonly Variable[], params: PrimitiveParams[P], subJaxprs?: readonly Jaxpr[], effects?: readonly string[]): Equation<P>;
export {};
