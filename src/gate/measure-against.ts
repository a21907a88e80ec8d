import { join } from 'node:path';
import type { BaselineTree } from './baseline/baseline-tree.ts';
import { explainMissingFile } from './baseline/explain-missing-file.ts';
import { describeFilteredFiles, filesThatFiltersChange } from './baseline/filtered-files.ts';
import type { Compared } from './baseline/give-dependencies.ts';
import { prepareBaseline } from './baseline/prepare-baseline.ts';
import { type Snapshot, snapshotTree } from './baseline/repository.ts';
import { changedSince } from './baseline/watch-tree.ts';
import type { AaNoise, PerfBaseline } from './contracts/documents.ts';
import { exitCodeOf, GateError, problemOf } from './contracts/problems.ts';
import { prepareEnvironments } from './measure/find-suite-node.ts';
import { type MeasuredChange, measureChange, type StoppingRule } from './measure-change.ts';
import { requireSuites } from './plan/find-suites.ts';
import type { Policy } from './plan/policy.ts';
import type { ProcessesRequest, Trees } from './prepare-measuring.ts';
import type { SideEnvironments } from './processes/side-environments.ts';
import { describeTreeChange } from './report/describe-remark.ts';
import type { Run } from './run.ts';
import { suitesAt } from './suites-at.ts';

/**
 * Measures the tree as it is against a commit, and adds what the baseline's record knows of the noise.
 * Throws a GateError when the baseline cannot be prepared; with `on_missing_baseline: warn` every
 * benchmark is new instead, and a warning says why.
 */
export async function measureAgainst(
  commit: string,
  candidate: Snapshot,
  policy: Policy,
  request: { readonly workerDir: string; readonly stopping: StoppingRule },
  run: Run,
): Promise<MeasuredChange> {
  const noise = new Map(run.record?.benchmarks.map((one) => [one.bench_id, one.noise]));
  const measured = await besideBaseline(commit, candidate, policy, run, (trees, processes) =>
    measureChange(
      trees,
      policy,
      { ...request.stopping, noise },
      { ...processes, workerDir: request.workerDir },
      run.ports,
    ),
  );
  return withNoise(measured, noise, run.record);
}

/**
 * Checks a commit out, gives it its dependencies, and hands both trees to `measure`. Throws a GateError
 * when that cannot be done, unless the policy has such a baseline measured as an empty tree.
 */
export async function besideBaseline<T extends { readonly warnings: readonly string[] }>(
  commit: string,
  candidate: Snapshot,
  policy: Policy,
  run: Run,
  measure: (trees: Trees, processes: Omit<ProcessesRequest, 'workerDir'>) => Promise<T>,
): Promise<T & { warnings: string[] }> {
  const { repository, ports } = run;
  const [ofBaseline, ofCandidate] = await Promise.all([
    suitesAt(repository, commit, policy),
    suitesAt(repository, candidate.commit, policy),
  ]);
  const suites = { baseline: ofBaseline, candidate: ofCandidate };
  requireSuites([...ofBaseline, ...ofCandidate], policy);
  ports.progress.report({ kind: 'stage', text: 'Preparing the baseline' });
  const { node, environments } = await prepareEnvironments(policy.passEnv, run.tempDir);
  const compared = { baseline: commit, candidate: candidate.commit };
  const { tree, warnings } = await prepareOrWarn(compared, policy, environments, run);
  try {
    // A build may write into the tree.
    const before = policy.buildCommand === undefined ? candidate : await snapshotTree(repository);
    const measured = await measure(
      {
        baseline: { root: tree.root, suites: warnings.length > 0 ? [] : suites.baseline },
        candidate: { root: repository.root, suites: suites.candidate },
      },
      { environments, node, compileCacheDir: join(run.tempDir, 'compiled') },
    );
    const [filtered, changed] = await Promise.all([
      filesThatFiltersChange(repository, tree.root),
      changedSince(repository, before.commit),
    ]);
    const remarks = [describeFilteredFiles(filtered), describeTreeChange(changed)];
    return {
      ...measured,
      warnings: [...warnings, ...measured.warnings, ...remarks.flatMap((one) => one ?? [])],
    };
  } catch (error) {
    const { buildCommand } = policy;
    throw await explainMissingFile(error, repository, { root: tree.root, commit, buildCommand });
  } finally {
    await tree.remove();
  }
}

/** A tree that could not be prepared is an empty one where the policy says so. */
async function prepareOrWarn(
  compared: Compared,
  policy: Policy,
  environments: SideEnvironments,
  { repository, tempDir }: Run,
): Promise<{ tree: BaselineTree; warnings: string[] }> {
  try {
    const tree = await prepareBaseline(repository, compared, policy, environments, tempDir);
    return { tree, warnings: [] };
  } catch (error) {
    const problem = problemOf(error);
    if (policy.onMissingBaseline === 'fail' || exitCodeOf(problem) !== 3) throw error;
    const nothing = { root: join(tempDir, 'no-baseline'), remove: async () => {} };
    return { tree: nothing, warnings: [new GateError(problem).message] };
  }
}

/** Kept beside the pairs, to be shown: whoever can write a record may not decide a verdict. */
function withNoise(
  measured: MeasuredChange,
  known: ReadonlyMap<string, AaNoise>,
  record: PerfBaseline | undefined,
): MeasuredChange {
  if (record === undefined) return measured;
  const { cpu_model, node } = record.environment;
  return {
    ...measured,
    aa_noise: { saved_at_unix_ms: record.saved_at_unix_ms, cpu_model, node },
    benchmarks: measured.benchmarks.map((benchmark) => {
      const noise = known.get(benchmark.bench_id);
      return noise === undefined ? benchmark : { ...benchmark, aa_noise: noise };
    }),
  };
}
