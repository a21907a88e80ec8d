import { bind } from '../tracing/trace.js';
/** Window primitives as functions of values; names follow jax.lax. See lax.ts. */
export function slice(x, startIndices, limitIndices, strides = startIndices.map(() => 1)) {
    return bind('slice', [x], { startIndices, limitIndices, strides })[0];
}
/** The part from `start` to `limit` along one axis. */
export function sliceAxis(x, axis, start, limit) {
    const starts = x.shape.map((_, i) => (i === axis ? start : 0));
    return slice(x, starts, x.shape.with(axis, limit));
}
export function rev(x, dimensions) {
    return bind('rev', [x], { dimensions })[0];
}
/** `padding`: elements before, after and between, for each axis; negative ones remove. */
export function pad(x, filler, padding) {
    return bind('pad', [x, filler], { padding })[0];
}
export function concatenate(parts, dimension) {
    return bind('concatenate', parts, { dimension })[0];
}
export function dynamicSlice(x, starts, sliceSizes) {
    return bind('dynamic_slice', [x, ...starts], { sliceSizes })[0];
}
export function dynamicUpdateSlice(x, update, starts) {
    return bind('dynamic_update_slice', [x, update, ...starts], {})[0];
}
export function cumsum(x, axis, reverse) {
    return bind('cumsum', [x], { axis, reverse })[0];
}
export function cumprod(x, axis, reverse) {
    return bind('cumprod', [x], { axis, reverse })[0];
}
