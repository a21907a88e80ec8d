import { apply, constantLike } from '../primitives/lax.js';
import { toValue } from '../tracing/pytree.js';
import { div, exp, isfinite, log, stopGradient, sub, where } from './elementwise.js';
import { promoteToFloat } from './promotion.js';
import { reduceWith } from './structural.js';
/** The logarithm of the sum of exponentials; -Infinity where there are no elements. */
export function logsumexp(x, options = {}) {
    const [value] = promoteToFloat('logsumexp', [x]);
    const largest = reduceWith('reduce_max', value, { ...options, keepDims: true });
    // Infinity - Infinity would be NaN.
    const taken = stopGradient(where(isfinite(largest), largest, constantLike(largest, 0)));
    const total = reduceWith('reduce_sum', apply('exp', sub(value, taken)), {
        ...options,
        keepDims: true,
    });
    const result = apply('add', apply('log', total), taken);
    // One element is left along each axis: its sum is itself.
    return options.keepDims ? result : reduceWith('reduce_sum', result, options);
}
/** Exponentials divided by their sum along `axis`. */
export function softmax(x, axis = -1) {
    const powers = exp(belowLargest(x, axis));
    return div(powers, reduceWith('reduce_sum', powers, { axis, keepDims: true }));
}
/** The logarithm of `softmax`, exact where that is nearly 0. */
export function logSoftmax(x, axis = -1) {
    const shifted = belowLargest(x, axis);
    return sub(shifted, log(reduceWith('reduce_sum', exp(shifted), { axis, keepDims: true })));
}
/** Bools have no difference, so they are refused, as by jax.nn. */
function belowLargest(x, axis) {
    const value = toValue(x);
    return sub(value, stopGradient(reduceWith('reduce_max', value, { axis, keepDims: true })));
}
