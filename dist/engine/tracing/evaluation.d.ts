import type { Aval } from '../array/aval.ts';
import type { NdArray } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
/**
 * What everything below the table of primitives asks of it. Rules are written in terms of `bind`,
 * and `bind` applies rules: this is the one place where that circle closes, when
 * interpreter/execute.ts, which knows both ends, provides the functions.
 */
export interface Evaluation {
    /** The output types of one primitive. */
    readonly inferOutputs: <P extends PrimitiveName>(primitive: P, inputs: readonly Aval[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]) => Aval[];
    /** Evaluates one primitive on arrays. */
    readonly evaluatePrimitive: <P extends PrimitiveName>(primitive: P, inputs: readonly NdArray[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]) => readonly NdArray[];
    /** Evaluates a jaxpr on arrays. */
    readonly execute: (jaxpr: Jaxpr, constants: readonly NdArray[], args: readonly NdArray[]) => NdArray[];
}
export declare function provideEvaluation(evaluation: Evaluation): void;
export declare function evaluation(): Evaluation;
