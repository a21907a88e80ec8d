import { loadPolicyOfTree } from './baseline/load-policy.ts';
import { listFiles, openRepository, type Repository, snapshotTree } from './baseline/repository.ts';
import { checkMachine } from './doctor/check-machine.ts';
import {
  checkBaseline,
  checkCredentials,
  checkDepth,
  checkIgnored,
  checkNotes,
} from './doctor/check-repository.ts';
import { checkMitata, checkSuites } from './doctor/check-suites.ts';
import { checkWorkflows } from './doctor/check-workflows.ts';
import { advice, type Finding, good, problem } from './doctor/finding.ts';
import { lookAtProject, pathsOfInterest } from './init/look-at-project.ts';
import { addCommand } from './init/next-steps.ts';
import { missingIgnoreLines } from './init/propose-files.ts';
import { measureNoise } from './measure-noise.ts';
import { findSuites } from './plan/find-suites.ts';
import { type Policy, resolvePolicy } from './plan/policy.ts';
import type { Ports } from './ports.ts';
import { childEnvironment } from './processes/child-environment.ts';
import { reviewNotesOfTree } from './risk-note-tools.ts';
import { within } from './time-limit.ts';

export interface DiagnosisRequest {
  /** Absolute path of the folder to look at. */
  readonly cwd: string;
  readonly budgetsPath: string | undefined;
  readonly workerDir: string;
  /** An empty folder of this diagnosis alone, by its real path. */
  readonly tempDir: string;
}

/** More than this between equal pairs makes a limit of 5 % slow to decide. */
const calmPairSdPercent = 5;
const noiseLimitMs = 60_000;

/** Looks at all that a run depends on. What is wrong is a finding; throws only where git fails at reading. */
export async function diagnose(request: DiagnosisRequest, ports: Ports): Promise<Finding[]> {
  const { cwd, tempDir, budgetsPath } = request;
  const repository = await openRepository(cwd).catch((error: unknown) => problem('git', error));
  if ('check' in repository) return [repository, ...(await diagnoseMachine([], request, ports))];
  const findings: Finding[] = [good('git', `The repository is ${repository.root}.`)];
  let policy: Policy;
  try {
    policy = await loadPolicyOfTree(repository, cwd, budgetsPath, {});
    childEnvironment(policy.passEnv, tempDir);
    findings.push(good('budgets', describePolicy(policy)));
  } catch (error) {
    findings.push(problem('budgets', error));
    // What does not depend on the budgets can still be looked at.
    policy = resolvePolicy(undefined, {}, 'defaults');
  }
  return [
    ...findings,
    ...(await diagnoseMachine(policy.passEnv, request, ports)),
    ...(await diagnoseTree(repository, policy, request, ports)),
  ];
}

function describePolicy({ verdict, maxP95RegressionPercent }: Policy): string {
  const from =
    verdict.source === 'defaults' ? 'No budgets file, so the defaults hold' : verdict.source;
  return `${from}: slower by more than ${maxP95RegressionPercent} % is too slow.`;
}

async function diagnoseMachine(
  passEnv: readonly string[],
  { tempDir, workerDir }: DiagnosisRequest,
  ports: Ports,
): Promise<Finding[]> {
  const env = childEnvironment(passEnv, tempDir);
  const findings = await checkMachine(env);
  if (findings.some(({ outcome }) => outcome === 'problem')) return findings;
  return [...findings, await checkNoise({ env, workerDir }, tempDir, ports)];
}

async function checkNoise(
  processes: { readonly env: NodeJS.ProcessEnv; readonly workerDir: string },
  tempDir: string,
  ports: Ports,
): Promise<Finding> {
  ports.progress.report({ kind: 'stage', text: 'Measuring the noise of this machine' });
  try {
    const measuring = measureNoise(processes, tempDir, {
      ...ports,
      progress: { report: () => {} },
    });
    const { pairs, pairSdPercent } = await within(noiseLimitMs, measuring);
    const message = `Equal code differs by ±${pairSdPercent.toFixed(1)} % from pair to pair (${pairs} pairs).`;
    if (pairSdPercent <= calmPairSdPercent) return good('noise', message);
    return advice(
      'noise',
      message,
      'Close what else is running: on a noisy machine more stays inconclusive.',
    );
  } catch (error) {
    return problem('noise', error);
  }
}

async function diagnoseTree(
  repository: Repository,
  policy: Policy,
  { cwd, tempDir, workerDir }: DiagnosisRequest,
  ports: Ports,
): Promise<Finding[]> {
  const { root } = repository;
  const project = await lookAtProject(cwd);
  const { commit } = await snapshotTree(repository);
  const files = await listFiles(repository, commit);
  const suites = findSuites(files, policy.benchFiles);
  ports.progress.report({ kind: 'stage', text: 'Loading the suites' });
  const env = childEnvironment(policy.passEnv, tempDir);
  const today = new Date(ports.clock.nowUnixMs()).toISOString().slice(0, 10);
  const findings = [
    await checkSuites(root, suites, policy, { env, workerDir }),
    await checkMitata(root, suites, addCommand(project)),
    await checkBaseline(repository, policy.baselineName),
    checkNotes(await reviewNotesOfTree(cwd, today), project.ignored.get(pathsOfInterest.notes)),
    checkIgnored(missingIgnoreLines(project)),
    await checkDepth(repository),
    await checkCredentials(repository),
    ...(await checkWorkflows(root, files)),
  ];
  ports.progress.report({ kind: 'done' });
  return findings;
}
