import type { Value } from '../array/nd-array.ts';
import type { GatherParams, IndexMode, ScatterParams } from '../primitives/indexing/indexing.ts';
import { type Leaf } from '../tracing/pytree.ts';
/** Parts of arrays at places that other arrays name. */
/** Dimension numbers of a gather; what is left out is empty, the mode `fill` as in jax.lax. */
export type GatherOptions = Pick<GatherParams, 'offsetDims' | 'collapsedSliceDims' | 'startIndexMap' | 'sliceSizes'> & Partial<GatherParams>;
/** Dimension numbers of a scatter; what is left out is empty, the mode `fill` as in jax.lax. */
export type ScatterOptions = Pick<ScatterParams, 'updateWindowDims' | 'insertedWindowDims' | 'scatterDimsToOperandDims'> & Partial<ScatterParams>;
/**
 * Windows of `x` at index vectors, which lie along the last axis of `indices` (int32).
 *
 * @throws EngineError `invalid_params`, `axis_out_of_range`, `unsupported_dtype`.
 * @see jax.lax.gather
 */
export declare function gather(x: Leaf, indices: Leaf, options: GatherOptions): Value;
/** `x` with windows at index vectors replaced by updates; the last of overlapping ones stays. */
export declare const scatter: (x: Leaf, indices: Leaf, updates: Leaf, options: ScatterOptions) => Value;
/** `x` with updates added to windows at index vectors. */
export declare const scatterAdd: (x: Leaf, indices: Leaf, updates: Leaf, options: ScatterOptions) => Value;
export interface TakeOptions {
    /** Default: of the flattened array. */
    readonly axis?: number;
    /** Default `fill`: what is out of bounds becomes `fillValue`. `clip` makes negative ones 0. */
    readonly mode?: 'fill' | 'clip' | 'wrap';
    /** Default NaN, or the smallest int32, the largest uint32, true. */
    readonly fillValue?: number;
}
/**
 * Slices of `x` at the indices, in place of the axis. Negative indices count from the end.
 *
 * @throws EngineError `axis_out_of_range`, `invalid_argument` for indices that are no integers.
 * @see jax.numpy.take
 */
export declare function take(x: Leaf, indices: Leaf, options?: TakeOptions): Value;
/**
 * `x[..., indices[...], ...]` along one axis, with indices of the same rank: the counterpart of
 * `argsort`. Out of bounds gives the standard filling; negative indices count from the end.
 *
 * @see jax.numpy.take_along_axis
 */
export declare function takeAlongAxis(x: Leaf, indices: Leaf, axis?: number): Value;
/** `x` with its slices at `indices` along axis 0 replaced: JAX's `x.at[indices].set(updates)`. */
export declare const setAt: (x: Leaf, indices: Leaf, updates: Leaf, mode?: IndexMode) => Value;
/** `x` with `updates` added to its slices at `indices`: JAX's `x.at[indices].add(updates)`. */
export declare const addAt: (x: Leaf, indices: Leaf, updates: Leaf, mode?: IndexMode) => Value;
