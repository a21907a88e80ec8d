import { NdArray, type Value } from '../array/nd-array.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import type { Arguments } from '../tracing/pytree.ts';
/**
 * The jaxpr of a function for arguments of the types given, with the values of the arrays it
 * closes over. Only shapes and dtypes of `args` matter.
 *
 * @see jax.make_jaxpr
 */
export declare function makeJaxpr<A extends readonly unknown[]>(f: (...args: A) => unknown): (...args: Arguments<A>) => ClosedJaxpr<NdArray>;
/**
 * Checks a jaxpr and applies it to flat arguments. Works inside transformations too.
 *
 * @throws EngineError what `checkJaxpr` throws; `wrong_arity` or `argument_type` for arguments.
 */
export declare function evalJaxpr(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[]): Value[];
