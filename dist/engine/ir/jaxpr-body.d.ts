import { Numbering } from './atoms.ts';
import type { Atom, Equation, Jaxpr, JaxprFields, Variable } from './jaxpr.ts';
import { type PrimitiveName, type PrimitiveParams } from './primitives.ts';
/**
 * What a jaxpr is made of, for the engine's own walks. Nobody else gets hold of these lists, so
 * they are not frozen: V8 takes seven times as long to read a list that is.
 */
export interface JaxprBody {
    readonly inputs: readonly Variable[];
    readonly constants: readonly Variable[];
    readonly equations: readonly EquationBody[];
    readonly outputs: readonly Atom[];
    /**
     * A number for each atom in the order constants, inputs, inputs and outputs of each equation,
     * outputs: variables count from 0 as they appear, literals are `LITERAL`.
     */
    readonly numbers: readonly number[];
}
/** A copy of everything down to the params. */
export declare function copyFields(fields: JaxprFields): JaxprBody;
/** A body in frozen lists, for everybody. */
export declare function showBody({ constants, inputs, equations, outputs }: JaxprBody): JaxprFields;
/** An equation, in lists that are not frozen, with what is shown of it. */
export declare class EquationBody implements Equation {
    #private;
    readonly primitive: PrimitiveName;
    readonly inputs: readonly Atom[];
    readonly outputs: readonly Variable[];
    readonly params: PrimitiveParams[PrimitiveName];
    readonly subJaxprs: readonly Jaxpr[];
    readonly effects: readonly string[];
    constructor(equation: Equation, numbering: Numbering);
    /** One object for all calls, frozen to the last param. */
    get shown(): Equation;
}
export declare const NO_JAXPRS: readonly Jaxpr[];
export declare const NO_EFFECTS: readonly string[];
