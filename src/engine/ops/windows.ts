import { sizeOf } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import * as windows from '../primitives/lax.ts';
import { apply, constantLike, convert, reshape } from '../primitives/lax.ts';
import { type Leaf, toValue } from '../tracing/pytree.ts';
import { bind } from '../tracing/trace.ts';
import { arithmeticDType, commonType, convertLeaf } from './promotion.ts';
import { resolveAxes } from './structural.ts';

/** Parts of arrays, arrays put together, and functions that walk along one axis. */

export function resolveAxis(what: string, value: Value, axis: number): number {
  return resolveAxes(what, value.shape.length, axis)[0] as number;
}

/** An array and one of its axes; without an axis its elements in one, as jax.numpy has it. */
export function alongOne(what: string, value: Value, axis: number | undefined): [Value, number] {
  if (axis !== undefined) return [value, resolveAxis(what, value, axis)];
  return [reshape(value, [sizeOf(value.shape)]), 0];
}

/** Negative indices count from the end of an axis of the size given. */
export function fromTheEnd(indices: Value, size: number): Value {
  const wrapped = apply('add', indices, constantLike(indices, size));
  const isNegative = apply('lt', indices, constantLike(indices, 0));
  return apply('select_n', isNegative, indices, wrapped);
}

/** Elements from `starts` up to `limits`, every `strides`-th. See jax.lax.slice. */
export function slice(
  x: Leaf,
  starts: readonly number[],
  limits: readonly number[],
  strides?: readonly number[],
): Value {
  return windows.slice(toValue(x), starts, limits, strides);
}

/**
 * Puts `low` elements of `value` before, `high` behind and `interior` between the elements of each
 * axis, given as `[low, high, interior]`; negative ones remove. See jax.lax.pad.
 */
export function pad(x: Leaf, value: Leaf, padding: readonly (readonly number[])[]): Value {
  const operand = toValue(x);
  const { dtype, weakType } = operand.aval;
  return windows.pad(operand, convertLeaf(value, { dtype, weakType }), padding);
}

/** Arrays one behind the other along an axis; they are promoted. */
export function concatenate(parts: readonly Leaf[], axis = 0): Value {
  const type = commonType(parts);
  const values = parts.map((part) => convertLeaf(part, type));
  const [first] = values;
  if (first === undefined) {
    throw new EngineError('invalid_argument', { what: 'concatenate', reason: 'needs one array' });
  }
  return windows.concatenate(values, resolveAxis('concatenate', first, axis));
}

/** The elements in reverse order along the axes given; default all. */
export function flip(x: Leaf, axis?: number | readonly number[]): Value {
  const value = toValue(x);
  const axes = axis === undefined ? [...value.shape.keys()] : [axis].flat();
  return windows.rev(
    value,
    axes.map((one) => resolveAxis('flip', value, one as number)),
  );
}

/** Starts as int32; negative ones count from the end. */
function startsIn(value: Value, starts: readonly Leaf[]): Value[] {
  return starts.map((start, axis) => {
    const at = convert(toValue(start), 'int32');
    const size = value.shape[axis];
    return size === undefined || at.shape.length > 0 ? at : fromTheEnd(at, size);
  });
}

/**
 * A window of fixed sizes at starts that may be traced. Negative starts count from the end; then
 * they are clamped so that the window fits.
 *
 * @throws EngineError `invalid_params` for other than one scalar for each axis, and for sizes that
 *   are not whole or do not fit.
 * @see jax.lax.dynamic_slice
 */
export function dynamicSlice(x: Leaf, starts: readonly Leaf[], sizes: readonly number[]): Value {
  const value = toValue(x);
  return windows.dynamicSlice(value, startsIn(value, starts), sizes);
}

/** `x` with a window replaced by `update`; starts as in `dynamicSlice`. */
export function dynamicUpdateSlice(x: Leaf, update: Leaf, starts: readonly Leaf[]): Value {
  const operand = toValue(x);
  const { dtype, weakType } = operand.aval;
  return windows.dynamicUpdateSlice(
    operand,
    convertLeaf(update, { dtype, weakType }),
    startsIn(operand, starts),
  );
}

export interface CumulativeOptions {
  readonly axis?: number;
  /** From the end instead of from the start. */
  readonly reverse?: boolean;
}

const cumulative =
  (primitive: 'cumsum' | 'cumprod' | 'cummax' | 'cummin', standard?: number) =>
  (x: Leaf, options: CumulativeOptions = {}): Value => {
    const given = toValue(x);
    const value = convert(given, arithmeticDType(given.dtype));
    const [operand, axis] = alongOne(primitive, value, options.axis ?? standard);
    return bind(primitive, [operand], { axis, reverse: options.reverse ?? false })[0] as Value;
  };

/** Running sums along an axis, default over the flattened array; bools are counted as int32. */
export const cumsum = cumulative('cumsum');
/** Running products along an axis, default over the flattened array. */
export const cumprod = cumulative('cumprod');
/** The largest element so far along an axis (default 0, as in jax.lax); equal ones share the gradient. */
export const cummax = cumulative('cummax', 0);
/** The smallest element so far along an axis (default 0, as in jax.lax); equal ones share the gradient. */
export const cummin = cumulative('cummin', 0);

const alongAxis =
  (primitive: 'sort' | 'argsort' | 'argmax' | 'argmin', standard?: number) =>
  (x: Leaf, axis = standard): Value => {
    const [value, along] = alongOne(primitive, toValue(x), axis);
    return bind(primitive, [value], { axis: along })[0] as Value;
  };

/** Ascending along an axis (default the last), equal elements in their order, NaN last. */
export const sort = alongAxis('sort', -1);
/** The positions of the elements in sorted order along an axis (default the last), as int32. */
export const argsort = alongAxis('argsort', -1);
/**
 * The first position of the largest element along an axis, or of the first NaN, as int32. Default:
 * in the flattened array.
 */
export const argmax = alongAxis('argmax');
/** The first position of the smallest element, or of the first NaN; see `argmax`. */
export const argmin = alongAxis('argmin');
