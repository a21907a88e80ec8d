import type { Value } from '../array/nd-array.ts';
import { bind } from '../tracing/trace.ts';

/** Window primitives as functions of values; names follow jax.lax. See lax.ts. */

export function slice(
  x: Value,
  startIndices: readonly number[],
  limitIndices: readonly number[],
  strides: readonly number[] = startIndices.map(() => 1),
): Value {
  return bind('slice', [x], { startIndices, limitIndices, strides })[0] as Value;
}

/** The part from `start` to `limit` along one axis. */
export function sliceAxis(x: Value, axis: number, start: number, limit: number): Value {
  const starts = x.shape.map((_, i) => (i === axis ? start : 0));
  return slice(x, starts, x.shape.with(axis, limit));
}

export function rev(x: Value, dimensions: readonly number[]): Value {
  return bind('rev', [x], { dimensions })[0] as Value;
}

/** `padding`: elements before, after and between, for each axis; negative ones remove. */
export function pad(x: Value, filler: Value, padding: readonly (readonly number[])[]): Value {
  return bind('pad', [x, filler], { padding })[0] as Value;
}

export function concatenate(parts: readonly Value[], dimension: number): Value {
  return bind('concatenate', parts, { dimension })[0] as Value;
}

export function dynamicSlice(
  x: Value,
  starts: readonly Value[],
  sliceSizes: readonly number[],
): Value {
  return bind('dynamic_slice', [x, ...starts], { sliceSizes })[0] as Value;
}

export function dynamicUpdateSlice(x: Value, update: Value, starts: readonly Value[]): Value {
  return bind('dynamic_update_slice', [x, update, ...starts], {})[0] as Value;
}

export function cumsum(x: Value, axis: number, reverse: boolean): Value {
  return bind('cumsum', [x], { axis, reverse })[0] as Value;
}

export function cumprod(x: Value, axis: number, reverse: boolean): Value {
  return bind('cumprod', [x], { axis, reverse })[0] as Value;
}
