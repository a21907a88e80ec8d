import type { Value } from '../array/nd-array.ts';
/** Window primitives as functions of values; names follow jax.lax. See lax.ts. */
export declare function slice(x: Value, startIndices: readonly number[], limitIndices: readonly number[], strides?: readonly number[]): Value;
/** The part from `start` to `limit` along one axis. */
export declare function sliceAxis(x: Value, axis: number, start: number, limit: number): Value;
export declare function rev(x: Value, dimensions: readonly number[]): Value;
/** `padding`: elements before, after and between, for each axis; negative ones remove. */
export declare function pad(x: Value, filler: Value, padding: readonly (readonly number[])[]): Value;
export declare function concatenate(parts: readonly Value[], dimension: number): Value;
export declare function dynamicSlice(x: Value, starts: readonly Value[], sliceSizes: readonly number[]): Value;
export declare function dynamicUpdateSlice(x: Value, update: Value, starts: readonly Value[]): Value;
export declare function cumsum(x: Value, axis: number, reverse: boolean): Value;
export declare function cumprod(x: Value, axis: number, reverse: boolean): Value;
