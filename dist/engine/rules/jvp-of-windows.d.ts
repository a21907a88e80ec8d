import type { Value } from '../array/nd-array.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';
/** Windows are linear in the arrays they take from; only the indices are not. */
interface Site<Params> {
    readonly primals: readonly Value[];
    readonly tangents: readonly (Value | null)[];
    readonly params: Params;
}
export declare function padJvp(site: Site<PrimitiveParams['pad']>): Value;
export declare function concatenateJvp(site: Site<PrimitiveParams['concatenate']>): Value;
export declare function dynamicSliceJvp(site: Site<PrimitiveParams['dynamic_slice']>): Value;
export declare function dynamicUpdateSliceJvp(site: Site<unknown>): Value;
export {};
