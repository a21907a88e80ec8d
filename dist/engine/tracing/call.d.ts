import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { ClosedJaxpr } from '../ir/jaxpr.ts';
import { type FlatTree, type TreeStructure } from './pytree.ts';
/** A function staged for the types of one call. */
export interface StagedCall {
    readonly closed: ClosedJaxpr<Value>;
    readonly output: TreeStructure;
}
/** Stages `f`, whose arguments are trees, as a function of their leaves. */
export declare function stageCall<A extends readonly unknown[]>(f: (...args: A) => unknown, structure: TreeStructure, avals: readonly Aval[], known?: readonly Value[]): StagedCall;
export declare function avalsOf(values: readonly Value[]): Aval[];
/** Flat positions of the leaves of some arguments. */
export declare function leafPositions(args: readonly unknown[], argnums: readonly number[]): number[][];
export declare function flattenArgs(args: readonly unknown[]): FlatTree;
