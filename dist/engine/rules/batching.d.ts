import type { Value } from '../array/nd-array.ts';
import { type PrimitiveName, type PrimitiveParams, type PrimitiveTable } from '../ir/primitives.ts';
/** What a batching rule is given. The mapped axis of a batched input is always axis 0. */
export interface BatchSite<P extends PrimitiveName> {
    readonly size: number;
    readonly inputs: readonly Value[];
    readonly batched: readonly boolean[];
    readonly params: PrimitiveParams[P];
}
/** The outputs for the whole batch, mapped along axis 0; at least one input is batched. */
export type BatchRule<P extends PrimitiveName> = (site: BatchSite<P>) => Value | readonly Value[];
/** `no_inputs`: nothing to map. `nested`: see transforms/nested.ts. */
export type BatchEntry<P extends PrimitiveName> = BatchRule<P> | 'no_inputs' | 'nested';
export declare const batchRules: PrimitiveTable<{
    [P in PrimitiveName]: BatchEntry<P>;
}>;
