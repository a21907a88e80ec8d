import type { Value } from '../array/nd-array.ts';
import { type Leaf } from '../tracing/pytree.ts';
/** Parts of arrays, arrays put together, and functions that walk along one axis. */
export declare function resolveAxis(what: string, value: Value, axis: number): number;
/** An array and one of its axes; without an axis its elements in one, as jax.numpy has it. */
export declare function alongOne(what: string, value: Value, axis: number | undefined): [Value, number];
/** Negative indices count from the end of an axis of the size given. */
export declare function fromTheEnd(indices: Value, size: number): Value;
/** Elements from `starts` up to `limits`, every `strides`-th. See jax.lax.slice. */
export declare function slice(x: Leaf, starts: readonly number[], limits: readonly number[], strides?: readonly number[]): Value;
/**
 * Puts `low` elements of `value` before, `high` behind and `interior` between the elements of each
 * axis, given as `[low, high, interior]`; negative ones remove. See jax.lax.pad.
 */
export declare function pad(x: Leaf, value: Leaf, padding: readonly (readonly number[])[]): Value;
/** Arrays one behind the other along an axis; they are promoted. */
export declare function concatenate(parts: readonly Leaf[], axis?: number): Value;
/** The elements in reverse order along the axes given; default all. */
export declare function flip(x: Leaf, axis?: number | readonly number[]): Value;
/**
 * A window of fixed sizes at starts that may be traced. Negative starts count from the end; then
 * they are clamped so that the window fits.
 *
 * @throws EngineError `invalid_params` for other than one scalar for each axis, and for sizes that
 *   are not whole or do not fit.
 * @see jax.lax.dynamic_slice
 */
export declare function dynamicSlice(x: Leaf, starts: readonly Leaf[], sizes: readonly number[]): Value;
/** `x` with a window replaced by `update`; starts as in `dynamicSlice`. */
export declare function dynamicUpdateSlice(x: Leaf, update: Leaf, starts: readonly Leaf[]): Value;
export interface CumulativeOptions {
    readonly axis?: number;
    /** From the end instead of from the start. */
    readonly reverse?: boolean;
}
/** Running sums along an axis, default over the flattened array; bools are counted as int32. */
export declare const cumsum: (x: Leaf, options?: CumulativeOptions) => Value;
/** Running products along an axis, default over the flattened array. */
export declare const cumprod: (x: Leaf, options?: CumulativeOptions) => Value;
/** The largest element so far along an axis (default 0, as in jax.lax); equal ones share the gradient. */
export declare const cummax: (x: Leaf, options?: CumulativeOptions) => Value;
/** The smallest element so far along an axis (default 0, as in jax.lax); equal ones share the gradient. */
export declare const cummin: (x: Leaf, options?: CumulativeOptions) => Value;
/** Ascending along an axis (default the last), equal elements in their order, NaN last. */
export declare const sort: (x: Leaf, axis?: number | undefined) => Value;
/** The positions of the elements in sorted order along an axis (default the last), as int32. */
export declare const argsort: (x: Leaf, axis?: number | undefined) => Value;
/**
 * The first position of the largest element along an axis, or of the first NaN, as int32. Default:
 * in the flattened array.
 */
export declare const argmax: (x: Leaf, axis?: number | undefined) => Value;
/** The first position of the smallest element, or of the first NaN; see `argmax`. */
export declare const argmin: (x: Leaf, axis?: number | undefined) => Value;
