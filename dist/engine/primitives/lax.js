import { sameShape } from '../array/aval.js';
import { isFloat } from '../array/dtype.js';
import { scalar } from '../array/nd-array.js';
import { NO_PARAMS } from '../ir/primitives.js';
import { bind } from '../tracing/trace.js';
import { axesWithout } from './axis-lists.js';
/** Applies a primitive that has one output and no parameters. */
export function apply(primitive, ...inputs) {
    return bind(primitive, inputs, NO_PARAMS)[0];
}
export function integerPow(x, y) {
    return bind('integer_pow', [x], { y })[0];
}
export function convert(x, newDtype, weakType = false) {
    if (x.dtype === newDtype && x.aval.weakType === weakType)
        return x;
    return bind('convert_element_type', [x], { newDtype, weakType })[0];
}
export function reshape(x, newSizes) {
    if (sameShape(x.shape, newSizes))
        return x;
    return bind('reshape', [x], { newSizes })[0];
}
export function transpose(x, permutation) {
    if (permutation.every((axis, i) => axis === i))
        return x;
    return bind('transpose', [x], { permutation })[0];
}
export function broadcastInDim(x, shape, broadcastDimensions) {
    if (sameShape(x.shape, shape))
        return x;
    return bind('broadcast_in_dim', [x], { shape, broadcastDimensions })[0];
}
export function reduce(primitive, x, axes) {
    if (axes.length === 0)
        return x;
    return bind(primitive, [x], { axes })[0];
}
export function dotGeneral(lhs, rhs, params) {
    return bind('dot_general', [lhs, rhs], params)[0];
}
export function iota(dtype, shape, dimension) {
    return bind('iota', [], { dtype, shape, dimension })[0];
}
/** A scalar of the same dtype as `like`; elementwise primitives repeat scalars. */
export function constantLike(like, value) {
    return scalar(value, like.dtype, like.aval.weakType);
}
/** An array of one repeated value with the type given. */
export function full(aval, value) {
    return broadcastInDim(scalar(value, aval.dtype, aval.weakType), aval.shape, []);
}
/** Repeats a value along new leading or inner axes until it has `shape`; `kept` are its own. */
export function expandReduced(x, shape, reduced) {
    return broadcastInDim(x, shape, axesWithout(shape.length, reduced));
}
/** Moves one axis; the others keep their order. */
export function moveAxis(x, from, to) {
    if (from === to)
        return x;
    const permutation = x.shape.map((_, axis) => axis).filter((axis) => axis !== from);
    permutation.splice(to, 0, from);
    return transpose(x, permutation);
}
export function isDifferentiable(aval) {
    return isFloat(aval.dtype);
}
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
export function gather(operand, indices, params) {
    return bind('gather', [operand, indices], params)[0];
}
export function scatter(operand, indices, updates, params) {
    return bind('scatter', [operand, indices, updates], params)[0];
}
export function scatterAdd(operand, indices, updates, params) {
    return bind('scatter_add', [operand, indices, updates], params)[0];
}
/** Puts windows back where the gather took them. */
export function scatterLike(params) {
    return {
        updateWindowDims: params.offsetDims,
        insertedWindowDims: params.collapsedSliceDims,
        operandBatchingDims: params.operandBatchingDims,
        scatterIndicesBatchingDims: params.startIndicesBatchingDims,
        scatterDimsToOperandDims: params.startIndexMap,
        mode: params.mode,
    };
}
