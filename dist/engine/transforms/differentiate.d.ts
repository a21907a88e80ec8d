import type { Value } from '../array/nd-array.ts';
import { type Arguments, type Traced } from '../tracing/pytree.ts';
export interface GradOptions<N extends number | readonly number[]> {
    /** Which arguments to differentiate with respect to, from 0. A list gives a list. Default 0. */
    readonly argnums?: N;
}
/** The type of a gradient: that of the argument, or of each argument listed. */
export type Gradient<A extends readonly unknown[], N extends number | readonly number[]> = N extends number ? Traced<A[N]> : {
    -readonly [K in keyof N]: Traced<A[Extract<N[K], number>]>;
};
/**
 * The gradient of a function with one float scalar output, by reverse mode. Leaves of the result
 * have the shape and dtype of the argument's leaves. Inside `f`, `item()` works on what depends on
 * known arguments only.
 *
 * @throws EngineError `grad_input_dtype`, `grad_output_shape`, `grad_output_dtype`,
 *   `grad_output_count`, `not_differentiable`.
 * @see jax.grad
 */
export declare function grad<A extends readonly unknown[], const N extends number | readonly number[] = 0>(f: (...args: A) => unknown, options?: GradOptions<N>): (...args: Arguments<A>) => Gradient<A, N>;
/** The value and the gradient from one evaluation, as `[value, gradient]`. See `grad`. */
export declare function valueAndGrad<A extends readonly unknown[], const N extends number | readonly number[] = 0>(f: (...args: A) => unknown, options?: GradOptions<N>): (...args: Arguments<A>) => [Value, Gradient<A, N>];
/**
 * Forward mode: the result of `f` and its directional derivative. `tangents` has the structure,
 * shapes and dtypes of `primals`.
 *
 * @throws EngineError `grad_input_dtype`, `argument_type`, `not_differentiable`.
 * @see jax.jvp
 */
export declare function jvp<A extends readonly unknown[], R>(f: (...args: A) => R, primals: Arguments<A>, tangents: Arguments<A>): [Traced<R>, Traced<R>];
/**
 * The result of `f` and a function from cotangents of the result to those of the arguments (a list
 * with one entry for each). Integers and bools get zeros of their own type, where JAX has float0.
 *
 * @throws EngineError `argument_type`, `not_differentiable`.
 * @see jax.vjp
 */
export declare function vjp<A extends readonly unknown[], R>(f: (...args: A) => R, ...args: Arguments<A>): [Traced<R>, (cotangents: unknown) => Traced<A>];
