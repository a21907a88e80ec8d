import type { Value } from '../array/nd-array.ts';
import { type Leaf } from '../tracing/pytree.ts';
import { type ReductionOptions } from './structural.ts';
/**
 * Sums of exponentials, without overflow where the result has none: the largest element, which is a
 * constant for derivatives, is taken out of the sum. Integers become float32. `axis` is one or many;
 * negative ones count from the end.
 */
type Axes = NonNullable<ReductionOptions['axis']>;
/** The logarithm of the sum of exponentials; -Infinity where there are no elements. */
export declare function logsumexp(x: Leaf, options?: ReductionOptions): Value;
/** Exponentials divided by their sum along `axis`. */
export declare function softmax(x: Leaf, axis?: Axes): Value;
/** The logarithm of `softmax`, exact where that is nearly 0. */
export declare function logSoftmax(x: Leaf, axis?: Axes): Value;
export {};
