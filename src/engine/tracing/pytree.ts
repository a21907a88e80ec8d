import { NdArray, scalar, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { Tracer } from './trace.ts';

/** What a leaf may be: an array, a traced value, or a bare number or boolean. */
export type Leaf = Value | number | boolean;

/** Arrays and plain objects of leaves; null and undefined hold none. */
export type Tree = Leaf | null | undefined | readonly Tree[] | { readonly [key: string]: Tree };

/** The type a tree has inside and after a transformation: every leaf is a value. */
export type Traced<T> = T extends number | boolean
  ? Value
  : T extends Value
    ? Value
    : T extends null | undefined
      ? T
      : { [K in keyof T]: Traced<T[K]> };

/** What a transformed function takes for a list of arguments: numbers do for arrays. */
export type Arguments<A extends readonly unknown[]> = { [K in keyof A]: Argument<A[K]> };

type Argument<T> = T extends number | boolean
  ? Leaf
  : T extends Value
    ? Leaf
    : T extends null | undefined
      ? T
      : { readonly [K in keyof T]: Argument<T[K]> };

/** The shape of a tree without its leaves; equal structures have equal `key`. */
export interface TreeStructure {
  readonly key: string;
  readonly leafCount: number;
  build(leaves: readonly Value[]): unknown;
}

export interface FlatTree {
  readonly leaves: Value[];
  readonly structure: TreeStructure;
}

/**
 * Takes a tree apart. Bare numbers become weak float32 scalars (a JavaScript number does not say
 * whether it is an integer), booleans become bool scalars. Object keys are taken in sorted order.
 *
 * @throws EngineError `invalid_argument` for anything else, such as a function or a string.
 */
export function flattenTree(tree: unknown): FlatTree {
  const leaves: Value[] = [];
  const structure = take(tree, leaves);
  return { leaves, structure };
}

function take(tree: unknown, leaves: Value[]): TreeStructure {
  if (isValue(tree) || typeof tree === 'number' || typeof tree === 'boolean') {
    leaves.push(toValue(tree));
    return leafStructure;
  }
  if (tree === null) return nullStructure;
  if (tree === undefined) return undefinedStructure;
  if (Array.isArray(tree)) {
    const children = tree.map((item: unknown) => take(item, leaves));
    return node('[', children, (parts) => parts);
  }
  if (isPlainObject(tree)) {
    const keys = Object.keys(tree).sort();
    const children = keys.map((key) => take(tree[key], leaves));
    const names = keys.map((key) => JSON.stringify(key)).join(',');
    return node(`{${names}:`, children, (parts) =>
      Object.fromEntries(keys.map((key, i) => [key, parts[i]])),
    );
  }
  throw noLeaf('tree', tree);
}

/** The parts of a list by their place, those of a plain object by their key in sorted order. */
export type TreeParts = readonly (readonly [name: number | string, part: unknown])[];

/** The upper level of a tree in the order of its leaves; null where there is none. */
export function partsOf(tree: unknown): TreeParts | null {
  if (Array.isArray(tree)) return tree.map((part: unknown, i) => [i, part] as const);
  if (!isPlainObject(tree)) return null;
  return Object.keys(tree)
    .sort()
    .map((key) => [JSON.stringify(key), tree[key]] as const);
}

function noLeaf(what: string, value: unknown): EngineError {
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new EngineError('invalid_argument', {
    what,
    reason: `${found} is not an array, a traced value, a number or a boolean`,
  });
}

const leafStructure: TreeStructure = { key: '*', leafCount: 1, build: (leaves) => leaves[0] };
const nullStructure: TreeStructure = { key: 'null', leafCount: 0, build: () => null };
const undefinedStructure: TreeStructure = {
  key: 'undefined',
  leafCount: 0,
  build: () => undefined,
};

function node(
  open: string,
  children: readonly TreeStructure[],
  assemble: (parts: unknown[]) => unknown,
): TreeStructure {
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

export function isValue(value: unknown): value is Value {
  return value instanceof NdArray || value instanceof Tracer;
}

/**
 * The value of a leaf, which comes from the caller and may be anything: a missing argument too.
 *
 * @throws EngineError `invalid_argument`.
 */
export function toValue(leaf: Leaf): Value {
  if (typeof leaf === 'number') return scalar(leaf, 'float32', true);
  if (typeof leaf === 'boolean') return scalar(leaf ? 1 : 0, 'bool');
  if (!isValue(leaf)) throw noLeaf('argument', leaf);
  return leaf;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
