import { type Arguments, type Traced } from '../../tracing/pytree.ts';
export interface CustomOptions {
    /** The name shown in jaxprs and messages. Default: the function's own. */
    readonly name?: string;
}
/**
 * `f` with a derivative of its own: `rule(primals, tangents)` returns the output and its tangent,
 * which must be linear in the tangents. It serves forward and reverse mode, and may call the
 * function itself. Integers and bools have zeros of their own type as tangents (JAX: float0).
 *
 * @throws EngineError when differentiated: `custom_rule` for a rule that returns something else,
 *   `custom_closure` with respect to a value that `f` closes over.
 * @see jax.custom_jvp
 */
export declare function customJvp<A extends readonly unknown[], R>(f: (...args: A) => R, rule: (primals: A, tangents: A) => readonly [unknown, unknown], options?: CustomOptions): (...args: Arguments<A>) => Traced<R>;
/**
 * `f` with a derivative of its own for reverse mode: `forward(...args)` returns the output and
 * residuals (any tree), `backward(residuals, cotangent)` a list with the cotangent of each
 * argument, null for zeros. Forward mode is an error.
 *
 * @throws EngineError when differentiated: `custom_rule`, `custom_closure` as for `customJvp`,
 *   `forward_mode_through_custom_vjp`.
 * @see jax.custom_vjp
 */
export declare function customVjp<A extends readonly unknown[], R, S>(f: (...args: A) => R, forward: (...args: A) => readonly [unknown, S], backward: (residuals: Traced<S>, cotangent: Traced<R>) => readonly unknown[], options?: CustomOptions): (...args: Arguments<A>) => Traced<R>;
