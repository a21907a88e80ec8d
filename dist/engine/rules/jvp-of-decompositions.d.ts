import type { Value } from '../array/nd-array.ts';
/**
 * Tangents of decompositions of matrices along the last two axes. Where eigenvalues or singular
 * values repeat, vectors have no derivative and the result is infinite or NaN, as in JAX.
 */
interface Site {
    readonly primals: readonly Value[];
    readonly tangents: readonly (Value | null)[];
    readonly outputs: readonly Value[];
}
/** Of a wide matrix the square in front decides; the rest follows from R₂ = QᵀX₂. */
export declare function qrJvp(site: Site): readonly Value[];
/** See https://people.maths.ox.ac.uk/gilesm/files/NA-08-01.pdf (jax: _eigh_jvp_rule). */
export declare function eighJvp(site: Site): readonly Value[];
/** See https://people.maths.ox.ac.uk/gilesm/files/NA-08-01.pdf (jax: _svd_jvp_rule). */
export declare function svdJvp(site: Site): readonly Value[];
export {};
