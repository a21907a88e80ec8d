import { join } from 'node:path';
import { loadPolicyOfTree } from './baseline/load-policy.ts';
import { prepareBaseline } from './baseline/prepare-baseline.ts';
import { snapshotTree } from './baseline/repository.ts';
import { median, pairLogRatio, processP95Ns } from './compare/pair-effect.ts';
import type { PerfSelftest, SelftestBenchmark, SelftestRun } from './contracts/documents.ts';
import { GateError } from './contracts/problems.ts';
import {
  type BenchmarkVerdict,
  judgeBenchmarks,
  looksSlower,
  needsNoMorePairs,
} from './judge/judge-benchmarks.ts';
import { deltaPercent } from './judge/judge-run.ts';
import { looks } from './judge/sequential-rule.ts';
import { prepareEnvironments } from './measure/find-suite-node.ts';
import { describeEnvironment } from './measure/probe-environment.ts';
import { measureChange } from './measure-change.ts';
import type { RunRequest } from './pipeline.ts';
import type { Policy } from './plan/policy.ts';
import type { Ports } from './ports.ts';
import type { ProcessesRequest, Trees } from './prepare-measuring.ts';
import type { SideEnvironments } from './processes/side-environments.ts';
import { beginRun, type Run } from './run.ts';
import { requireSuitesAt } from './suites-at.ts';
import { toolVersion } from './tool-version.ts';

export interface SelftestRequest extends RunRequest {
  /** How many whole runs at each level of added work; 0 % is identical code. */
  readonly levels: readonly { readonly injectedPercent: number; readonly runs: number }[];
  /** Runs of an earlier, interrupted self-test of the same commit. */
  readonly earlier: PerfSelftest | undefined;
  /** Called after each run with all there is so far. */
  readonly keep: (selftest: PerfSelftest) => Promise<void>;
}

/**
 * Proves the gate on this machine: the tree is measured against itself, checked out at another path, as
 * often as asked; the two change sides from run to run, so that a bias between them shows. Then the
 * same with work added to the candidate. Throws a GateError when it cannot measure.
 */
export async function selftest(request: SelftestRequest, ports: Ports): Promise<PerfSelftest> {
  await using run = await beginRun(request.cwd, request.tempDir, ports);
  const { commit } = await snapshotTree(run.repository);
  const policy = await loadPolicyOfTree(
    run.repository,
    request.cwd,
    request.budgetsPath,
    request.overrides,
  );
  let result = startOrResume(request.earlier, commit, policy);
  const { node, environments } = await prepareEnvironments(policy.passEnv, run.tempDir);
  const trees = await prepareTrees(run, commit, policy, environments);
  try {
    for (const injectedPercent of remainingLevels(request.levels, result.runs)) {
      const swapped = result.runs.length % 2 === 1;
      const one = await measureRun(
        trees.pair(swapped),
        policy,
        injectedPercent,
        { environments, node, workerDir: request.workerDir },
        run,
      );
      result = {
        ...result,
        environment: one.environment,
        runs: [...result.runs, { ...one.run, swapped }],
      };
      await request.keep(result);
      ports.progress.report({ kind: 'stage', text: `${result.runs.length} runs done` });
    }
    return result;
  } finally {
    await trees.remove();
  }
}

function startOrResume(
  earlier: PerfSelftest | undefined,
  commit: string,
  policy: Policy,
): PerfSelftest {
  if (!earlier) {
    return {
      schema_version: 'fj.perf-selftest.v1',
      tool_version: toolVersion,
      commit,
      environment: describeEnvironment(),
      limit_percent: policy.maxP95RegressionPercent,
      runs: [],
    };
  }
  if (earlier.commit === commit) return earlier;
  throw new GateError({
    code: 'usage',
    message: `The self-test to go on with is of commit ${earlier.commit.slice(0, 12)}, and this tree is ${commit.slice(0, 12)}: give another file to --out.`,
  });
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

async function prepareTrees(
  run: Run,
  commit: string,
  policy: Policy,
  environments: SideEnvironments,
) {
  const { repository } = run;
  const suites = await requireSuitesAt(repository, commit, policy);
  const copy = await prepareBaseline(
    repository,
    { baseline: commit, candidate: commit },
    policy,
    environments,
    run.tempDir,
  );
  const [own, other] = [
    { root: repository.root, suites },
    { root: copy.root, suites },
  ];
  return {
    pair: (swapped: boolean): Trees =>
      swapped ? { baseline: own, candidate: other } : { baseline: other, candidate: own },
    remove: () => copy.remove(),
  };
}

async function measureRun(
  trees: Trees,
  policy: Policy,
  injectedPercent: number,
  processes: Omit<ProcessesRequest, 'compileCacheDir'>,
  run: Run,
): Promise<{ run: Omit<SelftestRun, 'swapped'>; environment: PerfSelftest['environment'] }> {
  const startedAt = run.ports.clock.nowUnixMs();
  const measured = await measureChange(
    trees,
    policy,
    { looks, needsNoMorePairs, looksSlower, injectedPercent },
    { ...processes, compileCacheDir: join(run.tempDir, 'compiled') },
    run.ports,
  );
  return {
    environment: measured.environment,
    run: {
      injected_percent: injectedPercent,
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
    first_baseline_p95_ns: processP95Ns(firstPair.baseline, estimator),
    first_candidate_p95_ns: processP95Ns(firstPair.candidate, estimator),
  };
}
