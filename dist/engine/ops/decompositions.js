import { NO_PARAMS } from '../ir/primitives.js';
import { bind } from '../tracing/trace.js';
import { promoteToFloat } from './promotion.js';
/**
 * Decompositions of small matrices, which lie along the last two axes; all axes in front are a
 * batch. Integers become float32. Vectors of repeated values have no derivative (NaN, as in JAX).
 */
function decompose(primitive, x) {
    return bind(primitive, promoteToFloat(primitive, [x]), NO_PARAMS);
}
/** `[q, r]`: orthonormal columns, as many as the smaller side, times an upper triangle. */
export function qr(x) {
    return decompose('qr', x);
}
/**
 * `[values, vectors]` of a symmetric matrix (it is averaged with its transpose): eigenvalues
 * ascending, eigenvectors as columns. The sign of each eigenvector is left open, as in JAX.
 */
export function eigh(x) {
    return decompose('eigh', x);
}
/**
 * `[u, s, vTransposed]`: `u * s @ vTransposed` is the matrix; as many singular values, descending,
 * as the smaller side (JAX's `full_matrices=False`). The sign of each pair of vectors is left open.
 */
export function svd(x) {
    return decompose('svd', x);
}
