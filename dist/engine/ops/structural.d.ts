import type { DType } from '../array/dtype.ts';
import type { Value } from '../array/nd-array.ts';
import * as lax from '../primitives/lax.ts';
import { type Leaf } from '../tracing/pytree.ts';
export interface ReductionOptions {
    /** Axes to reduce; negative ones count from the end. Default: all. */
    readonly axis?: number | readonly number[];
    /** Keep reduced axes with size one. */
    readonly keepDims?: boolean;
}
/** Axes counted from the start; default all. */
export declare function resolveAxes(what: string, rank: number, axis: number | readonly number[] | undefined): number[];
/** The result is never weak, as in jax.numpy. */
export declare function reduceWith(primitive: Parameters<typeof lax.reduce>[0], value: Value, options: ReductionOptions): Value;
/** Sum of elements; bools are counted as int32. */
export declare function sum(x: Leaf, options?: ReductionOptions): Value;
/** Product of elements; bools are multiplied as int32. */
export declare function prod(x: Leaf, options?: ReductionOptions): Value;
/** Largest element, NaN if there is one. @throws EngineError `invalid_argument` when empty. */
export declare function amax(x: Leaf, options?: ReductionOptions): Value;
/** Smallest element, NaN if there is one. @throws EngineError `invalid_argument` when empty. */
export declare function amin(x: Leaf, options?: ReductionOptions): Value;
/** Whether all elements are true (non-zero). */
export declare function all(x: Leaf, options?: ReductionOptions): Value;
/** Whether any element is true (non-zero). */
export declare function any(x: Leaf, options?: ReductionOptions): Value;
/** Arithmetic mean; integers become float32. */
export declare function mean(x: Leaf, options?: ReductionOptions): Value;
/**
 * Keeps the elements and changes the shape; one size may be -1 and is inferred.
 *
 * @throws EngineError `invalid_params` when the sizes do not fit, `invalid_argument` for two of -1.
 */
export declare function reshape(x: Leaf, shape: readonly number[]): Value;
/** Permutes the axes; without a permutation it reverses them. */
export declare function transpose(x: Leaf, permutation?: readonly number[]): Value;
/** Repeats along new leading axes and along axes of size one. */
export declare function broadcastTo(x: Leaf, shape: readonly number[]): Value;
/** Converts the elements; see `convert_element_type`. */
export declare function astype(x: Leaf, dtype: DType): Value;
/** Counts from 0 along one axis of `shape`. */
export declare function iota(dtype: DType, shape: readonly number[], dimension?: number): Value;
/** Generalised contraction; operands are promoted. See jax.lax.dot_general. */
export declare function dotGeneral(x: Leaf, y: Leaf, params: Parameters<typeof lax.dotGeneral>[2]): Value;
/**
 * Matrix product of arrays with one or two axes (vectors are contracted); a scalar multiplies.
 *
 * @throws EngineError `incompatible_shapes`.
 */
export declare function dot(x: Leaf, y: Leaf): Value;
