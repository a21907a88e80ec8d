import type {
  BenchmarkEvidence,
  Environment,
  MeasuringPlan,
  NoiseSource,
  PairFigures,
  Sampling,
} from '../contracts/documents.ts';
import type { RunRemark } from '../contracts/run-remarks.ts';
import type { PlannedRule } from '../plan/plan-run.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from '../ports.ts';
import { completeEvidence } from './draft-evidence.ts';
import type { LaneSetup } from './lane.ts';
import { compareMachineStates, readMachineState } from './machine/machine-state.ts';
import { measurePairs, type PairsRequest } from './measure-pairs.ts';
import type { MeasuredPairs, Need, PairedRun } from './pair-ledger.ts';
import {
  type MissingOfSuite,
  type PreparedMeasuring,
  type ProcessesRequest,
  prepareMeasuring,
} from './prepare.ts';
import type { Side } from './side-process.ts';
import type { Trees } from './trees-with-suites.ts';

/** When to stop sampling a benchmark (the judge's rule, or a fixed number of pairs), and what to add. */
export interface StoppingRule extends PlannedRule {
  /** What a benchmark needs next; with `timeIsUp`, no further pairs of the candidate can be had. */
  readonly needOf: (
    measured: MeasuredPairs,
    estimator: Sampling['estimator'],
    limitPercent: number,
    plan: MeasuringPlan,
    timeIsUp: boolean,
  ) => Need;
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
}

export interface MeasuredChange {
  readonly plan: MeasuringPlan;
  readonly environment: Environment;
  /** Where the noise beside the benchmarks is from; absent where none is known. */
  readonly aa_noise?: NoiseSource;
  readonly benchmarks: BenchmarkEvidence[];
  readonly remarks: RunRemark[];
}

/** Adds what the suites looked for in vain. */
export interface MeasuredTrees extends MeasuredChange {
  readonly missing: readonly MissingOfSuite[];
}

/** Adds what was measured with the trees swapped. */
export interface MeasuredBothWays extends MeasuredTrees {
  readonly swappedPairs: PairedRun['pairs'];
}

/** Two trees, and how they are to be measured. */
export interface MeasuringRequest {
  readonly trees: Trees;
  readonly policy: Policy;
  readonly stopping: StoppingRule;
  readonly processes: ProcessesRequest;
}

/**
 * Measures two trees against each other: samples pairs of what `prepareMeasuring` found until each
 * benchmark is decided. A benchmark that cannot be measured is failed and the others go on.
 */
export async function measureChange(
  request: MeasuringRequest,
  ports: Ports,
): Promise<MeasuredTrees> {
  const { policy } = request;
  const prepared = await prepareMeasuring(request, ports);
  const benchmarks = prepared.drafts.filter(({ planned }) => planned !== undefined).length;
  ports.progress.report({ kind: 'measuring-begins', benchmarks });
  const { result, remarks } = await watched(prepared, () =>
    samplePairs(request, prepared, timeOf(prepared.plan, policy), ports),
  );
  return conclude(prepared, result, policy, remarks);
}

/**
 * Measures a tree against its control, a copy of it with edits that change nothing, then again with the
 * sides changed, in half of the time each: what the edits and the place do shows as a difference between
 * the two.
 */
export async function measureControl(
  request: MeasuringRequest,
  ports: Ports,
): Promise<MeasuredBothWays> {
  const { policy, processes } = request;
  const prepared = await prepareMeasuring(request, ports);
  const { baseline } = request.trees;
  const control = { ...baseline, root: await processes.makeControl(prepared.modules) };
  const half = { budgetMs: prepared.plan.time_budget_ms / 2, reserveMs: 0 };
  const sample = (trees: Trees) => samplePairs({ ...request, trees }, prepared, half, ports);
  const { result, remarks } = await watched(prepared, async () => {
    const own = await sample({ baseline, candidate: control });
    return { own, swapped: await sample({ baseline: control, candidate: baseline }) };
  });
  const { own, swapped } = result;
  const failures = new Map([
    ...failuresWithControl(swapped, 'baseline'),
    ...failuresWithControl(own, 'candidate'),
  ]);
  return {
    ...conclude(prepared, { ...own, failures }, policy, remarks),
    swappedPairs: swapped.pairs,
  };
}

/** A run's failures, where the control stood on one side. */
function failuresWithControl({ failures }: PairedRun, standsOn: Side): PairedRun['failures'] {
  return new Map(
    [...failures].map(([id, { side, message }]) => [
      id,
      { side: side === standsOn ? 'control' : side, message },
    ]),
  );
}

function conclude(
  { setup, plan, drafts, remarks, missing }: PreparedMeasuring,
  run: PairedRun,
  policy: Policy,
  ofMachine: readonly RunRemark[],
): MeasuredTrees {
  const benchmarks = drafts.map((draft) => completeEvidence(draft, run, policy));
  return {
    plan,
    environment: setup.environment,
    benchmarks,
    remarks: [...remarks, ...benchmarks.flatMap(countedAsNew), ...ofMachine],
    missing,
  };
}

/** For what counts as new though the baseline defines it: a table alone would hide that. */
function countedAsNew({ bench_id, outcome }: BenchmarkEvidence): RunRemark[] {
  if (outcome.kind !== 'candidate-only' || outcome.message === undefined) return [];
  return [{ kind: 'counts-as-new', bench_id, message: outcome.message }];
}

/** What a measurement gave, and what changed on the machine meanwhile. */
async function watched<T>(
  { setup }: PreparedMeasuring,
  measure: () => Promise<T>,
): Promise<{ result: T; remarks: RunRemark[] }> {
  const before = await readMachineState(setup.settings.node);
  const result = await measure();
  return {
    result,
    remarks: compareMachineStates(before, await readMachineState(setup.settings.node)),
  };
}

/** A time that somebody gave is kept to. */
function timeOf({ time_budget_ms: budgetMs }: MeasuringPlan, { timeBudgetSeconds }: Policy) {
  return { budgetMs, reserveMs: timeBudgetSeconds === undefined ? budgetMs / 2 : 0 };
}

async function samplePairs(
  { trees, stopping, processes: { makeControl } }: MeasuringRequest,
  prepared: PreparedMeasuring,
  time: Pick<PairsRequest, 'budgetMs' | 'reserveMs'>,
  ports: Ports,
): Promise<PairedRun> {
  const { looks, needOf, looksSlower, controlPairs = 0 } = stopping;
  const { plan, drafts, modules } = prepared;
  const outcomes = new Map(drafts.map(({ evidence }) => [evidence.bench_id, evidence.outcome]));
  let control: Promise<string> | undefined;
  const controlRoot = () => {
    control ??= makeControl(modules);
    return control;
  };
  return measurePairs(
    {
      lanes: await lanesFor(trees, prepared, controlRoot),
      benchmarks: drafts.flatMap(({ planned }) => planned ?? []),
      ...time,
      needOf: (id, measured, timeIsUp) => {
        const outcome = outcomes.get(id);
        if (outcome?.kind !== 'measured') return 'nothing';
        const { sampling, limit_percent } = outcome;
        return needOf(measured, sampling.estimator, limit_percent, plan, timeIsUp);
      },
      toNextDecision: (need, measured) => {
        if (need === 'pairs') return toNext(looks, measured.pairs.length);
        return toNext([controlPairs], measured.controlPairs.length);
      },
      isWorthMore: (id, pairs) => {
        const outcome = outcomes.get(id);
        if (outcome?.kind !== 'measured' || looksSlower === undefined) return false;
        return looksSlower(pairs, outcome.sampling.estimator, outcome.limit_percent);
      },
    },
    ports,
  );
}

/** From a number of pairs to the next at which something may be decided. */
function toNext(looks: readonly number[], pairs: number): number {
  return (looks.find((look) => look > pairs) ?? pairs + 1) - pairs;
}

/** The first measures in the trees as they are, each other one in copies of its own. */
function lanesFor(
  { baseline, candidate }: Trees,
  { setup, furtherLanes }: PreparedMeasuring,
  controlRoot: () => Promise<string>,
): Promise<LaneSetup[]> {
  const first: LaneSetup = {
    settings: setup.settings,
    roots: { baseline: baseline.root, candidate: candidate.root },
    makeControl: controlRoot,
  };
  const further = furtherLanes.map(async ({ cpu, ground }, at) => ({
    settings: {
      ...setup.settings,
      prefix: cpu.prefix,
      elsewhere: cpu.elsewhere,
      environments: ground.environments,
      lane: at + 1,
    },
    roots: {
      baseline: await ground.treeOf(baseline.root),
      candidate: await ground.treeOf(candidate.root),
    },
    makeControl: async () => ground.treeOf(await controlRoot()),
  }));
  return Promise.all([first, ...further]);
}
