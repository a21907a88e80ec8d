import type { Value } from '../../array/nd-array.ts';
import type { JvpSite } from '../primitive.ts';
import type { AxisParams, CumulativeParams } from './axes.ts';
/** Tangents of primitives that walk along one axis. */
/** Tangents go where their elements go. */
export declare function sortJvp(site: JvpSite<AxisParams>): Value;
/** Values with their tangents. */
interface Dual {
    readonly x: Value;
    readonly t: Value;
}
type Combine = (a: Dual, b: Dual) => Dual;
/**
 * The tangent of a running fold: that of a tree of pairs (jax: _cumulative_jvp_rule, which
 * differentiates jax.lax.associative_scan). The tree decides how equal elements share a tangent.
 */
export declare const cumulativeJvp: (combine: Combine) => (site: JvpSite<CumulativeParams>) => Value;
export declare const products: Combine;
export declare const extrema: (primitive: 'max' | 'min') => Combine;
export {};
