import type { ReductionPrimitive } from '../primitive.ts';
/** Primitives that fold elements along axes into one. */
export interface AxesParams {
    readonly axes: readonly number[];
}
type ReductionName = 'reduce_sum' | 'reduce_prod' | 'reduce_max' | 'reduce_min' | 'reduce_and' | 'reduce_or';
export type ReductionParams = Record<ReductionName, AxesParams>;
export declare const reductionPrimitives: {
    reduce_sum: ReductionPrimitive<AxesParams>;
    reduce_prod: ReductionPrimitive<AxesParams>;
    reduce_max: ReductionPrimitive<AxesParams>;
    reduce_min: ReductionPrimitive<AxesParams>;
    reduce_and: ReductionPrimitive<AxesParams>;
    reduce_or: ReductionPrimitive<AxesParams>;
};
export {};
