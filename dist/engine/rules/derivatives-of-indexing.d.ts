import type { Value } from '../array/nd-array.ts';
import type { GatherParams, ScatterParams } from '../ir/primitives.ts';
import { type TransposeInput } from './transpose-inputs.ts';
/** gather and scatter are linear in all but the indices. */
interface ForwardSite<Params> {
    readonly primals: readonly Value[];
    readonly tangents: readonly (Value | null)[];
    readonly params: Params;
}
interface BackwardSite<Params> {
    readonly cotangent: Value;
    readonly inputs: readonly TransposeInput[];
    readonly params: Params;
}
type Cotangents = readonly (Value | null)[];
export declare function gatherJvp(site: ForwardSite<GatherParams>): Value | null;
export declare function scatterAddJvp(site: ForwardSite<ScatterParams>): Value;
/**
 * Updates may overlap, and only the tangent of the one that stays counts. So each update gets a
 * number, the numbers are scattered, and a tangent passes where its own number has stayed
 * (jax: _scatter_jvp). What is done to the tangents is a scatter_add, which has a transpose.
 */
export declare function scatterJvp(site: ForwardSite<ScatterParams>): Value;
export declare function gatherTranspose(site: BackwardSite<GatherParams>): Cotangents;
export declare function scatterAddTranspose(site: BackwardSite<ScatterParams>): Cotangents;
export {};
