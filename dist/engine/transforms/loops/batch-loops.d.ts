import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { type Batched } from '../mapped-values.ts';
/** What rules in other files need of batch.ts. */
export interface Batching {
    readonly size: number;
    batch(jaxpr: Jaxpr, args: readonly Value[], mask: readonly boolean[], constants?: readonly Value[]): Batched;
    /** As a jaxpr, whose outputs in `wanted` carry the mapped axis in any case. */
    batchJaxpr(jaxpr: Jaxpr, mask: readonly boolean[], wanted: readonly boolean[]): {
        readonly jaxpr: Jaxpr;
        readonly batched: readonly boolean[];
    };
}
/** Rounds run along axis 0, so the mapped axis of what is sliced moves behind it and back. */
export declare function batchScan(equation: Equation<'scan'>, inputs: readonly Value[], batched: readonly boolean[], batching: Batching): Batched;
export declare function batchWhile(equation: Equation<'while'>, inputs: readonly Value[], batched: readonly boolean[], batching: Batching): Batched;
