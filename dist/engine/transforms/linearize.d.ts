import type { Value } from '../array/nd-array.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
export interface Linearized {
    readonly outputs: readonly Value[];
    /** From the tangents of the chosen inputs to those of the outputs in `nonzero`. */
    readonly linear: ClosedJaxpr<Value>;
    readonly nonzero: readonly boolean[];
}
/**
 * Evaluates a jaxpr and records how its outputs depend linearly on its inputs. What the primals
 * alone decide is computed where the caller stands and becomes a constant of the linear jaxpr
 * (jax: ad.linearize).
 */
export declare function linearize(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[], mask: readonly boolean[], wanted?: readonly boolean[]): Linearized;
