import { type Aval } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
import { NdArray, type Nested, type Value } from '../array/nd-array.ts';
import { type Atom, type ClosedJaxpr, Jaxpr, type Variable } from '../ir/jaxpr.ts';
import { type PrimitiveName, type PrimitiveParams } from '../ir/primitives.ts';
/**
 * Records what is done to traced values as a jaxpr. Traces nest; the depth says which of two is
 * the inner one. A value of an outer trace, or an array, becomes a constant of the inner jaxpr.
 */
export declare class Trace {
    #private;
    readonly depth: number;
    closed: boolean;
    constructor(depth: number);
    /** A new input; `known` is its value when the function runs on given arguments, as in `grad`. */
    addInput(aval: Aval, known?: Value): Tracer;
    record<P extends PrimitiveName>(primitive: P, inputs: readonly Value[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[], effects?: readonly string[]): Tracer[];
    /** The atom a value has in this trace: its variable, a literal for scalars, or a constant. */
    atomOf(value: Value): Atom;
    /** Ends the trace. Outputs that repeat go through `copy`, since a jaxpr returns no value twice. */
    finish(outputs: readonly Value[]): ClosedJaxpr<Value>;
    /** The array behind a traced value when all it depends on is known, otherwise null. */
    concreteValue(variable: Variable): NdArray | null;
}
/** A value inside a traced function: a type now, a value when the jaxpr runs. */
export declare class Tracer implements Value {
    #private;
    readonly trace: Trace;
    readonly variable: Variable;
    constructor(trace: Trace, variable: Variable);
    get aval(): Aval;
    get shape(): readonly number[];
    get dtype(): DType;
    item(): number | boolean;
    toNested(): Nested;
    toString(): string;
}
/**
 * Applies a primitive: it is recorded by the innermost trace among the ambient one and those of
 * its inputs, or evaluated when there is none.
 */
export declare function bind<P extends PrimitiveName>(primitive: P, inputs: readonly Value[], params: PrimitiveParams[P], subJaxprs?: readonly Jaxpr[], effects?: readonly string[]): readonly Value[];
/** Whether a call would be evaluated at once rather than recorded. */
export declare function isConcrete(values: readonly Value[]): values is readonly NdArray[];
/** Runs `body` with a new innermost trace that records all work, also on plain arrays. */
export declare function withTrace<T>(body: (trace: Trace) => T): T;
/** Runs `body` with a new innermost trace that records only work on its own values. */
export declare function withSideTrace<T>(body: (trace: Trace) => T): T;
