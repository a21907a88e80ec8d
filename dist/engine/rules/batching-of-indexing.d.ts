import type { Value } from '../array/nd-array.ts';
import type { GatherParams, ScatterParams } from '../ir/primitives.ts';
import { scatter, type scatterAdd } from './lax-indexing.ts';
interface Site<Params> {
    readonly size: number;
    readonly inputs: readonly Value[];
    readonly batched: readonly boolean[];
    readonly params: Params;
}
/**
 * A mapped operand alone: windows reach over the whole mapped axis. Mapped indices alone: one more
 * axis of the batch of windows. Both: their mapped axes go along with each other.
 */
export declare function gatherBatch(site: Site<GatherParams>): Value;
export declare const scatterBatch: (apply: typeof scatter | typeof scatterAdd) => (site: Site<ScatterParams>) => Value;
/** Slices whose starts differ along the batch. */
export declare function gatherSlices(site: Site<{
    readonly sliceSizes: readonly number[];
}>): Value;
/** Updates of slices whose starts differ along the batch. */
export declare function scatterSlices(site: Site<unknown>): Value;
export {};
