import { EngineError } from '../errors.js';
import { convert } from '../rules/lax.js';
import * as windows from '../rules/lax-windows.js';
import { toValue } from '../tracing/pytree.js';
import { bind } from '../tracing/trace.js';
import { arithmeticDType, commonType, convertLeaf } from './promotion.js';
/** Parts of arrays, arrays put together, and functions that walk along one axis. */
export function resolveAxis(what, value, axis) {
    const rank = value.shape.length;
    if (!Number.isInteger(axis) || axis < -rank || axis >= rank) {
        throw new EngineError('axis_out_of_range', { what, axis, rank });
    }
    return axis < 0 ? axis + rank : axis;
}
/** Elements from `starts` up to `limits`, every `strides`-th. See jax.lax.slice. */
export function slice(x, starts, limits, strides) {
    return windows.slice(toValue(x), starts, limits, strides);
}
/**
 * Puts `low` elements of `value` before, `high` behind and `interior` between the elements of each
 * axis, given as `[low, high, interior]`; negative ones remove. See jax.lax.pad.
 */
export function pad(x, value, padding) {
    const operand = toValue(x);
    const { dtype, weakType } = operand.aval;
    return windows.pad(operand, convertLeaf(value, { dtype, weakType }), padding);
}
/** Arrays one behind the other along an axis; they are promoted. */
export function concatenate(parts, axis = 0) {
    const type = commonType(parts);
    const values = parts.map((part) => convertLeaf(part, type));
    const [first] = values;
    if (first === undefined) {
        throw new EngineError('invalid_argument', { what: 'concatenate', reason: 'needs one array' });
    }
    return windows.concatenate(values, resolveAxis('concatenate', first, axis));
}
/** The elements in reverse order along the axes given; default all. */
export function flip(x, axis) {
    const value = toValue(x);
    const axes = axis === undefined ? [...value.shape.keys()] : [axis].flat();
    return windows.rev(value, axes.map((one) => resolveAxis('flip', value, one)));
}
const indices = (starts) => starts.map((start) => convert(toValue(start), 'int32'));
/** A window of fixed sizes at starts that may be traced; they are clamped so that it fits. */
export function dynamicSlice(x, starts, sizes) {
    return windows.dynamicSlice(toValue(x), indices(starts), sizes);
}
/** `x` with a window replaced by `update`; starts as in `dynamicSlice`. */
export function dynamicUpdateSlice(x, update, starts) {
    const operand = toValue(x);
    const { dtype, weakType } = operand.aval;
    return windows.dynamicUpdateSlice(operand, convertLeaf(update, { dtype, weakType }), indices(starts));
}
const cumulative = (primitive) => (x, options = {}) => {
    const given = toValue(x);
    const value = convert(given, arithmeticDType(given.dtype));
    const axis = resolveAxis(primitive, value, options.axis ?? 0);
    return bind(primitive, [value], { axis, reverse: options.reverse ?? false })[0];
};
/** Running sums; bools are counted as int32. */
export const cumsum = cumulative('cumsum');
/** Running products. */
export const cumprod = cumulative('cumprod');
/** The largest element so far; equal ones share the gradient. */
export const cummax = cumulative('cummax');
/** The smallest element so far; equal ones share the gradient. */
export const cummin = cumulative('cummin');
const alongAxis = (primitive, standard) => (x, axis = standard) => {
    const value = toValue(x);
    return bind(primitive, [value], { axis: resolveAxis(primitive, value, axis) })[0];
};
/** Ascending along an axis (default the last), equal elements in their order, NaN last. */
export const sort = alongAxis('sort', -1);
/** The positions of the elements in sorted order, as int32. */
export const argsort = alongAxis('argsort', -1);
/** The first position of the largest element along an axis, or of the first NaN, as int32. */
export const argmax = alongAxis('argmax', -1);
/** The first position of the smallest element along an axis, or of the first NaN, as int32. */
export const argmin = alongAxis('argmin', -1);
