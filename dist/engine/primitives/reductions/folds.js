import { INTEGERS } from '../../array/dtype.js';
import { product, summation, } from '../elementwise/scalar-function.js';
const lowest = {
    bool: 0,
    int32: -2147483648,
    uint32: 0,
    float32: -Infinity,
    float64: -Infinity,
};
const highest = {
    bool: 1,
    int32: 2147483647,
    uint32: 4294967295,
    float32: Infinity,
    float64: Infinity,
};
/**
 * Elements are folded in row-major order. Floats are summed and multiplied in double precision and
 * rounded once, which is at least as exact as XLA's float32 order.
 */
export const folds = {
    sum: {
        name: 'sum',
        step: summation,
        start: () => 0,
        text: (x, y, dtype) => (INTEGERS.includes(dtype) ? `(${x} + ${y}) | 0` : `${x} + ${y}`),
    },
    product: { name: 'mul', step: product, start: () => 1, text: (x, y) => `${x} * ${y}` },
    max: { name: 'max', step: Math.max, start: (dtype) => lowest[dtype] },
    min: { name: 'min', step: Math.min, start: (dtype) => highest[dtype] },
    and: {
        name: 'and',
        step: (x, y) => x & y,
        start: (dtype) => (dtype === 'bool' ? 1 : -1),
        text: (x, y) => `${x} & ${y}`,
    },
    or: { name: 'or', step: (x, y) => x | y, start: () => 0, text: (x, y) => `${x} | ${y}` },
};
