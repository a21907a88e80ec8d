import { type Arguments, type Leaf, type Traced } from '../tracing/pytree.ts';
/**
 * `onTrue(...operands)` or `onFalse(...operands)` by a scalar that may be traced. Both are traced;
 * they must return the same structure, shapes and dtypes.
 *
 * @throws EngineError `invalid_argument`, `invalid_params`.
 * @see jax.lax.cond
 */
export declare function cond<A extends readonly unknown[], R>(predicate: Leaf, onTrue: (...operands: A) => R, onFalse: (...operands: A) => R, ...operands: Arguments<A>): Traced<R>;
/**
 * One of several branches by an integer scalar, which is clamped to the branches there are.
 *
 * @see jax.lax.switch
 */
export declare function switchCase<A extends readonly unknown[], R>(index: Leaf, branches: readonly ((...operands: A) => R)[], ...operands: Arguments<A>): Traced<R>;
