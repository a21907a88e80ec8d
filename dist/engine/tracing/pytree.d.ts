import { type Value } from '../array/nd-array.ts';
/** What a leaf may be: an array, a traced value, or a bare number or boolean. */
export type Leaf = Value | number | boolean;
/** Arrays and plain objects of leaves; null and undefined hold none. */
export type Tree = Leaf | null | undefined | readonly Tree[] | {
    readonly [key: string]: Tree;
};
/** The type a tree has inside and after a transformation: every leaf is a value. */
export type Traced<T> = T extends number | boolean ? Value : T extends Value ? Value : T extends null | undefined ? T : {
    [K in keyof T]: Traced<T[K]>;
};
/** What a transformed function takes for a list of arguments: numbers do for arrays. */
export type Arguments<A extends readonly unknown[]> = {
    [K in keyof A]: Argument<A[K]>;
};
type Argument<T> = T extends number | boolean ? Leaf : T extends Value ? Leaf : T extends null | undefined ? T : {
    readonly [K in keyof T]: Argument<T[K]>;
};
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
export declare function flattenTree(tree: unknown): FlatTree;
/** The parts of a list by their place, those of a plain object by their key in sorted order. */
export type TreeParts = readonly (readonly [name: number | string, part: unknown])[];
/** The upper level of a tree in the order of its leaves; null where there is none. */
export declare function partsOf(tree: unknown): TreeParts | null;
export declare function isValue(value: unknown): value is Value;
/**
 * The value of a leaf, which comes from the caller and may be anything: a missing argument too.
 *
 * @throws EngineError `invalid_argument`.
 */
export declare function toValue(leaf: Leaf): Value;
export {};
