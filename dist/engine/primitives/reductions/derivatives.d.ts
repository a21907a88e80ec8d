import type { Value } from '../../array/nd-array.ts';
import type { JvpSite } from '../primitive.ts';
import type { AxesParams } from './reductions.ts';
/** Tangents of reductions that are not linear. */
/** The mean of the tangents at all places that hold the extremum (jax: _reduce_chooser_jvp_rule). */
export declare function extremumReductionJvp(site: JvpSite<AxesParams>): Value | null;
/**
 * Each tangent times the product of all other elements: those before it times those behind it. So
 * zeros are right and the rule can be differentiated again. In float64, in which part of a product
 * overflows no earlier than where the kernel multiplies all of it.
 */
export declare function productReductionJvp(site: JvpSite<AxesParams>): Value | null;
