import type { Value } from '../array/nd-array.ts';
import { apply, constantLike } from '../primitives/lax.ts';
import { type Leaf, toValue } from '../tracing/pytree.ts';
import { div, exp, isfinite, log, stopGradient, sub, where } from './elementwise.ts';
import { promoteToFloat } from './promotion.ts';
import { type ReductionOptions, reduceWith } from './structural.ts';

/**
 * Sums of exponentials, without overflow where the result has none: the largest element, which is a
 * constant for derivatives, is taken out of the sum. Integers become float32. `axis` is one or many;
 * negative ones count from the end.
 */

type Axes = NonNullable<ReductionOptions['axis']>;

/** The logarithm of the sum of exponentials; -Infinity where there are no elements. */
export function logsumexp(x: Leaf, options: ReductionOptions = {}): Value {
  const [value] = promoteToFloat('logsumexp', [x]) as [Value];
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
export function softmax(x: Leaf, axis: Axes = -1): Value {
  const powers = exp(belowLargest(x, axis));
  return div(powers, reduceWith('reduce_sum', powers, { axis, keepDims: true }));
}

/** The logarithm of `softmax`, exact where that is nearly 0. */
export function logSoftmax(x: Leaf, axis: Axes = -1): Value {
  const shifted = belowLargest(x, axis);
  return sub(shifted, log(reduceWith('reduce_sum', exp(shifted), { axis, keepDims: true })));
}

/** Bools have no difference, so they are refused, as by jax.nn. */
function belowLargest(x: Leaf, axis: Axes): Value {
  const value = toValue(x);
  return sub(value, stopGradient(reduceWith('reduce_max', value, { axis, keepDims: true })));
}
