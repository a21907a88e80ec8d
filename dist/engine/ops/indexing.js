import { formatAval, sizeOf } from '../array/aval.js';
import { EngineError } from '../errors.js';
import * as indexing from '../primitives/lax.js';
import { apply, broadcastInDim, constantLike, convert, reshape } from '../primitives/lax.js';
import { toValue } from '../tracing/pytree.js';
import { convertLeaf } from './promotion.js';
import { alongOne, fromTheEnd, resolveAxis } from './windows.js';
/**
 * Windows of `x` at index vectors, which lie along the last axis of `indices` (int32).
 *
 * @throws EngineError `invalid_params`, `axis_out_of_range`, `unsupported_dtype`.
 * @see jax.lax.gather
 */
export function gather(x, indices, options) {
    return indexing.gather(toValue(x), toIndices(indices), {
        operandBatchingDims: [],
        startIndicesBatchingDims: [],
        mode: 'fill',
        fillValue: null,
        ...options,
    });
}
const scattering = (apply) => (x, indices, updates, options) => {
    const operand = toValue(x);
    const { dtype, weakType } = operand.aval;
    return apply(operand, toIndices(indices), convertLeaf(updates, { dtype, weakType }), {
        operandBatchingDims: [],
        scatterIndicesBatchingDims: [],
        mode: 'fill',
        ...options,
    });
};
/** `x` with windows at index vectors replaced by updates; the last of overlapping ones stays. */
export const scatter = scattering(indexing.scatter);
/** `x` with updates added to windows at index vectors. */
export const scatterAdd = scattering(indexing.scatterAdd);
function toIndices(indices) {
    const value = toValue(indices);
    if (typeof indices === 'number' && Number.isInteger(indices))
        return convert(value, 'int32');
    if (value.dtype === 'int32')
        return value;
    if (value.dtype === 'uint32')
        return convert(value, 'int32');
    throw new EngineError('invalid_argument', {
        what: 'index',
        reason: `indices must be integers, got ${formatAval(value.aval)}`,
    });
}
const asVectors = (indices) => reshape(indices, [...indices.shape, 1]);
/**
 * Slices of `x` at the indices, in place of the axis. Negative indices count from the end.
 *
 * @throws EngineError `axis_out_of_range`, `invalid_argument` for indices that are no integers.
 * @see jax.numpy.take
 */
export function take(x, indices, options = {}) {
    const [value, axis] = alongOne('take', toValue(x), options.axis);
    const { shape } = value;
    const size = shape[axis];
    const { mode = 'fill', fillValue = null } = options;
    const at = toIndices(indices);
    const rank = at.shape.length;
    const resolved = mode === 'wrap' ? wrapped(at, size) : mode === 'fill' ? fromTheEnd(at, size) : at;
    return indexing.gather(value, asVectors(resolved), {
        offsetDims: [...shape.keys()].flatMap((i) => (i === axis ? [] : [i < axis ? i : i + rank - 1])),
        collapsedSliceDims: [axis],
        operandBatchingDims: [],
        startIndicesBatchingDims: [],
        startIndexMap: [axis],
        sliceSizes: shape.with(axis, 1),
        mode: mode === 'wrap' ? 'promise_in_bounds' : mode,
        fillValue,
    });
}
/** The remainder with the sign of the size, as Python's %. */
function wrapped(indices, size) {
    const remainder = apply('rem', indices, constantLike(indices, size));
    return fromTheEnd(remainder, size);
}
/**
 * `x[..., indices[...], ...]` along one axis, with indices of the same rank: the counterpart of
 * `argsort`. Out of bounds gives the standard filling; negative indices count from the end.
 *
 * @see jax.numpy.take_along_axis
 */
export function takeAlongAxis(x, indices, axis = -1) {
    const value = toValue(x);
    const at = resolveAxis('takeAlongAxis', value, axis);
    const given = toIndices(indices);
    const { shape } = value;
    if (given.shape.length !== shape.length) {
        const reason = `${formatAval(given.aval)} and ${formatAval(value.aval)} differ in rank`;
        throw new EngineError('invalid_argument', { what: 'takeAlongAxis', reason });
    }
    const others = [...shape.keys()].filter((i) => i !== at);
    const resolved = fromTheEnd(given, shape[at]);
    return indexing.gather(value, asVectors(resolved), {
        offsetDims: [],
        collapsedSliceDims: [at],
        operandBatchingDims: others,
        startIndicesBatchingDims: others,
        startIndexMap: [at],
        sliceSizes: shape.map(() => 1),
        mode: 'fill',
        fillValue: null,
    });
}
const updatingAt = (apply) => (x, indices, updates, mode = 'fill') => {
    const value = toValue(x);
    const axis = resolveAxis('at', value, 0);
    const at = fromTheEnd(toIndices(indices), value.shape[axis]);
    const { dtype, weakType } = value.aval;
    const rank = at.shape.length;
    const whole = [...at.shape, ...value.shape.slice(1)];
    const news = convertLeaf(updates, { dtype, weakType });
    const offset = whole.length - news.shape.length;
    const repeated = broadcastInDim(news, whole, [...news.shape.keys()].map((i) => i + offset));
    if (sizeOf(value.shape) === 0)
        return value;
    return apply(value, asVectors(at), repeated, {
        updateWindowDims: [...value.shape.keys()].slice(1).map((i) => i + rank - 1),
        insertedWindowDims: [0],
        operandBatchingDims: [],
        scatterIndicesBatchingDims: [],
        scatterDimsToOperandDims: [0],
        mode,
    });
};
/** `x` with its slices at `indices` along axis 0 replaced: JAX's `x.at[indices].set(updates)`. */
export const setAt = updatingAt(indexing.scatter);
/** `x` with `updates` added to its slices at `indices`: JAX's `x.at[indices].add(updates)`. */
export const addAt = updatingAt(indexing.scatterAdd);
