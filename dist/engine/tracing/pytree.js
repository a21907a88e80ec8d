import { NdArray, scalar } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { Tracer } from './trace.js';
/**
 * Takes a tree apart. Bare numbers become weak float32 scalars (a JavaScript number does not say
 * whether it is an integer), booleans become bool scalars. Object keys are taken in sorted order.
 *
 * @throws EngineError `invalid_argument` for anything else, such as a function or a string.
 */
export function flattenTree(tree) {
    const leaves = [];
    const structure = take(tree, leaves);
    return { leaves, structure };
}
function take(tree, leaves) {
    if (isValue(tree) || typeof tree === 'number' || typeof tree === 'boolean') {
        leaves.push(toValue(tree));
        return leafStructure;
    }
    if (tree === null)
        return nullStructure;
    if (tree === undefined)
        return undefinedStructure;
    if (Array.isArray(tree)) {
        const children = tree.map((item) => take(item, leaves));
        return node('[', children, (parts) => parts);
    }
    if (isPlainObject(tree)) {
        const keys = Object.keys(tree).sort();
        const children = keys.map((key) => take(tree[key], leaves));
        const names = keys.map((key) => JSON.stringify(key)).join(',');
        return node(`{${names}:`, children, (parts) => Object.fromEntries(keys.map((key, i) => [key, parts[i]])));
    }
    throw noLeaf('tree', tree);
}
/** The upper level of a tree in the order of its leaves; null where there is none. */
export function partsOf(tree) {
    if (Array.isArray(tree))
        return tree.map((part, i) => [i, part]);
    if (!isPlainObject(tree))
        return null;
    return Object.keys(tree)
        .sort()
        .map((key) => [JSON.stringify(key), tree[key]]);
}
function noLeaf(what, value) {
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    return new EngineError('invalid_argument', {
        what,
        reason: `${found} is not an array, a traced value, a number or a boolean`,
    });
}
const leafStructure = { key: '*', leafCount: 1, build: (leaves) => leaves[0] };
const nullStructure = { key: 'null', leafCount: 0, build: () => null };
const undefinedStructure = {
    key: 'undefined',
    leafCount: 0,
    build: () => undefined,
};
function node(open, children, assemble) {
    return {
        key: `${open}${children.map((child) => child.key).join(',')})`,
        leafCount: children.reduce((sum, child) => sum + child.leafCount, 0),
        build(leaves) {
            let next = 0;
            const parts = children.map((child) => {
                const part = child.build(leaves.slice(next, next + child.leafCount));
                next += child.leafCount;
                return part;
            });
            return assemble(parts);
        },
    };
}
export function isValue(value) {
    return value instanceof NdArray || value instanceof Tracer;
}
/**
 * The value of a leaf, which comes from the caller and may be anything: a missing argument too.
 *
 * @throws EngineError `invalid_argument`.
 */
export function toValue(leaf) {
    if (typeof leaf === 'number')
        return scalar(leaf, 'float32', true);
    if (typeof leaf === 'boolean')
        return scalar(leaf ? 1 : 0, 'bool');
    if (!isValue(leaf))
        throw noLeaf('argument', leaf);
    return leaf;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
