import { isAbsolute, join, relative } from 'node:path';
import type { PerfBaseline } from '../contracts/documents.ts';
import { exitCodeOf, GateError, problemOf } from '../contracts/problems.ts';
import type { RunRemark } from '../contracts/run-remarks.ts';
import { filesThatFiltersChange } from '../git/filtered-files.ts';
import { type Repository, renamedFiles } from '../git/repository.ts';
import type { Snapshot } from '../git/snapshot-tree.ts';
import { changedSince } from '../git/watch-tree.ts';
import { requireSuites } from '../plan/find-suites.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from '../ports.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { absentFiles, explainAbsentFile } from '../trees/absent-files.ts';
import { makeControl } from '../trees/control-tree.ts';
import { requireUnchanged } from '../trees/dependencies/changed-dependencies.ts';
import type { Compared } from '../trees/dependencies/provision-dependencies.ts';
import { prepareTrees, type SideTrees } from '../trees/side-trees.ts';
import { groundsBelow } from './lane-grounds.ts';
import { prepareEnvironments } from './machine/find-suite-node.ts';
import type { MissingOfSuite, ProcessesRequest } from './prepare.ts';
import { suitesAt } from './suites-at.ts';
import type { Trees } from './trees-with-suites.ts';
import { type MeasuredChange, measureChange, type StoppingRule } from './two-trees.ts';

/** What measuring needs of a run. */
export interface MeasuringPlace {
  readonly repository: Repository;
  readonly ports: Ports;
  /** Real path of a folder of this run alone. */
  readonly tempDir: string;
  /** What is known of the baseline; it decides nothing. */
  readonly record: PerfBaseline | undefined;
}

/** A tree as it is, and the commit that it is compared with. */
interface ComparedCommit {
  readonly commit: string;
  readonly candidate: Snapshot;
  readonly policy: Policy;
}

/** What is known beside a measurement's own figures. */
interface Besides {
  readonly remarks: readonly RunRemark[];
  readonly missing: readonly MissingOfSuite[];
}

/**
 * Measures the tree as it is against a commit, and adds what the baseline's record knows of the noise.
 * Throws a GateError when the baseline cannot be prepared; with `on_missing_baseline: warn` every
 * benchmark is new instead, and a warning says why.
 */
export async function measureAgainst(
  request: ComparedCommit & { readonly workerDir: string; readonly stopping: StoppingRule },
  place: MeasuringPlace,
): Promise<MeasuredChange> {
  const { policy, workerDir, stopping } = request;
  const measured = await withBaselineTree(request, place, (trees, processes) =>
    measureChange({ trees, policy, stopping, processes: { ...processes, workerDir } }, place.ports),
  );
  return withNoise(measured, place.record);
}

/**
 * Gives each side a tree, and both to `measure`. Throws a GateError when that cannot be done, unless the
 * policy has a baseline that cannot be prepared measured as one without suites.
 */
export async function withBaselineTree<T extends Besides>(
  { commit, candidate, policy }: ComparedCommit,
  place: MeasuringPlace,
  measure: (trees: Trees, processes: Omit<ProcessesRequest, 'workerDir'>) => Promise<T>,
): Promise<Omit<T, 'missing'> & { remarks: RunRemark[] }> {
  const { repository, ports, tempDir } = place;
  const [ofBaseline, ofCandidate] = await Promise.all([
    suitesAt(repository, commit, policy),
    suitesAt(repository, candidate.commit, policy),
  ]);
  requireSuites([...ofBaseline, ...ofCandidate], policy);
  const renamed = await renamedSuites(ofBaseline, ofCandidate, { commit, candidate }, repository);
  ports.progress.report({ kind: 'preparing' });
  const { node, environments } = await prepareEnvironments(policy.passEnv, tempDir);
  const compared = { baseline: commit, candidate: candidate.commit };
  const { trees, unprepared } = await prepareOrRemark(compared, policy, environments, place);
  const { roots } = trees;
  const isInPlace = roots.candidate === repository.root;
  try {
    const { missing, ...measured } = await measure(
      {
        baseline: {
          root: roots.baseline,
          suites: unprepared === undefined ? ofBaseline : [],
          renamed,
        },
        candidate: { root: roots.candidate, suites: ofCandidate },
      },
      {
        environments,
        node,
        compileCacheDir: join(tempDir, 'compiled'),
        ...refusedRoot(roots.candidate, place),
        makeControl: (modules) => makeControl(roots.baseline, modules, tempDir),
        // Where the candidate stands in place, it is that very tree that is to be measured.
        ...(isInPlace ? {} : { makeGround: groundsBelow(tempDir, policy.passEnv, node) }),
      },
    );
    requireUnchanged(trees.dependencies);
    const remarks = [
      ...(unprepared === undefined ? remarkOnRenames(renamed) : [unprepared]),
      ...measured.remarks,
      ...(await remarkOnAbsentFiles(missing, candidate, policy, repository)),
      ...(await remarkOnFilters(repository, roots.baseline)),
      ...(isInPlace ? await remarkOnPlace(candidate, place) : []),
    ];
    return { ...measured, remarks };
  } catch (error) {
    throw await explainAbsentFile(error, repository, candidate.commit, policy.buildCommand);
  } finally {
    await trees.remove();
  }
}

/** Suites of one side only that are one file for git: their benchmarks are compared. */
async function renamedSuites(
  ofBaseline: readonly string[],
  ofCandidate: readonly string[],
  { commit, candidate }: Pick<ComparedCommit, 'commit' | 'candidate'>,
  repository: Repository,
): Promise<ReadonlyMap<string, string>> {
  const gone = ofBaseline.filter((file) => !ofCandidate.includes(file));
  const added = ofCandidate.filter((file) => !ofBaseline.includes(file));
  if (gone.length === 0 || added.length === 0) return new Map();
  const renamed = await renamedFiles(repository, commit, candidate.commit);
  return new Map([...renamed].filter(([from, to]) => gone.includes(from) && added.includes(to)));
}

function remarkOnRenames(renamed: ReadonlyMap<string, string>): RunRemark[] {
  if (renamed.size === 0) return [];
  return [{ kind: 'suites-renamed', files: [...renamed].map(([from, to]) => ({ from, to })) }];
}

/** The user's own tree, unless what is measured stands there. */
export function refusedRoot(
  candidateRoot: string,
  { repository: { root }, tempDir }: MeasuringPlace,
): Pick<ProcessesRequest, 'repositoryRoot'> {
  return candidateRoot === root || isWithin(tempDir, root) ? {} : { repositoryRoot: root };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/** A baseline that could not be prepared has no suites, where the policy says so. */
async function prepareOrRemark(
  compared: Compared,
  policy: Policy,
  environments: SideEnvironments,
  { repository, tempDir }: MeasuringPlace,
): Promise<{ trees: SideTrees; unprepared: RunRemark | undefined }> {
  const prepare = (commits: Compared) =>
    prepareTrees(repository, { compared: commits, policy, environments, tempDir });
  try {
    return { trees: await prepare(compared), unprepared: undefined };
  } catch (error) {
    const problem = problemOf(error);
    if (policy.onMissingBaseline === 'fail' || exitCodeOf(problem) !== 3) throw error;
    const { candidate } = compared;
    const trees = await prepare({ baseline: candidate, candidate });
    const { message } = new GateError(problem);
    return { trees, unprepared: { kind: 'baseline-problem', message } };
  }
}

/** What both sides were measured without, though the user's own tree has it. */
async function remarkOnAbsentFiles(
  missing: readonly MissingOfSuite[],
  { commit }: Snapshot,
  { buildCommand }: Policy,
  repository: Repository,
): Promise<RunRemark[]> {
  const paths = missing.flatMap((one) => one.paths);
  const files = await absentFiles(repository, commit, paths);
  if (files.length === 0) return [];
  return [{ kind: 'absent-files', files, has_build_command: buildCommand !== undefined }];
}

async function remarkOnFilters(repository: Repository, checkout: string): Promise<RunRemark[]> {
  const paths = await filesThatFiltersChange(repository, checkout);
  return paths.length === 0 ? [] : [{ kind: 'filtered-files', paths }];
}

/** The user's tree is at a path of another length, and may change meanwhile. */
async function remarkOnPlace(
  { commit }: Snapshot,
  { repository }: MeasuringPlace,
): Promise<RunRemark[]> {
  const paths = await changedSince(repository, commit);
  const inPlace: RunRemark = { kind: 'measured-in-place' };
  return paths.length === 0 ? [inPlace] : [inPlace, { kind: 'tree-changed', paths }];
}

/** Kept beside the pairs, to be shown: whoever can write a record may not decide a verdict. */
function withNoise(measured: MeasuredChange, record: PerfBaseline | undefined): MeasuredChange {
  if (record === undefined) return measured;
  const known = new Map(record.benchmarks.map((one) => [one.bench_id, one.noise]));
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
