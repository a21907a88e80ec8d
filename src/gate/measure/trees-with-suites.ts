import type { Side, SuiteOnSide } from './side-process.ts';

/** One side's tree and the suites in it. */
interface TreeWithSuites {
  /** Real path. */
  readonly root: string;
  readonly suites: readonly string[];
  /** Of the baseline: what the candidate has under another name, by which its benchmarks are called. */
  readonly renamed?: ReadonlyMap<string, string>;
}

export type Trees = Readonly<Record<Side, TreeWithSuites>>;

export const sides = ['baseline', 'candidate'] as const;

export function suiteOn(trees: Trees, side: Side, file: string): SuiteOnSide {
  const foreignRoot = trees[side === 'baseline' ? 'candidate' : 'baseline'].root;
  return { side, file, knownAs: knownAs(trees, side, file), root: trees[side].root, foreignRoot };
}

/** The path by which a suite's benchmarks are called. */
export function knownAs(trees: Trees, side: Side, file: string): string {
  return trees[side].renamed?.get(file) ?? file;
}
