import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../compare/median.ts';
import { processNs } from '../compare/metrics.ts';
import { pairLogRatio } from '../compare/pair-effect.ts';
import type { PerfSelftest, SelftestBenchmark, SelftestRun } from '../contracts/documents.ts';
import { GateError, usageError } from '../contracts/problems.ts';
import { commitOf, differingFiles, type Repository } from '../git/repository.ts';
import { snapshotTree } from '../git/snapshot-tree.ts';
import { type BenchmarkVerdict, judgeBenchmarks } from '../judge/judge-benchmarks.ts';
import { deltaPercent } from '../judge/judge-run.ts';
import { refusedRoot } from '../measure/against-commit.ts';
import { groundsBelow } from '../measure/lane-grounds.ts';
import { modulesOfTree } from '../measure/list-suites.ts';
import { prepareEnvironments } from '../measure/machine/find-suite-node.ts';
import { describeEnvironment } from '../measure/machine/probe-environment.ts';
import type { ProcessesRequest } from '../measure/prepare.ts';
import { setUpMeasuring } from '../measure/set-up.ts';
import { requireSuitesAt } from '../measure/suites-at.ts';
import { measureChange, type StoppingRule } from '../measure/two-trees.ts';
import { nextVariant, type SelftestVariant, selftestVariants } from '../plan/selftest-variants.ts';
import { loadPolicyOfTree } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from '../ports.ts';
import type { RunRequest } from '../run/request.ts';
import { beginRun, type Run } from '../run/run.ts';
import { toolVersion } from '../system/tool-version.ts';
import { makeControl } from '../trees/control-tree.ts';
import { prepareTrees } from '../trees/side-trees.ts';
import { type EqualTrees, VariantTrees } from '../trees/variant-trees.ts';
import { judging } from './judging-rule.ts';

export interface SelftestRequest extends RunRequest {
  /** How many whole runs at each level of added work; 0% is code that does the same. */
  readonly levels: readonly { readonly injectedPercent: number; readonly runs: number }[];
  /** What the runs of each level take turns over. Default: every edit, both lengths, both ways round. */
  readonly variants?: readonly SelftestVariant[];
  /** Default: that of a check. */
  readonly stopping?: StoppingRule;
  /** Runs of an earlier, interrupted self-test of the same code. */
  readonly earlier: PerfSelftest | undefined;
  /** Absolute path of the file that they are kept in: it may stand in the tree, and is none of its code. */
  readonly keptIn: string;
  /** Called after each run with all there is so far. */
  readonly keep: (selftest: PerfSelftest) => Promise<void>;
}

/**
 * Proves the gate on this machine: the tree is measured against a copy of itself, as often as asked. From
 * run to run the copy carries other edits that change nothing, both stand in a folder of another length,
 * and they change sides, so that a bias shows. Then the same with work added to the candidate. Throws a
 * GateError when it cannot measure.
 */
export async function selftest(request: SelftestRequest, ports: Ports): Promise<PerfSelftest> {
  await using run = await beginRun(request.cwd, request.tempDir, ports);
  const { commit } = await snapshotTree(run.repository);
  const policy = await loadPolicyOfTree(run.repository, request);
  let result = await startOrResume(request, commit, policy, run.repository);
  const { node, environments } = await prepareEnvironments(policy.passEnv, run.tempDir);
  const processes = { environments, node, workerDir: request.workerDir };
  const suites = await requireSuitesAt(run.repository, commit, policy);
  const sides = { baseline: commit, candidate: commit };
  await using trees = new VariantTrees(
    run.tempDir,
    (folder) =>
      prepareTrees(run.repository, { compared: sides, policy, environments, tempDir: folder }),
    async (root) => {
      const { settings } = await setUpMeasuring(policy, processes);
      return await modulesOfTree(settings, root, suites);
    },
  );
  const { variants = selftestVariants, stopping = judging } = request;
  for (const injectedPercent of remainingLevels(request.levels, result.runs)) {
    const before = result.runs.filter((one) => one.injected_percent === injectedPercent);
    const variant = nextVariant(variants, before, trees.shortRootLength);
    const compared = { ...variant, ...(await trees.make(variant)) };
    const how = { suites, policy, stopping: { ...stopping, injectedPercent }, processes };
    const one = await measureRun(compared, how, run);
    result = { ...result, environment: one.environment, runs: [...result.runs, one.run] };
    await request.keep(result);
    ports.progress.report({ kind: 'runs-done', runs: result.runs.length });
  }
  return result;
}

async function startOrResume(
  { earlier, keptIn }: Pick<SelftestRequest, 'earlier' | 'keptIn'>,
  commit: string,
  policy: Policy,
  repository: Repository,
): Promise<PerfSelftest> {
  if (!earlier) {
    return {
      schema_version: 'fj.perf-selftest.v1',
      tool_version: toolVersion,
      commit,
      environment: describeEnvironment(),
      limit_percent: policy.maxRegressionPercent,
      runs: [],
    };
  }
  if (earlier.commit === commit) return earlier;
  if ((await commitOf(repository, earlier.commit)) !== undefined) {
    const changed = await differingFiles(repository, earlier.commit, commit);
    if (changed.every((path) => join(repository.root, path) === keptIn)) return earlier;
  }
  throw usageError(
    `The self-test to go on with is of commit ${earlier.commit.slice(0, 12)}, and this tree is ${commit.slice(0, 12)}: give another file to --out.`,
  );
}

/** What is still to be run, the levels taking turns, so that a change of the machine touches all. */
function* remainingLevels(
  levels: SelftestRequest['levels'],
  done: readonly SelftestRun[],
): Generator<number> {
  const left = levels.map(({ injectedPercent, runs }) => ({
    injectedPercent,
    runs: runs - done.filter((run) => run.injected_percent === injectedPercent).length,
  }));
  for (let round = 0; left.some(({ runs }) => runs > round); round++) {
    for (const { injectedPercent, runs } of left) if (runs > round) yield injectedPercent;
  }
}

interface SelftestMeasuring {
  readonly suites: readonly string[];
  readonly policy: Policy;
  readonly stopping: StoppingRule & { readonly injectedPercent: number };
  readonly processes: Required<Pick<ProcessesRequest, 'environments' | 'workerDir' | 'node'>>;
}

async function measureRun(
  { plain, edited, parent, edits, swapped }: EqualTrees & SelftestVariant,
  { suites, policy, stopping, processes }: SelftestMeasuring,
  run: Run,
): Promise<{ run: SelftestRun; environment: PerfSelftest['environment'] }> {
  const startedAt = run.ports.clock.nowUnixMs();
  const [baseline, candidate] = swapped ? [edited, plain] : [plain, edited];
  // As in a check, nothing is compiled yet: another run's files had other texts at the same paths.
  const compileCacheDir = join(run.tempDir, 'compiled');
  await rm(compileCacheDir, { recursive: true, force: true });
  const measured = await measureChange(
    {
      trees: { baseline: { root: baseline, suites }, candidate: { root: candidate, suites } },
      policy,
      stopping,
      processes: {
        ...processes,
        compileCacheDir,
        ...refusedRoot(edited, run),
        makeControl: (modules) => makeControl(baseline, modules, parent),
        makeGround: groundsBelow(run.tempDir, policy.passEnv, processes.node),
      },
    },
    run.ports,
  );
  return {
    environment: measured.environment,
    run: {
      injected_percent: stopping.injectedPercent,
      swapped,
      edits: [...edits],
      root_length: plain.length,
      started_at_unix_ms: startedAt,
      duration_ms: run.ports.clock.nowUnixMs() - startedAt,
      benchmarks: judgeBenchmarks(measured).map(describeVerdict),
    },
  };
}

/** Throws a GateError for a benchmark that could not be measured: its rates would be of nothing. */
function describeVerdict(verdict: BenchmarkVerdict): SelftestBenchmark {
  const { bench_id } = verdict.evidence;
  const [firstPair] = verdict.kind === 'judged' ? verdict.outcome.pairs : [];
  if (verdict.kind !== 'judged' || !firstPair) {
    const reason = verdict.kind === 'failed' ? verdict.reason : 'it got no pair';
    throw new GateError({ code: 'benchmarks-failed', ids: [bench_id], first: reason });
  }
  const { decision, outcome } = verdict;
  const { estimator } = outcome.sampling;
  const logRatios = outcome.pairs.map((pair) => pairLogRatio(pair, estimator));
  const p50Effects = outcome.pairs.map((pair) => pairLogRatio(pair, estimator, 'p50'));
  return {
    bench_id,
    verdict: decision.kind,
    pair_log_ratios: logRatios.map((ratio) => Number(ratio.toFixed(6))),
    effect_p95_percent: deltaPercent(decision.effect.center),
    effect_p50_percent: deltaPercent(median(p50Effects)),
    first_baseline_p95_ns: processNs(firstPair.baseline, 'p95', estimator),
    first_candidate_p95_ns: processNs(firstPair.candidate, 'p95', estimator),
  };
}
