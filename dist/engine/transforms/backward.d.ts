import type { Value } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import { type TransposeInput } from '../primitives/linear-input.ts';
/**
 * Walks a linear jaxpr backwards: from the cotangents of its outputs to those of its inputs.
 * Inputs given as `LinearInput` are the ones it is linear in; the others have values. Null is a
 * cotangent known to be zero (jax: ad.backward_pass).
 */
export declare function backward(jaxpr: Jaxpr, constants: readonly Value[], inputs: readonly TransposeInput[], cotangents: readonly (Value | null)[]): (Value | null)[];
