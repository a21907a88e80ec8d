import { isAbsolute, join, relative } from 'node:path';
import { absentFiles, describeAbsentFiles, explainAbsentFile } from './baseline/absent-files.ts';
import { requireUnchanged } from './baseline/changed-dependencies.ts';
import { makeControl } from './baseline/control-tree.ts';
import { describeFilteredFiles, filesThatFiltersChange } from './baseline/filtered-files.ts';
import type { Compared } from './baseline/give-dependencies.ts';
import type { Repository } from './baseline/repository.ts';
import { prepareTrees, type SideTrees } from './baseline/side-trees.ts';
import type { Snapshot } from './baseline/snapshot-tree.ts';
import { changedSince } from './baseline/watch-tree.ts';
import type { AaNoise, PerfBaseline } from './contracts/documents.ts';
import { exitCodeOf, GateError, problemOf } from './contracts/problems.ts';
import { groundsBelow } from './lane-grounds.ts';
import { prepareEnvironments } from './measure/find-suite-node.ts';
import { type MeasuredChange, measureChange, type StoppingRule } from './measure-change.ts';
import { requireSuites } from './plan/find-suites.ts';
import type { Policy } from './plan/policy.ts';
import type { MissingOfSuite, ProcessesRequest, Trees } from './prepare-measuring.ts';
import type { SideEnvironments } from './processes/side-environments.ts';
import { describeTreeChange, measuredInPlace } from './report/describe-remark.ts';
import type { Run } from './run.ts';
import { suitesAt } from './suites-at.ts';

/** What is known beside a measurement's own figures. */
interface Besides {
  readonly warnings: readonly string[];
  readonly missing: readonly MissingOfSuite[];
}

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
 * Gives each side a tree, and both to `measure`. Throws a GateError when that cannot be done, unless the
 * policy has a baseline that cannot be prepared measured as one without suites.
 */
export async function besideBaseline<T extends Besides>(
  commit: string,
  candidate: Snapshot,
  policy: Policy,
  run: Run,
  measure: (trees: Trees, processes: Omit<ProcessesRequest, 'workerDir'>) => Promise<T>,
): Promise<Omit<T, 'missing'> & { warnings: string[] }> {
  const { repository, ports } = run;
  const [ofBaseline, ofCandidate] = await Promise.all([
    suitesAt(repository, commit, policy),
    suitesAt(repository, candidate.commit, policy),
  ]);
  requireSuites([...ofBaseline, ...ofCandidate], policy);
  ports.progress.report({ kind: 'stage', text: 'Preparing both sides' });
  const { node, environments } = await prepareEnvironments(policy.passEnv, run.tempDir);
  const compared = { baseline: commit, candidate: candidate.commit };
  const { trees, warnings } = await prepareOrWarn(compared, policy, environments, run);
  const { roots } = trees;
  const isInPlace = roots.candidate === repository.root;
  try {
    const { missing, ...measured } = await measure(
      {
        baseline: { root: roots.baseline, suites: warnings.length > 0 ? [] : ofBaseline },
        candidate: { root: roots.candidate, suites: ofCandidate },
      },
      {
        environments,
        node,
        compileCacheDir: join(run.tempDir, 'compiled'),
        ...refusedRoot(roots.candidate, run),
        makeControl: (modules) => makeControl(roots.baseline, modules, run.tempDir),
        // Where the candidate stands in place, it is that very tree that is to be measured.
        ...(isInPlace ? {} : { makeGround: groundsBelow(run.tempDir, policy.passEnv, node) }),
      },
    );
    requireUnchanged(trees.dependencies);
    const remarks = [
      ...(await warnOfAbsentFiles(missing, candidate, policy, repository)),
      describeFilteredFiles(await filesThatFiltersChange(repository, roots.baseline)),
      ...(isInPlace ? await warnOfPlace(candidate, run) : []),
    ];
    const all = [...warnings, ...measured.warnings, ...remarks.flatMap((one) => one ?? [])];
    return { ...measured, warnings: all };
  } catch (error) {
    throw await explainAbsentFile(error, repository, candidate.commit, policy.buildCommand);
  } finally {
    await trees.remove();
  }
}

/** The user's own tree, unless what is measured stands there. */
export function refusedRoot(
  candidateRoot: string,
  { repository: { root }, tempDir }: Run,
): Pick<ProcessesRequest, 'repositoryRoot'> {
  return candidateRoot === root || isWithin(tempDir, root) ? {} : { repositoryRoot: root };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/** A baseline that could not be prepared has no suites, where the policy says so. */
async function prepareOrWarn(
  compared: Compared,
  policy: Policy,
  environments: SideEnvironments,
  { repository, tempDir }: Run,
): Promise<{ trees: SideTrees; warnings: string[] }> {
  const prepare = (commits: Compared) =>
    prepareTrees(repository, commits, policy, environments, tempDir);
  try {
    return { trees: await prepare(compared), warnings: [] };
  } catch (error) {
    const problem = problemOf(error);
    if (policy.onMissingBaseline === 'fail' || exitCodeOf(problem) !== 3) throw error;
    const { candidate } = compared;
    const trees = await prepare({ baseline: candidate, candidate });
    return { trees, warnings: [new GateError(problem).message] };
  }
}

/** What both sides were measured without, though the user's own tree has it. */
async function warnOfAbsentFiles(
  missing: readonly MissingOfSuite[],
  { commit }: Snapshot,
  { buildCommand }: Policy,
  repository: Repository,
): Promise<string[]> {
  const paths = missing.flatMap((one) => one.paths);
  const absent = await absentFiles(repository, commit, paths);
  if (absent.length === 0) return [];
  const files = describeAbsentFiles(absent, buildCommand);
  return [`Both sides were measured without what suites look for: ${files}.`];
}

/** The user's tree is at a path of another length, and may change meanwhile. */
async function warnOfPlace({ commit }: Snapshot, { repository }: Run): Promise<string[]> {
  const changed = describeTreeChange(await changedSince(repository, commit));
  return [measuredInPlace, ...(changed === undefined ? [] : [changed])];
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
