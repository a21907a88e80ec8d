import type { Arguments, Traced } from '../tracing/pytree.ts';
export interface JitOptions {
    /** The name shown in jaxprs. Default: the function's own. */
    readonly name?: string;
}
/**
 * Traces a function once for each signature (structure, shapes and dtypes of its arguments) and
 * runs the jaxpr from then on. Inside another transformation it becomes one `jit` equation.
 *
 * @see jax.jit
 */
export declare function jit<A extends readonly unknown[], R>(f: (...args: A) => R, options?: JitOptions): (...args: Arguments<A>) => Traced<R>;
