import { type Bias, biasOf } from '../compare/bias.ts';
import type { PerfSelftest, SelftestRun } from '../contracts/documents.ts';

/** How far equal code was from being measured as equal. */
export interface SelftestBias {
  /** Over all unchanged runs, farthest from 0 first. */
  readonly benchmarks: readonly BenchmarkBias[];
  /** All runs first, then those of each edit and of each length of path. */
  readonly variants: readonly VariantBias[];
}

export interface BenchmarkBias {
  readonly benchId: string;
  /** The edited tree over the plain one. */
  readonly bias: Bias;
  /** The edits that make it biased, looked at alone; of each the kinds, none for two clean checkouts. */
  readonly biasedBy: readonly (readonly string[])[];
}

/** What the runs have in common. */
export type Variant =
  | { kind: 'all' }
  /** In the order that they were made in; none for two clean checkouts. */
  | { kind: 'edits'; edits: readonly string[] }
  | { kind: 'path'; letters: number }
  /** The candidate over the baseline, whichever of them was edited. */
  | { kind: 'sides' };

export interface VariantBias extends BiasSummary {
  readonly variant: Variant;
}

/** Over a family of benchmarks. */
export interface BiasSummary {
  readonly runs: number;
  /** Root mean square over benchmarks. */
  readonly standardErrorPercent: number;
  /** Over benchmarks, chance included: of no bias at all it is about the standard error. */
  readonly rootMeanSquarePercent: number;
  /** Farthest from 0. */
  readonly largest: { readonly benchId: string; readonly percent: number } | undefined;
  readonly biased: number;
  readonly benchmarks: number;
}

/** From the runs without added work. */
export function selftestBias({ runs }: Pick<PerfSelftest, 'runs'>): SelftestBias {
  const unchanged = runs.filter((run) => run.injected_percent === 0);
  const byEdits = Map.groupBy(unchanged, ({ edits = [] }) => edits.join(' '));
  const byLetters = Map.groupBy(
    unchanged.filter(({ root_length }) => root_length !== undefined),
    ({ root_length = 0 }) => root_length,
  );
  const ofAll = biases(unchanged, 'trees');
  const ofEdits = [...byEdits.values()].map((some) => ({
    edits: some[0]?.edits ?? [],
    runs: some.length,
    biases: biases(some, 'trees'),
  }));
  return {
    benchmarks: [...ofAll]
      .map(([benchId, bias]) => ({ benchId, bias, biasedBy: editsThatBias(benchId, ofEdits) }))
      .toSorted((a, b) => Math.abs(b.bias.percent) - Math.abs(a.bias.percent)),
    variants: [
      { variant: { kind: 'all' }, ...summaryOf(unchanged.length, ofAll) },
      ...ofEdits.map(({ edits, runs, biases }) => ({
        variant: { kind: 'edits', edits } as const,
        ...summaryOf(runs, biases),
      })),
      ...[...byLetters]
        .toSorted(([a], [b]) => a - b)
        .map(([letters, some]) => ({
          variant: { kind: 'path', letters } as const,
          ...summaryOf(some.length, biases(some, 'trees')),
        })),
      { variant: { kind: 'sides' }, ...summaryOf(unchanged.length, biases(unchanged, 'sides')) },
    ],
  };
}

/**
 * The bias of each benchmark, by its id. Swapped runs, in which the edited tree is the baseline, change
 * their sign, unless it is the sides that are compared.
 */
export function biases(
  runs: readonly SelftestRun[],
  of: 'trees' | 'sides',
): ReadonlyMap<string, Bias> {
  const ratios = new Map<string, number[]>();
  for (const { swapped, benchmarks } of runs) {
    const sign = swapped && of === 'trees' ? -1 : 1;
    for (const { bench_id, pair_log_ratios } of benchmarks) {
      const all = ratios.get(bench_id) ?? [];
      all.push(...pair_log_ratios.map((ratio) => sign * ratio));
      ratios.set(bench_id, all);
    }
  }
  return new Map([...ratios].map(([id, all]) => [id, biasOf(all)]));
}

export function summaryOf(runs: number, biases: ReadonlyMap<string, Bias>): BiasSummary {
  const all = [...biases.values()];
  const known = all.filter((one) => one.standardErrorPercent > 0);
  const [farthest] = [...biases].toSorted(
    ([, a], [, b]) => Math.abs(b.percent) - Math.abs(a.percent),
  );
  return {
    runs,
    standardErrorPercent: rootMeanSquare(known.map((one) => one.standardErrorPercent)),
    rootMeanSquarePercent: rootMeanSquare(all.map((one) => one.percent)),
    largest: farthest && { benchId: farthest[0], percent: farthest[1].percent },
    biased: all.filter((one) => one.isBiased).length,
    benchmarks: all.length,
  };
}

function editsThatBias(
  benchId: string,
  ofEdits: readonly { edits: readonly string[]; biases: ReadonlyMap<string, Bias> }[],
): (readonly string[])[] {
  return ofEdits.filter(({ biases }) => biases.get(benchId)?.isBiased).map(({ edits }) => edits);
}

/** NaN for none. */
function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}
