import { type Value } from '../array/nd-array.ts';
import { type Arguments, type Leaf, type Traced } from '../tracing/pytree.ts';
/**
 * Applies `body` to the carry as long as `condition` holds for it. Forward mode and vmap go
 * through; for reverse mode use `scan`, or `foriLoop` with known bounds.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`.
 * @see jax.lax.while_loop
 */
export declare function whileLoop<C>(condition: (carry: C) => Leaf, body: (carry: C) => unknown, init: Arguments<[C]>[0]): Traced<C>;
export interface ScanOptions {
    /** Needed only when there is nothing to slice. */
    readonly length?: number;
    /** From the last slice to the first; what is stacked stays in the order of `xs`. */
    readonly reverse?: boolean;
}
/**
 * `[carry, y] = f(carry, x)` for every slice `x` of `xs` along axis 0. Returns the last carry and
 * all `y`, stacked along axis 0. `xs` may be a tree, or null when only the carry matters.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`.
 * @see jax.lax.scan
 */
export declare function scan<C, X, Y>(f: (carry: C, x: X) => readonly [unknown, Y], init: Arguments<[C]>[0], xs: Arguments<[X]>[0], options?: ScanOptions): [Traced<C>, Traced<Y>];
/**
 * `carry = body(i, carry)` for i from `lower` up to but not including `upper`. With bounds that are
 * known it is a `scan` and can be differentiated in reverse, otherwise a `whileLoop`. Bounds are
 * whole numbers or integer scalars of one dtype; the counter is an int32.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`, `literal_out_of_range`.
 * @see jax.lax.fori_loop
 */
export declare function foriLoop<C>(lower: Leaf, upper: Leaf, body: (i: Value, carry: C) => unknown, init: Arguments<[C]>[0]): Traced<C>;
