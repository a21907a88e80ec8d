import type { Value } from '../../array/nd-array.ts';
import type { JvpSite } from '../primitive.ts';
/** Of a wide matrix the square in front decides; the rest follows from R₂ = QᵀX₂. */
export declare function qrJvp(site: JvpSite): readonly Value[];
/** See https://people.maths.ox.ac.uk/gilesm/files/NA-08-01.pdf (jax: _eigh_jvp_rule). */
export declare function eighJvp(site: JvpSite): readonly Value[];
/** See https://people.maths.ox.ac.uk/gilesm/files/NA-08-01.pdf (jax: _svd_jvp_rule). */
export declare function svdJvp(site: JvpSite): readonly Value[];
