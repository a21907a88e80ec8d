import type { Value } from '../array/nd-array.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';
interface Site<Params> {
    readonly size: number;
    readonly inputs: readonly Value[];
    readonly batched: readonly boolean[];
    readonly params: Params;
}
export declare function sliceBatch(site: Site<PrimitiveParams['slice']>): Value;
export declare function revBatch(site: Site<PrimitiveParams['rev']>): Value;
/** A padding value of its own for each element goes where a padded mask says so. */
export declare function padBatch(site: Site<PrimitiveParams['pad']>): Value;
export declare function concatenateBatch(site: Site<PrimitiveParams['concatenate']>): Value;
/** Starts that differ along the batch make it a gather. */
export declare function dynamicSliceBatch(site: Site<PrimitiveParams['dynamic_slice']>): Value;
export declare function dynamicUpdateSliceBatch(site: Site<unknown>): Value;
export {};
