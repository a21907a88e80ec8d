import { EngineError } from '../errors.js';
import { formatShape, makeAval, sizeOf } from './aval.js';
import { allocate, elementOf } from './dtype.js';
import { filled, NdArray, requireSizes } from './nd-array.js';
/**
 * Builds an array from a number, a boolean, nested lists, a typed array or another array. The data
 * is copied. Integer dtypes truncate fractions as `numpy.asarray(x, dtype)` does. Typed arrays of
 * other elements than the engine's (bytes among them) need a dtype.
 *
 * @throws EngineError `invalid_argument` for ragged lists, for what is no number or boolean, for a
 *   typed array whose dtype is not given, and for a shape that does not fit;
 *   `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export function array(data, options = {}) {
    if (data instanceof NdArray) {
        return array(data.toTypedArray(), {
            dtype: options.dtype ?? data.dtype,
            shape: options.shape ?? data.shape,
        });
    }
    if (ArrayBuffer.isView(data)) {
        if (data instanceof DataView || typeof data[0] === 'bigint') {
            throw invalid(`a ${data.constructor.name} holds no numbers`);
        }
        return build(data, options.shape ?? [data.length], options.dtype ?? dtypeOfView(data));
    }
    const shape = [];
    for (let level = data; isList(level); level = level[0]) {
        shape.push(level.length);
        if (level.length === 0)
            break;
    }
    const flat = [];
    flatten(data, shape, 0, flat);
    const dtype = options.dtype ?? (flat.length > 0 && flat.every(isBoolean) ? 'bool' : 'float32');
    return build(flat.map(Number), options.shape ?? shape, dtype);
}
export function zeros(shape, dtype = 'float32') {
    return filled(shape, 0, dtype);
}
export function ones(shape, dtype = 'float32') {
    return filled(shape, 1, dtype);
}
/** The numbers 0 … count - 1. JAX counts in int32 here, and so does this. */
export function arange(count, dtype = 'int32') {
    return build(Array.from({ length: count }, (_, i) => i), [count], dtype);
}
function build(values, shape, dtype) {
    requireSizes(shape);
    if (sizeOf(shape) !== values.length) {
        throw invalid(`${values.length} values do not fill shape ${formatShape(shape)}`);
    }
    const storage = allocate(dtype, values.length);
    for (let i = 0; i < values.length; i++)
        storage[i] = elementOf(values[i], dtype);
    return new NdArray(makeAval(shape, dtype), storage);
}
function flatten(data, shape, axis, into) {
    if (!isList(data)) {
        if (axis !== shape.length)
            throw ragged();
        if (typeof data !== 'number' && typeof data !== 'boolean')
            throw invalid(`${typeof data} is no number or boolean`);
        into.push(data);
        return;
    }
    if (axis === shape.length || data.length !== shape[axis])
        throw ragged();
    for (const item of data)
        flatten(item, shape, axis + 1, into);
}
function ragged() {
    return invalid('all lists of one level must have the same length');
}
function invalid(reason) {
    return new EngineError('invalid_argument', { what: 'array', reason });
}
function isList(data) {
    return Array.isArray(data);
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
/** Bytes may be bools, numbers or pixels; JAX has dtypes for all of them, the engine only for one. */
function dtypeOfView(view) {
    if (view instanceof Int32Array)
        return 'int32';
    if (view instanceof Uint32Array)
        return 'uint32';
    if (view instanceof Float64Array)
        return 'float64';
    if (view instanceof Float32Array)
        return 'float32';
    throw invalid(`the dtype for a ${view.constructor.name} must be given`);
}
