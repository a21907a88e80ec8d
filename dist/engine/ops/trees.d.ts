import type { Value } from '../array/nd-array.ts';
import { type Leaf, type Traced } from '../tracing/pytree.ts';
/**
 * Functions of trees: lists and plain objects of arrays, traced values and numbers, in each other.
 * null and undefined hold nothing and stay. They throw `invalid_argument` for anything else.
 */
/** The arrays of a tree in order; the parts of objects by their names, sorted. */
export declare function treeLeaves(tree: unknown): Value[];
/**
 * A tree with `f` applied to each leaf, with those at the same place of further trees.
 *
 * @throws EngineError `invalid_argument` when the trees have different structures.
 * @see jax.tree.map
 */
export declare function treeMap<T>(f: (leaf: Value, ...others: Value[]) => Leaf, tree: T, ...further: readonly unknown[]): Traced<T>;
/**
 * One value of all leaves, in their order.
 *
 * @see jax.tree.reduce
 */
export declare function treeReduce(f: (total: Value, leaf: Value) => Leaf, tree: unknown, start: Leaf): Value;
