import { EngineError } from '../errors.js';
import { flattenTree, toValue } from '../tracing/pytree.js';
/**
 * Functions of trees: lists and plain objects of arrays, traced values and numbers, in each other.
 * null and undefined hold nothing and stay. They throw `invalid_argument` for anything else.
 */
/** The arrays of a tree in order; the parts of objects by their names, sorted. */
export function treeLeaves(tree) {
    return flattenTree(tree).leaves;
}
/**
 * A tree with `f` applied to each leaf, with those at the same place of further trees.
 *
 * @throws EngineError `invalid_argument` when the trees have different structures.
 * @see jax.tree.map
 */
export function treeMap(f, tree, ...further) {
    const { leaves, structure } = flattenTree(tree);
    const others = further.map(flattenTree);
    for (const other of others) {
        if (other.structure.key === structure.key)
            continue;
        const reason = `the structures ${structure.key} and ${other.structure.key} differ`;
        throw new EngineError('invalid_argument', { what: 'treeMap', reason });
    }
    const mapped = leaves.map((leaf, i) => toValue(f(leaf, ...others.map((other) => other.leaves[i]))));
    return structure.build(mapped);
}
/**
 * One value of all leaves, in their order.
 *
 * @see jax.tree.reduce
 */
export function treeReduce(f, tree, start) {
    return treeLeaves(tree).reduce((total, leaf) => toValue(f(total, leaf)), toValue(start));
}
