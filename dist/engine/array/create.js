import { EngineError } from '../errors.js';
import { formatShape, makeAval, sizeOf } from './aval.js';
import { allocate, isFloat } from './dtype.js';
import { filled, NdArray } from './nd-array.js';
/**
 * Builds an array from a number, a boolean, nested lists, a typed array or another array. The data
 * is copied. Integer dtypes truncate fractions as `numpy.asarray(x, dtype)` does.
 *
 * @throws EngineError `invalid_argument` for ragged lists or a shape that does not fit,
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
        return build(data, options.shape ?? [data.length], options.dtype ?? dtypeOfStorage(data));
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
    if (sizeOf(shape) !== values.length) {
        throw new EngineError('invalid_argument', {
            what: 'array',
            reason: `${values.length} values do not fill shape ${formatShape(shape)}`,
        });
    }
    const storage = allocate(dtype, values.length);
    for (let i = 0; i < values.length; i++)
        storage[i] = elementOf(values[i], dtype);
    return new NdArray(makeAval(shape, dtype), storage);
}
/** The stored form of a JavaScript number in `dtype`. Floats are rounded by the storage itself. */
export function elementOf(value, dtype) {
    if (dtype === 'bool')
        return value === 0 ? 0 : 1;
    if (isFloat(dtype))
        return value;
    const whole = Math.trunc(value);
    const [low, high] = dtype === 'int32' ? [-2147483648, 2147483647] : [0, 4294967295];
    if (!(whole >= low && whole <= high)) {
        throw new EngineError('literal_out_of_range', { value: String(value), dtype });
    }
    return whole + 0;
}
function flatten(data, shape, axis, into) {
    if (!isList(data)) {
        if (axis !== shape.length)
            throw ragged();
        into.push(data);
        return;
    }
    if (axis === shape.length || data.length !== shape[axis])
        throw ragged();
    for (const item of data)
        flatten(item, shape, axis + 1, into);
}
function ragged() {
    return new EngineError('invalid_argument', {
        what: 'array',
        reason: 'all lists of one level must have the same length',
    });
}
function isList(data) {
    return Array.isArray(data);
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
function dtypeOfStorage(storage) {
    if (storage instanceof Int32Array)
        return 'int32';
    if (storage instanceof Uint32Array)
        return 'uint32';
    if (storage instanceof Float64Array)
        return 'float64';
    if (storage instanceof Float32Array)
        return 'float32';
    return 'bool';
}
