import { EngineError } from '../errors.js';
export const DTYPES = ['bool', 'int32', 'uint32', 'float32', 'float64'];
export const FLOATS = ['float32', 'float64'];
export const INTEGERS = ['int32', 'uint32'];
export const NUMERIC = ['int32', 'uint32', 'float32', 'float64'];
export const SIGNED = ['int32', 'float32', 'float64'];
export const BITWISE = ['bool', 'int32', 'uint32'];
export function isFloat(dtype) {
    return dtype === 'float32' || dtype === 'float64';
}
/** New zeroed storage. Typed arrays round, wrap and truncate on store as the dtype demands. */
export function allocate(dtype, size) {
    switch (dtype) {
        case 'bool':
            return new Uint8Array(size);
        case 'int32':
            return new Int32Array(size);
        case 'uint32':
            return new Uint32Array(size);
        case 'float32':
            return new Float32Array(size);
        case 'float64':
            return new Float64Array(size);
    }
}
/**
 * Converts one element as XLA's CPU backend does: float to integer truncates and saturates with
 * NaN to 0, integer to integer wraps, anything non-zero (NaN too) is true.
 */
export function elementConverter(from, to) {
    if (to === 'bool')
        return (value) => (value === 0 ? 0 : 1);
    if (to === 'float32')
        return Math.fround;
    if (to === 'float64' || from === to)
        return (value) => value;
    if (!isFloat(from))
        return to === 'int32' ? (value) => value | 0 : (value) => value >>> 0;
    const low = to === 'int32' ? -2147483648 : 0;
    const high = to === 'int32' ? 2147483647 : 4294967295;
    return (value) => {
        if (Number.isNaN(value))
            return 0;
        return Math.trunc(Math.min(Math.max(value, low), high)) + 0;
    };
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
const rank = { bool: 0, int32: 1, uint32: 2, float32: 4, float64: 5 };
/**
 * JAX's promotion lattice (docs.jax.dev, "Type promotion semantics") restricted to five dtypes.
 * A weak type yields to a strong one of its own kind or above. int32 with uint32 gives int32, as
 * JAX does when 64-bit integers are off.
 */
export function promoteTypes(a, b) {
    if (a.weakType !== b.weakType) {
        const weak = a.weakType ? a : b;
        const strong = a.weakType ? b : a;
        if (strong.dtype !== 'bool' && kind(weak.dtype) <= kind(strong.dtype))
            return strong;
        return { dtype: weak.dtype, weakType: true };
    }
    const dtype = promoteDTypes(a.dtype, b.dtype);
    return { dtype, weakType: a.weakType && b.weakType };
}
function kind(dtype) {
    if (dtype === 'bool')
        return 0;
    return isFloat(dtype) ? 2 : 1;
}
function promoteDTypes(a, b) {
    if (a === b)
        return a;
    const high = rank[a] > rank[b] ? a : b;
    const low = high === a ? b : a;
    if (high === 'uint32' && low === 'int32')
        return 'int32';
    return high;
}
