import type { Value } from '../array/nd-array.ts';
import type { Leaf } from '../tracing/pytree.ts';
/** `[q, r]`: orthonormal columns, as many as the smaller side, times an upper triangle. */
export declare function qr(x: Leaf): [Value, Value];
/**
 * `[values, vectors]` of a symmetric matrix (it is averaged with its transpose): eigenvalues
 * ascending, eigenvectors as columns. The sign of each eigenvector is left open, as in JAX.
 */
export declare function eigh(x: Leaf): [Value, Value];
/**
 * `[u, s, vTransposed]`: `u * s @ vTransposed` is the matrix; as many singular values, descending,
 * as the smaller side (JAX's `full_matrices=False`). The sign of each pair of vectors is left open.
 */
export declare function svd(x: Leaf): [Value, Value, Value];
