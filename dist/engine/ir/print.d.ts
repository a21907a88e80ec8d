import type { Jaxpr } from './jaxpr.ts';
/**
 * A jaxpr as text in JAX's manner; `parseJaxpr` reads it back. Constants stand before the
 * semicolon, inputs after it; every variable has its type where it is bound:
 *
 *     { lambda ; a:f32[3]. let
 *         b:f32[3] = mul a 2:f32[]
 *         c:f32[] = reduce_sum[axes=[0]] b
 *       in (c) }
 */
export declare function printJaxpr(jaxpr: Jaxpr, indent?: string): string;
