import type { Value } from '../array/nd-array.ts';
import type { AxesParams, DotParams } from '../ir/primitives.ts';
interface Site<Params> {
    readonly primals: readonly Value[];
    readonly tangents: readonly (Value | null)[];
    readonly output: Value;
    readonly params: Params;
}
/** The mean of the tangents at all places that hold the extremum (jax: _reduce_chooser_jvp_rule). */
export declare function extremumReductionJvp(site: Site<AxesParams>): Value | null;
/**
 * Each tangent times the product of all other elements: those before it times those behind it. So
 * zeros are right and the rule can be differentiated again. In float64, in which part of a product
 * overflows no earlier than where the kernel multiplies all of it.
 */
export declare function productReductionJvp(site: Site<AxesParams>): Value | null;
/** dot_general is linear in each operand. */
export declare function dotJvp(site: Site<DotParams>): Value | null;
/**
 * The tangent of whichever of minimum, operand and maximum is the result; none at the bounds, and
 * none of a minimum above the maximum (jax: clamp_p).
 */
export declare function clampJvp(site: Site<unknown>): Value | null;
export {};
