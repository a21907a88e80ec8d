import type { Value } from '../../array/nd-array.ts';
import { scatter, type scatterAdd } from '../lax.ts';
import type { BatchSite } from '../primitive.ts';
import type { GatherParams, ScatterParams } from './indexing.ts';
/** Gathers and scatters of a whole batch, and slices whose starts differ along it. */
/**
 * A mapped operand alone: windows reach over the whole mapped axis. Mapped indices alone: one more
 * axis of the batch of windows. Both: their mapped axes go along with each other.
 */
export declare function gatherBatch(site: BatchSite<GatherParams>): Value;
export declare const scatterBatch: (apply: typeof scatter | typeof scatterAdd) => (site: BatchSite<ScatterParams>) => Value;
/** Slices whose starts differ along the batch. */
export declare function gatherSlices(site: BatchSite<{
    readonly sliceSizes: readonly number[];
}>): Value;
/** Updates of slices whose starts differ along the batch. */
export declare function scatterSlices(site: BatchSite): Value;
