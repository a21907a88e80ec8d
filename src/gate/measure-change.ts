import type {
  BenchmarkEvidence,
  Environment,
  MeasuringPlan,
  PairFigures,
  Sampling,
} from './contracts/documents.ts';
import { GateError } from './contracts/problems.ts';
import {
  type Calibrations,
  calibrationKey,
  completeEvidence,
  type Draft,
  draftEvidence,
  withInjectedWork,
} from './draft-evidence.ts';
import { type Calibration, calibrateSuite } from './measure/calibrate-suites.ts';
import { listSuites } from './measure/list-suites.ts';
import { measurePairs, type PairedRun } from './measure/measure-pairs.ts';
import { type MeasuringSetup, setUpMeasuring } from './measure/set-up.ts';
import type { Side, SuiteOnSide } from './measure/side-process.ts';
import { type CatalogueEntry, catalogueBenchmarks } from './plan/catalogue.ts';
import { planRun } from './plan/plan-run.ts';
import type { Policy } from './plan/policy.ts';
import { selectBenchmarks } from './plan/select-benchmarks.ts';
import { takeShare } from './plan/split-shards.ts';
import type { Ports } from './ports.ts';

/** One side's tree and the suites in it. */
export interface TreeWithSuites {
  /** Real path. */
  readonly root: string;
  readonly suites: readonly string[];
}

export type Trees = Readonly<Record<Side, TreeWithSuites>>;

/** When to stop sampling a benchmark (the judge's rule, or a fixed number of pairs), and what to add. */
export interface StoppingRule {
  readonly looks: readonly number[];
  readonly needsNoMorePairs: (
    pairs: readonly PairFigures[],
    estimator: Sampling['estimator'],
    limitPercent: number,
    plan: MeasuringPlan,
  ) => boolean;
  /** Work that a self-test adds to the candidate. */
  readonly injectedPercent?: number;
}

export interface MeasuredChange {
  readonly plan: MeasuringPlan;
  readonly environment: Environment;
  readonly benchmarks: BenchmarkEvidence[];
  readonly warnings: string[];
}

const sides = ['baseline', 'candidate'] as const;

/**
 * Measures two trees against each other: lists what their suites define, calibrates what is selected,
 * and samples pairs until each benchmark is decided. A benchmark that cannot be measured is failed and
 * the others go on; a suite that cannot be loaded stops the run with a GateError.
 */
export async function measureChange(
  trees: Trees,
  policy: Policy,
  stopping: StoppingRule,
  processes: {
    readonly env: NodeJS.ProcessEnv;
    readonly workerDir: string;
    readonly compileCacheDir: string;
  },
  ports: Ports,
): Promise<MeasuredChange> {
  const setup = await setUpMeasuring({
    ...processes,
    nodeArgs: policy.nodeArgs,
    execWrapper: policy.execWrapper,
    benchTimeoutMs: policy.benchTimeoutSeconds * 1000,
  });
  const listed = await listBenchmarks(trees, setup, policy, ports);
  const selected = selectListed(listed.entries, policy);
  const share = takeShare(selected, policy.shard);
  const calibrations = await calibrate(trees, setup, share.members, ports);
  const plan = planRun(policy, selected.length, stopping.looks, share);
  const drafts = share.members
    .map((entry) => draftEvidence(entry, calibrations, policy))
    .map((draft) => withInjectedWork(draft, stopping.injectedPercent ?? 0));
  const run = await samplePairs(trees, setup, drafts, plan, stopping, ports);
  return {
    plan,
    environment: setup.environment,
    benchmarks: drafts.map((draft) => completeEvidence(draft, run)),
    warnings: [...setup.warnings, ...listed.warnings],
  };
}

function suiteOn(trees: Trees, side: Side, file: string): SuiteOnSide {
  const foreignRoot = trees[side === 'baseline' ? 'candidate' : 'baseline'].root;
  return { side, file, root: trees[side].root, foreignRoot };
}

async function listBenchmarks(
  trees: Trees,
  setup: MeasuringSetup,
  policy: Policy,
  ports: Ports,
): Promise<{ entries: CatalogueEntry[]; warnings: string[] }> {
  ports.progress.report({ kind: 'stage', text: 'Loading the suites' });
  // File by file, so that both sides of one load at the same time.
  const files = new Set(sides.flatMap((side) => trees[side].suites));
  const suites = [...files].flatMap((file) =>
    sides
      .filter((side) => trees[side].suites.includes(file))
      .map((side) => suiteOn(trees, side, file)),
  );
  const listings = await listSuites(setup.settings, suites);
  const warnings: string[] = [];
  for (const listing of listings) {
    if (listing.kind === 'listed') continue;
    const { file, side, detail } = listing;
    const error = new GateError({ code: 'suite-failed', file, side, detail });
    if (side === 'candidate' || policy.onMissingBaseline === 'fail') throw error;
    warnings.push(error.message);
  }
  const defined = listings.flatMap((listing) =>
    listing.kind === 'listed' ? listing.cases.map((one) => ({ ...one, side: listing.side })) : [],
  );
  const entries = catalogueBenchmarks(defined);
  if (entries.length === 0) throw new GateError({ code: 'no-benchmarks', files: [...files] });
  return { entries, warnings };
}

function selectListed(entries: readonly CatalogueEntry[], policy: Policy): CatalogueEntry[] {
  const selected = selectBenchmarks(entries, policy.benchFilter);
  if (selected.length > 0) return selected;
  throw new GateError({
    code: 'filter-matches-nothing',
    filter: policy.benchFilter,
    some: entries.slice(0, 3).map(({ id }) => id),
  });
}

/** Both sides of a file at the same time; a benchmark that the candidate lacks is not run at all. */
async function calibrate(
  trees: Trees,
  setup: MeasuringSetup,
  selected: readonly CatalogueEntry[],
  ports: Ports,
): Promise<Calibrations> {
  ports.progress.report({ kind: 'stage', text: `Trying ${selected.length} benchmarks` });
  const calibrations = new Map<string, Calibration>();
  const places = selected.flatMap((entry) =>
    entry.candidate ? sides.flatMap((side) => (entry[side] ? [{ side, ...entry[side] }] : [])) : [],
  );
  for (const ofFile of Map.groupBy(places, ({ file }) => file).values()) {
    const perSide = [...Map.groupBy(ofFile, ({ side }) => side)];
    await Promise.all(
      perSide.map(async ([side, wanted]) => {
        const file = wanted[0]?.file as string;
        const indexes = wanted.map(({ index }) => index);
        const results = await calibrateSuite(setup.settings, suiteOn(trees, side, file), indexes);
        for (const [index, result] of results) {
          calibrations.set(calibrationKey(side, file, index), result);
        }
      }),
    );
  }
  return calibrations;
}

function samplePairs(
  trees: Trees,
  setup: MeasuringSetup,
  drafts: readonly Draft[],
  plan: MeasuringPlan,
  stopping: StoppingRule,
  ports: Ports,
): Promise<PairedRun> {
  const outcomes = new Map(drafts.map(({ evidence }) => [evidence.bench_id, evidence.outcome]));
  const isDecided = (id: string, pairs: readonly PairFigures[]) => {
    const outcome = outcomes.get(id);
    if (outcome?.kind !== 'measured') return true;
    const { sampling, limit_percent } = outcome;
    return stopping.needsNoMorePairs(pairs, sampling.estimator, limit_percent, plan);
  };
  return measurePairs(
    {
      settings: setup.settings,
      roots: { baseline: trees.baseline.root, candidate: trees.candidate.root },
      benchmarks: drafts.flatMap(({ planned }) => planned ?? []),
      droppedFraction: plan.dropped_turn_fraction,
      budgetMs: plan.time_budget_ms,
      isDecided,
      coin: () => (Math.random() < 0.5 ? 'baseline' : 'candidate'),
    },
    ports,
  );
}
