import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { ClosedJaxpr } from '../ir/jaxpr.ts';
import { type FlatTree, flattenTree, type TreeStructure } from './pytree.ts';
import { stage } from './stage.ts';

/** A function staged for the types of one call. */
export interface StagedCall {
  readonly closed: ClosedJaxpr<Value>;
  readonly output: TreeStructure;
}

/** Stages `f`, whose arguments are trees, as a function of their leaves. */
export function stageCall<A extends readonly unknown[]>(
  f: (...args: A) => unknown,
  structure: TreeStructure,
  avals: readonly Aval[],
  known?: readonly Value[],
): StagedCall {
  let output: TreeStructure | undefined;
  const run = (leaves: readonly Value[]): readonly Value[] => {
    const result = flattenTree(f(...(structure.build(leaves) as A)));
    output = result.structure;
    return result.leaves;
  };
  const closed = stage(run, avals, known);
  return { closed, output: output as TreeStructure };
}

export function avalsOf(values: readonly Value[]): Aval[] {
  return values.map((value) => value.aval);
}

/** Flat positions of the leaves of some arguments. */
export function leafPositions(args: readonly unknown[], argnums: readonly number[]): number[][] {
  const counts = args.map((arg) => flattenTree(arg).leaves.length);
  return argnums.map((argument) => {
    const start = counts.slice(0, argument).reduce((sum, count) => sum + count, 0);
    return Array.from({ length: counts[argument] as number }, (_, i) => start + i);
  });
}

export function flattenArgs(args: readonly unknown[]): FlatTree {
  return flattenTree(args);
}
