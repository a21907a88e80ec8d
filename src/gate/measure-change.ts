import type {
  AaNoise,
  BenchmarkEvidence,
  Environment,
  MeasuringPlan,
  NoiseSource,
  PairFigures,
  Sampling,
} from './contracts/documents.ts';
import { completeEvidence, warnOfFailedBaseline } from './draft-evidence.ts';
import { compareMachineStates, readMachineState } from './measure/machine-state.ts';
import { measurePairs, type PairedRun, type PairsRequest } from './measure/measure-pairs.ts';
import { expectedMs } from './plan/expect-time.ts';
import type { Policy } from './plan/policy.ts';
import type { Ports } from './ports.ts';
import {
  type PreparedMeasuring,
  type ProcessesRequest,
  prepareMeasuring,
  type Trees,
} from './prepare-measuring.ts';
import { describeMachineChange } from './report/describe-remark.ts';
import { formatCount, formatDuration } from './report/format.ts';

/** When to stop sampling a benchmark (the judge's rule, or a fixed number of pairs), and what to add. */
export interface StoppingRule {
  readonly looks: readonly number[];
  readonly needsNoMorePairs: (
    pairs: readonly PairFigures[],
    estimator: Sampling['estimator'],
    limitPercent: number,
    plan: MeasuringPlan,
  ) => boolean;
  /**
   * Whether a benchmark gets half as much time again that the budget leaves undecided, where the time is
   * not given. Default: none does.
   */
  readonly looksSlower?: (
    pairs: readonly PairFigures[],
    estimator: Sampling['estimator'],
    limitPercent: number,
  ) => boolean;
  /** Work that a self-test adds to the candidate. */
  readonly injectedPercent?: number;
  /** By benchmark id, from a record: for the time that is announced, and for nothing else. */
  readonly noise?: ReadonlyMap<string, AaNoise>;
}

export interface MeasuredChange {
  readonly plan: MeasuringPlan;
  readonly environment: Environment;
  /** Where the noise beside the benchmarks is from; absent where none is known. */
  readonly aa_noise?: NoiseSource;
  readonly benchmarks: BenchmarkEvidence[];
  readonly warnings: string[];
}

/** The same with what was measured besides, the trees having changed sides. */
export interface MeasuredBothWays extends MeasuredChange {
  readonly swappedPairs: PairedRun['pairs'];
}

/**
 * Measures two trees against each other: samples pairs of what `prepareMeasuring` found until each
 * benchmark is decided. A benchmark that cannot be measured is failed and the others go on.
 */
export async function measureChange(
  trees: Trees,
  policy: Policy,
  stopping: StoppingRule,
  processes: ProcessesRequest,
  ports: Ports,
): Promise<MeasuredChange> {
  const prepared = await prepareMeasuring(trees, policy, stopping, processes, ports);
  ports.progress.report({ kind: 'stage', text: announce(prepared, stopping.noise ?? new Map()) });
  const { result, warnings } = await watched(prepared, () =>
    samplePairs(trees, prepared, timeOf(prepared.plan, policy), stopping, ports),
  );
  return conclude(prepared, result, policy, warnings);
}

/**
 * Measures two equal trees against each other, then again with the sides changed, in half of the time
 * each: a bias between the paths shows as a difference between the two.
 */
export async function measureBothWays(
  trees: Trees,
  policy: Policy,
  stopping: StoppingRule,
  processes: ProcessesRequest,
  ports: Ports,
): Promise<MeasuredBothWays> {
  const prepared = await prepareMeasuring(trees, policy, stopping, processes, ports);
  const half = { budgetMs: prepared.plan.time_budget_ms / 2, reserveMs: 0 };
  const { result, warnings } = await watched(prepared, async () => {
    const own = await samplePairs(trees, prepared, half, stopping, ports);
    const swappedTrees = { baseline: trees.candidate, candidate: trees.baseline };
    return { own, swapped: await samplePairs(swappedTrees, prepared, half, stopping, ports) };
  });
  const { own, swapped } = result;
  const failures = new Map([...swapped.failures, ...own.failures]);
  return {
    ...conclude(prepared, { pairs: own.pairs, failures }, policy, warnings),
    swappedPairs: swapped.pairs,
  };
}

function conclude(
  { setup, plan, drafts, warnings }: PreparedMeasuring,
  run: PairedRun,
  policy: Policy,
  machineWarnings: readonly string[],
): MeasuredChange {
  const benchmarks = drafts.map((draft) => completeEvidence(draft, run, policy));
  return {
    plan,
    environment: setup.environment,
    benchmarks,
    warnings: [...warnings, ...benchmarks.flatMap(warnOfFailedBaseline), ...machineWarnings],
  };
}

/** How long it may take is only said where a record knows that of every benchmark. */
function announce(
  { drafts, plan }: PreparedMeasuring,
  noises: ReadonlyMap<string, AaNoise>,
): string {
  const expected = drafts.flatMap(({ evidence: { bench_id, outcome } }) => {
    const noise = noises.get(bench_id);
    if (outcome.kind !== 'measured' || noise?.pair_ms === undefined) return [];
    return [{ noise, pairMs: noise.pair_ms, limitPercent: outcome.limit_percent }];
  });
  const count = drafts.filter(({ planned }) => planned !== undefined).length;
  const measuring = `Measuring ${formatCount(count, 'benchmark')}`;
  if (expected.length < count || count === 0) return measuring;
  const time = formatDuration(expectedMs(expected, plan.looks));
  return `${measuring}: about ${time}, if nothing changed and the machine is quiet`;
}

/** What a measurement gave, and what changed on the machine meanwhile. */
async function watched<T>(
  { setup }: PreparedMeasuring,
  measure: () => Promise<T>,
): Promise<{ result: T; warnings: string[] }> {
  const before = await readMachineState(setup.settings.node);
  const result = await measure();
  const changes = compareMachineStates(before, await readMachineState(setup.settings.node));
  return { result, warnings: changes.map(describeMachineChange) };
}

/** A time that somebody gave is kept to. */
function timeOf({ time_budget_ms: budgetMs }: MeasuringPlan, { timeBudgetSeconds }: Policy) {
  return { budgetMs, reserveMs: timeBudgetSeconds === undefined ? budgetMs / 2 : 0 };
}

function samplePairs(
  trees: Trees,
  { setup, plan, drafts }: PreparedMeasuring,
  time: Pick<PairsRequest, 'budgetMs' | 'reserveMs'>,
  stopping: StoppingRule,
  ports: Ports,
): Promise<PairedRun> {
  const outcomes = new Map(drafts.map(({ evidence }) => [evidence.bench_id, evidence.outcome]));
  const { needsNoMorePairs, looksSlower } = stopping;
  const isDecided = (id: string, pairs: readonly PairFigures[]) => {
    const outcome = outcomes.get(id);
    if (outcome?.kind !== 'measured') return true;
    return needsNoMorePairs(pairs, outcome.sampling.estimator, outcome.limit_percent, plan);
  };
  const isWorthMore = (id: string, pairs: readonly PairFigures[]) => {
    const outcome = outcomes.get(id);
    if (outcome?.kind !== 'measured' || looksSlower === undefined) return false;
    return looksSlower(pairs, outcome.sampling.estimator, outcome.limit_percent);
  };
  return measurePairs(
    {
      settings: setup.settings,
      roots: { baseline: trees.baseline.root, candidate: trees.candidate.root },
      benchmarks: drafts.flatMap(({ planned }) => planned ?? []),
      droppedFraction: plan.dropped_turn_fraction,
      ...time,
      isDecided,
      isWorthMore,
      coin: () => (Math.random() < 0.5 ? 'baseline' : 'candidate'),
    },
    ports,
  );
}
