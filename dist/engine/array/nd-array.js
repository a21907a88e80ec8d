import { EngineError } from '../errors.js';
import { formatAval, formatShape, makeAval, sizeOf } from './aval.js';
import { allocate, elementOf } from './dtype.js';
let readStorage;
/**
 * An immutable dense array in row-major order. Its storage is private (see `storageOf`), so a
 * digest of its contents can be kept and never goes stale.
 */
export class NdArray {
    aval;
    #storage;
    static {
        readStorage = (array) => array.#storage;
    }
    /** Takes over `storage`; the caller must not write to it afterwards. */
    constructor(aval, storage) {
        this.aval = aval;
        this.#storage = storage;
    }
    get shape() {
        return this.aval.shape;
    }
    get dtype() {
        return this.aval.dtype;
    }
    get size() {
        return this.#storage.length;
    }
    item() {
        if (this.#storage.length !== 1) {
            throw new EngineError('invalid_argument', {
                what: 'item',
                reason: `only an array of size 1 is one value, this has shape ${formatShape(this.shape)}`,
            });
        }
        return fromElement(this.#storage[0], this.dtype);
    }
    toNested() {
        return nest(this.#storage, this.shape, this.dtype, 0, 0, this.#storage.length);
    }
    /** A copy of the elements in row-major order; bool elements are 0 and 1. */
    toTypedArray() {
        return this.#storage.slice();
    }
    toString() {
        return `${formatAval(this.aval)} ${JSON.stringify(this.toNested(), spellNumber)}`;
    }
}
/** The storage itself, for kernels. It must not be written to. */
export function storageOf(array) {
    return readStorage(array);
}
/** The storage, or a copy of it when it is a view, which would keep all that it is a part of. */
export function ownStorage(storage) {
    return storage.byteLength === storage.buffer.byteLength ? storage : storage.slice();
}
function fromElement(element, dtype) {
    return dtype === 'bool' ? element !== 0 : element;
}
function nest(storage, shape, dtype, axis, start, length) {
    if (axis === shape.length)
        return fromElement(storage[start], dtype);
    const count = shape[axis];
    const step = count === 0 ? 0 : length / count;
    return Array.from({ length: count }, (_, i) => nest(storage, shape, dtype, axis + 1, start + i * step, step));
}
function spellNumber(_key, value) {
    if (typeof value !== 'number')
        return value;
    if (Object.is(value, -0))
        return '-0';
    return Number.isFinite(value) ? value : String(value);
}
/**
 * A scalar array. Floats are rounded, integers truncated, and what is not 0 is true.
 *
 * @throws EngineError `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export function scalar(value, dtype, weakType = false) {
    const storage = allocate(dtype, 1);
    storage[0] = elementOf(value, dtype);
    return new NdArray(scalarAval(dtype, weakType), storage);
}
const scalarAvals = new Map();
function scalarAval(dtype, weakType) {
    const key = weakType ? `~${dtype}` : dtype;
    let aval = scalarAvals.get(key);
    if (aval === undefined) {
        aval = makeAval([], dtype, weakType);
        scalarAvals.set(key, aval);
    }
    return aval;
}
/**
 * An array of one repeated value, which is taken as `scalar` takes it.
 *
 * @throws EngineError `literal_out_of_range`, `invalid_argument` for sizes that are not whole.
 */
export function filled(shape, value, dtype) {
    requireSizes(shape);
    const element = elementOf(value, dtype);
    return new NdArray(makeAval(shape, dtype), allocate(dtype, sizeOf(shape)).fill(element));
}
/** @throws EngineError `invalid_argument` for sizes that are negative or not whole. */
export function requireSizes(shape) {
    if (shape.every((size) => Number.isInteger(size) && size >= 0))
        return;
    const reason = `sizes must be whole and not negative, got ${formatShape(shape)}`;
    throw new EngineError('invalid_argument', { what: 'array', reason });
}
