import type { Value } from '../array/nd-array.ts';
import { NO_PARAMS } from '../ir/primitives.ts';
import type { Leaf } from '../tracing/pytree.ts';
import { bind } from '../tracing/trace.ts';
import { promoteToFloat } from './promotion.ts';

/**
 * Decompositions of small matrices, which lie along the last two axes; all axes in front are a
 * batch. Integers become float32. Vectors of repeated values have no derivative (NaN, as in JAX).
 */

function decompose(primitive: 'qr' | 'eigh' | 'svd', x: Leaf): readonly Value[] {
  return bind(primitive, promoteToFloat(primitive, [x]), NO_PARAMS);
}

/** `[q, r]`: orthonormal columns, as many as the smaller side, times an upper triangle. */
export function qr(x: Leaf): [Value, Value] {
  return decompose('qr', x) as [Value, Value];
}

/**
 * `[values, vectors]` of a symmetric matrix (it is averaged with its transpose): eigenvalues
 * ascending, eigenvectors as columns. The sign of each eigenvector is left open, as in JAX.
 */
export function eigh(x: Leaf): [Value, Value] {
  return decompose('eigh', x) as [Value, Value];
}

/**
 * `[u, s, vTransposed]`: `u * s @ vTransposed` is the matrix; as many singular values, descending,
 * as the smaller side (JAX's `full_matrices=False`). The sign of each pair of vectors is left open.
 */
export function svd(x: Leaf): [Value, Value, Value] {
  return decompose('svd', x) as [Value, Value, Value];
}
