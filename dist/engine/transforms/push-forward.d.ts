import type { Value } from '../array/nd-array.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
export interface PushedForward {
    readonly outputs: readonly Value[];
    /** Null is a tangent known to be zero. */
    readonly tangents: readonly (Value | null)[];
}
/** How equations that hold sub-jaxprs are pushed forward; see nested-jvp.ts, linearize.ts. */
export type NestedForward = (equation: Equation, primals: readonly Value[], tangents: readonly (Value | null)[]) => PushedForward;
/**
 * Walks a jaxpr with primal values and tangents side by side. Forward mode when the tangents are
 * ordinary values; linearization when they belong to a side trace, since then only what touches
 * a tangent is recorded there.
 */
export declare function pushForward(jaxpr: Jaxpr, constants: readonly Value[], primals: readonly Value[], tangents: readonly (Value | null)[], nested: NestedForward): PushedForward;
/** The tangent itself, or zeros of the primal's type. */
export declare function instantiate(tangent: Value | null, primal: Value): Value;
