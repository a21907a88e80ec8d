import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasuringPlan } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import type { RunRemark } from '../contracts/run-remarks.ts';
import { type CatalogueEntry, catalogueBenchmarks } from '../plan/catalogue.ts';
import { nearestIds } from '../plan/nearest-names.ts';
import { type PlannedRule, planRun } from '../plan/plan-run.ts';
import { type Joined, joinRenamed } from '../plan/renamed-benchmarks.ts';
import { namesBenchmark, selectBenchmarks } from '../plan/select-benchmarks.ts';
import { takeShare } from '../plan/split-shards.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from '../ports.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { calibrateTrees } from './calibrate-trees.ts';
import { compareSuites } from './changed-suites.ts';
import {
  type Draft,
  draftEvidence,
  stretch,
  turnsOfRoundMs,
  withInjectedWork,
} from './draft-evidence.ts';
import type { LaneGround } from './lane-grounds.ts';
import { listSuites, problemOfListing, type SuiteListing } from './list-suites.ts';
import type { PinnedCpu } from './machine/cpu-pinning.ts';
import type { SuiteNode } from './machine/find-suite-node.ts';
import { type MeasuringSetup, setUpMeasuring } from './set-up.ts';
import type { Side } from './side-process.ts';
import { sides, suiteOn, type Trees } from './trees-with-suites.ts';

/** What benchmark processes are given. */
export interface ProcessesRequest {
  readonly environments: SideEnvironments;
  readonly workerDir: string;
  readonly compileCacheDir: string;
  /** Undefined: the one on PATH is looked for. */
  readonly node?: SuiteNode;
  /** Real path of the tree that both sides are checkouts of, of which nothing may be loaded. */
  readonly repositoryRoot?: string;
  /**
   * Makes a copy of the baseline's tree whose files of these paths, loaded as code, carry edits that change
   * nothing, and gives its real path.
   */
  readonly makeControl: (modules: readonly string[]) => Promise<string>;
  /** Makes what a further lane runs in; absent: there is one lane. */
  readonly makeGround?: (lane: number) => Promise<LaneGround>;
}

/** What a suite looked for in its tree, and did without. */
export interface MissingOfSuite {
  readonly file: string;
  /** From the root. */
  readonly paths: readonly string[];
}

/** A CPU beside the first one, and what its processes run in. */
export interface FurtherLane {
  readonly cpu: PinnedCpu;
  readonly ground: LaneGround;
}

/** What is to be prepared: a part of what is to be measured. */
interface PreparingRequest {
  readonly trees: Trees;
  readonly policy: Policy;
  readonly stopping: PlannedRule & { readonly injectedPercent?: number };
  readonly processes: ProcessesRequest;
}

/** All that is known before the first pair. */
export interface PreparedMeasuring {
  readonly setup: MeasuringSetup;
  readonly furtherLanes: readonly FurtherLane[];
  readonly plan: MeasuringPlan;
  readonly drafts: readonly Draft[];
  readonly remarks: readonly RunRemark[];
  readonly missing: readonly MissingOfSuite[];
  /** First-party files that the baseline's suites load as code; paths from the root. */
  readonly modules: readonly string[];
}

/**
 * Lists what the suites of two trees define, selects, and calibrates what is selected. A benchmark that
 * cannot be calibrated has its fate in its draft; a suite that cannot be loaded stops the run with a
 * GateError.
 */
export async function prepareMeasuring(
  { trees, policy, stopping, processes }: PreparingRequest,
  ports: Ports,
): Promise<PreparedMeasuring> {
  const { makeGround } = processes;
  const lanes = makeGround === undefined ? 1 : policy.lanes;
  const setup = await setUpMeasuring({ ...policy, lanes }, processes);
  const furtherLanes = await Promise.all(
    setup.furtherCpus.flatMap((cpu, at) => (makeGround ? makeLane(cpu, makeGround(at + 1)) : [])),
  );
  const listed = await listBenchmarks(trees, setup, policy, ports);
  const selected = selectListed(listed.entries, policy);
  const share = takeShare(selected, policy.shard);
  ports.progress.report({ kind: 'calibrating', benchmarks: share.members.length });
  const on = (side: Side, file: string) => suiteOn(trees, side, file);
  const calibrations = await calibrateTrees(share.members, on, setup);
  const changedFilesOf = await compareSuites(trees, share.members, listed.loadedBy);
  const { injectedPercent = 0 } = stopping;
  const asTheyAre = share.members.map((entry) =>
    draftEvidence(entry, {
      calibrations,
      policy,
      changedSuiteFiles: changedFilesOf(entry),
      injectedPercent,
    }),
  );
  const roundMs = turnsOfRoundMs(asTheyAre) + loadingOfRoundMs(asTheyAre, listed.loadMs);
  const plan = planRun({ policy, rule: stopping, share, roundMs, familySize: selected.length });
  const drafts = asTheyAre.map((draft) => withInjectedWork(draft, injectedPercent));
  return {
    setup,
    furtherLanes,
    // A self-test batches more calls to add whole ones: it gets the time for as many pairs as a check.
    plan: { ...plan, time_budget_ms: Math.round(plan.time_budget_ms * stretch(asTheyAre, drafts)) },
    drafts,
    remarks: [...setup.remarks, ...listed.remarks, ...unmatchedExceptions(policy, listed.entries)],
    missing: listed.missing,
    modules: listed.modules,
  };
}

async function makeLane(cpu: PinnedCpu, ground: Promise<LaneGround>): Promise<FurtherLane> {
  return { cpu, ground: await ground };
}

interface Listed {
  readonly entries: CatalogueEntry[];
  /** What loading took, by suite; of two sides, the longer. */
  readonly loadMs: ReadonlyMap<string, number>;
  readonly remarks: RunRemark[];
  readonly missing: MissingOfSuite[];
  readonly modules: string[];
  /** First-party files that a suite loads as code on one side; paths from the root. */
  readonly loadedBy: (side: Side, file: string) => readonly string[];
}

async function listBenchmarks(
  trees: Trees,
  setup: MeasuringSetup,
  policy: Policy,
  ports: Ports,
): Promise<Listed> {
  ports.progress.report({ kind: 'loading' });
  // File by file, so that both sides of one load at the same time.
  const files = new Set(sides.flatMap((side) => trees[side].suites));
  const suites = [...files].flatMap((file) =>
    sides
      .filter((side) => trees[side].suites.includes(file))
      .map((side) => suiteOn(trees, side, file)),
  );
  const stopsAtFailure = policy.onMissingBaseline === 'fail';
  const listings = await listSuites(setup.unpinned, suites, { stopsAtFailure });
  const remarks = refuseFailed(listings, policy);
  const loaded = listings.filter((listing) => listing.kind === 'listed');
  const defined = loaded.flatMap(({ cases, side }) => cases.map((one) => ({ ...one, side })));
  const { entries, ...named } = joinRenamed(
    catalogueBenchmarks(defined),
    defined,
    ({ side, file }) => readFileSync(join(trees[side].root, file), 'utf8'),
  );
  if (entries.length === 0) throw new GateError({ code: 'no-benchmarks', files: [...files] });
  const ofBaseline = loaded.filter(({ side }) => side === 'baseline');
  const loadedBy = (side: Side, file: string) =>
    loaded.find((one) => one.side === side && one.file === file)?.modules ?? [];
  return {
    entries,
    loadMs: loadsOfSuites(loaded),
    remarks: [...remarks, ...remarkOnNames(named)],
    missing: listings.map(({ file, missing }) => ({ file, paths: missing })),
    modules: [...new Set(ofBaseline.flatMap(({ modules }) => modules))],
    loadedBy,
  };
}

function remarkOnNames({ renamed, replaced }: Omit<Joined, 'entries'>): RunRemark[] {
  return [
    ...(renamed.length === 0 ? [] : [{ kind: 'benchmarks-renamed' as const, benchmarks: renamed }]),
    ...(replaced.length === 0 ? [] : [{ kind: 'benchmarks-replaced' as const, suites: replaced }]),
  ];
}

/** A limit that holds for nothing is mostly a name with a mistake. */
function unmatchedExceptions(
  { perBench }: Policy,
  entries: readonly CatalogueEntry[],
): RunRemark[] {
  const matches = perBench
    .map(({ match }) => match)
    .filter((match) => !entries.some((entry) => namesBenchmark(match, entry)));
  return matches.length === 0 ? [] : [{ kind: 'exceptions-unmatched', matches }];
}

/** What does not load on both sides is told of the candidate, which can be changed. */
function refuseFailed(listings: readonly SuiteListing[], policy: Policy): RunRemark[] {
  const failed = listings.filter((listing) => listing.kind === 'failed');
  const [first] = failed.filter(({ side }) => side === 'candidate');
  if (first) throw new GateError(problemOfListing(first));
  return failed.map((listing) => {
    const error = new GateError(problemOfListing(listing));
    if (policy.onMissingBaseline === 'fail') throw error;
    return { kind: 'baseline-problem', message: error.message };
  });
}

function loadsOfSuites(loaded: readonly Extract<SuiteListing, { kind: 'listed' }>[]) {
  const loadMs = new Map<string, number>();
  for (const listing of loaded) {
    loadMs.set(listing.file, Math.max(listing.loadMs, loadMs.get(listing.file) ?? 0));
  }
  return loadMs;
}

/** Each suite is loaded once for all of its benchmarks. */
function loadingOfRoundMs(drafts: readonly Draft[], loadMs: ReadonlyMap<string, number>): number {
  const files = new Set(drafts.flatMap(({ planned }) => planned?.place.candidate.file ?? []));
  return [...files].reduce((sum, file) => sum + (loadMs.get(file) ?? 0), 0);
}

function selectListed(entries: readonly CatalogueEntry[], policy: Policy): CatalogueEntry[] {
  const selected = selectBenchmarks(entries, policy.benchFilter);
  if (selected.length > 0) return selected;
  throw new GateError({
    code: 'filter-matches-nothing',
    filter: policy.benchFilter,
    some: nearestIds(policy.benchFilter, entries, 3),
  });
}
