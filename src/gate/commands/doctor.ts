import { utcDay } from '../contracts/day.ts';
import { GateError, messageOf } from '../contracts/problems.ts';
import { checkDependencies } from '../doctor/check-dependencies.ts';
import { checkGlobs } from '../doctor/check-globs.ts';
import { checkMachine } from '../doctor/check-machine.ts';
import {
  checkBaseline,
  checkCredentials,
  checkDepth,
  checkIgnored,
  checkNotes,
  checkPlaces,
} from '../doctor/check-repository.ts';
import { checkHarnesses, checkSuites, noSuites } from '../doctor/check-suites.ts';
import { checkWorkflows } from '../doctor/check-workflows.ts';
import { advice, type Finding, good, problem } from '../doctor/finding.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { snapshotTree } from '../git/snapshot-tree.ts';
import { lookAtProject, pathsOfInterest } from '../init/look-at-project.ts';
import { addCommand } from '../init/next-steps.ts';
import { missingIgnoreLines } from '../init/propose-files.ts';
import { measureNoise } from '../measure/noise-of-now.ts';
import { suitesAt } from '../measure/suites-at.ts';
import { loadPolicyOfTree } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from '../ports.ts';
import { makeSideEnvironments, type SideEnvironments } from '../processes/side-environments.ts';
import { within } from '../system/time-limit.ts';
import { prepareTrees, type SideTrees } from '../trees/side-trees.ts';
import { reviewNotesOfTree } from './risk-note.ts';

export interface DiagnosisRequest {
  /** Absolute path of the folder to look at. */
  readonly cwd: string;
  readonly budgetsPath: string | undefined;
  readonly workerDir: string;
  /** A folder of this diagnosis alone, by its real path. */
  readonly tempDir: string;
}

/** More than this between equal pairs makes a limit of 5% slow to decide. */
const calmPairSdPercent = 5;
const noiseLimitMs = 60_000;

/** Looks at all that a run depends on. What is wrong is a finding; throws only where git fails at reading. */
export async function diagnose(request: DiagnosisRequest, ports: Ports): Promise<Finding[]> {
  const repository = await openRepository(request.cwd).catch((error: unknown) =>
    problem('git', error),
  );
  if ('check' in repository) return [repository, ...(await diagnoseMachine([], request, ports))];
  const { finding, policy } = await diagnoseBudgets(repository, request);
  const machine = await diagnoseMachine(policy?.passEnv ?? [], request, ports);
  const dependencies = await checkDependencies(repository);
  // Where nothing can be run, each suite would only say so again; which they are, the budgets say.
  const canLoad = policy !== undefined && isSound([...machine, ...dependencies]);
  return [
    good('git', `The repository is ${repository.root}.`),
    finding,
    ...machine,
    ...dependencies,
    ...(canLoad ? await loadSuites(repository, policy, request, ports) : []),
    ...(await diagnoseTree(repository, policy, request, ports)),
  ];
}

/** Without a policy, what does not depend on the budgets can still be looked at. */
async function diagnoseBudgets(
  repository: Repository,
  { cwd, tempDir, budgetsPath }: DiagnosisRequest,
): Promise<{ finding: Finding; policy: Policy | undefined }> {
  try {
    const policy = await loadPolicyOfTree(repository, { cwd, budgetsPath });
    await makeSideEnvironments(policy.passEnv, tempDir);
    return { finding: good('budgets', describePolicy(policy)), policy };
  } catch (error) {
    return { finding: problem('budgets', error), policy: undefined };
  }
}

function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ outcome }) => outcome !== 'problem');
}

function describePolicy({ verdict, maxRegressionPercent }: Policy): string {
  const from =
    verdict.source === 'defaults' ? 'No budgets file, so the defaults hold' : verdict.source;
  return `${from}: slower by more than ${maxRegressionPercent}% is too slow.`;
}

async function diagnoseMachine(
  passEnv: readonly string[],
  { tempDir, workerDir }: DiagnosisRequest,
  ports: Ports,
): Promise<Finding[]> {
  const environments = await makeSideEnvironments(passEnv, tempDir);
  const findings = await checkMachine(environments.candidate);
  if (!isSound(findings)) return findings;
  return [...findings, await checkNoise({ environments, workerDir }, tempDir, ports)];
}

async function checkNoise(
  processes: { readonly environments: SideEnvironments; readonly workerDir: string },
  tempDir: string,
  ports: Ports,
): Promise<Finding> {
  ports.progress.report({ kind: 'measuring-noise' });
  try {
    const measuring = measureNoise(processes, tempDir, {
      ...ports,
      progress: { report: () => {} },
    });
    const { pairs, pairSdPercent } = await within(noiseLimitMs, measuring);
    const message = `Equal code differs by ±${pairSdPercent.toFixed(1)}% from pair to pair (${pairs} pairs).`;
    if (pairSdPercent <= calmPairSdPercent) return good('noise', message);
    return advice(
      'noise',
      message,
      'Close what else is running: on a noisy machine more stays inconclusive.',
    );
  } catch (error) {
    if (error instanceof GateError) return problem('noise', error);
    const detail = messageOf(error);
    return problem('noise', new GateError({ code: 'nothing-measured', detail }));
  }
}

/** In clean checkouts of the tree as it is, as both sides of a check are. A build comes first. */
async function loadSuites(
  repository: Repository,
  policy: Policy,
  { tempDir, workerDir }: DiagnosisRequest,
  ports: Ports,
): Promise<Finding[]> {
  ports.progress.report({ kind: 'loading' });
  const { commit } = await snapshotTree(repository);
  const suites = await suitesAt(repository, commit, policy);
  if (suites.length === 0) return [noSuites(policy)];
  const environments = await makeSideEnvironments(policy.passEnv, tempDir);
  let trees: SideTrees;
  try {
    const compared = { baseline: commit, candidate: commit };
    trees = await prepareTrees(repository, { compared, policy, environments, tempDir });
  } catch (error) {
    return [problem('suites', error)];
  }
  try {
    const processes = { environments, workerDir };
    const checkout = { roots: trees.roots, commit };
    return await checkSuites(repository, checkout, suites, policy, processes);
  } finally {
    await trees.remove();
  }
}

async function diagnoseTree(
  repository: Repository,
  policy: Policy | undefined,
  { cwd }: DiagnosisRequest,
  ports: Ports,
): Promise<Finding[]> {
  const { root } = repository;
  const project = await lookAtProject(cwd);
  const { files } = project;
  const today = utcDay(ports.clock.nowUnixMs());
  const needsReview = policy?.verdict.require_approval === 'reviewed';
  const findings = [
    ...(policy === undefined
      ? []
      : await checkGlobs(root, files, policy.benchFiles, project.found)),
    await checkHarnesses(root, project.found, (missing) => addCommand(project, missing)),
    ...(policy === undefined ? [] : [await checkBaseline(repository, policy.baselineName)]),
    checkNotes(
      await reviewNotesOfTree(cwd, today, needsReview),
      project.ignored.get(pathsOfInterest.notes),
    ),
    checkIgnored(missingIgnoreLines(project)),
    await checkPlaces(repository),
    await checkDepth(repository),
    await checkCredentials(repository),
    ...(await checkWorkflows(root, files, needsReview)),
  ];
  ports.progress.report({ kind: 'done' });
  return findings;
}
