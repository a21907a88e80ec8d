import type { Value } from '../../array/nd-array.ts';
import type { Cotangents, JvpSite, TransposeSite } from '../primitive.ts';
import type { GatherParams, ScatterParams } from './indexing.ts';
export declare function scatterAddJvp(site: JvpSite<ScatterParams>): Value;
/**
 * Updates may overlap, and only the tangent of the one that stays counts. So each update gets a
 * number, the numbers are scattered, and a tangent passes where its own number has stayed
 * (jax: _scatter_jvp). What is done to the tangents is a scatter_add, which has a transpose.
 */
export declare function scatterJvp(site: JvpSite<ScatterParams>): Value;
export declare function gatherTranspose(site: TransposeSite<GatherParams>): Cotangents;
export declare function scatterAddTranspose(site: TransposeSite<ScatterParams>): Cotangents;
