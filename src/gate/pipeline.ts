import { join } from 'node:path';
import { composeRecord } from './baseline/compose-record.ts';
import { digestSuites } from './baseline/digest-suites.ts';
import { explainMissingFile } from './baseline/explain-missing-file.ts';
import { loadPolicyOfCommit, loadPolicyOfTree } from './baseline/load-policy.ts';
import { baselineCommit, readRecord, storeBaseline } from './baseline/local-store.ts';
import { prepareBaseline } from './baseline/prepare-baseline.ts';
import { readAddedNotes } from './baseline/read-risk-notes.ts';
import {
  commitOf,
  differingFiles,
  listFiles,
  type Snapshot,
  snapshotTree,
} from './baseline/repository.ts';
import type { PerfBaseline, PerfEvidence } from './contracts/documents.ts';
import {
  type ExitCode,
  exitCodeOf,
  GateError,
  type Problem,
  problemOf,
} from './contracts/problems.ts';
import { needsNoMorePairs } from './judge/judge-benchmarks.ts';
import { judgeRun } from './judge/judge-run.ts';
import { riskNotesDir } from './judge/risk-note-path.ts';
import { looks } from './judge/sequential-rule.ts';
import { describeEnvironment } from './measure/probe-environment.ts';
import { type MeasuredChange, measureChange, type StoppingRule } from './measure-change.ts';
import { findSuites } from './plan/find-suites.ts';
import type { Policy, PolicyOverrides } from './plan/policy.ts';
import type { Ports } from './ports.ts';
import { childEnvironment } from './processes/child-environment.ts';
import { clearReports } from './publish/write-reports.ts';
import { composeErrorReport, composeReport } from './report/compose-report.ts';
import { beginRun, type CheckOutcome, publishLocally, type Run } from './run.ts';
import { toolVersion } from './tool-version.ts';

/** Which commit is compared with. */
export type BaselineChoice =
  /** Saved by `baseline save`; the name defaults to the budgets' `baseline_save_name`. */
  | { kind: 'named'; name: string | undefined }
  /** Chosen by the event or the user; `label` is a branch or tag, `record` is shown and decides nothing. */
  | { kind: 'commit'; commit: string; label: string; record?: PerfBaseline | undefined };

export interface RunRequest {
  /** Absolute path inside the git repository under test. */
  readonly cwd: string;
  /** A budgets file that must exist, relative to `cwd`; undefined: the default one if there is one. */
  readonly budgetsPath: string | undefined;
  /** `base` reads the policy from the baseline commit, `head` from the tree under test. */
  readonly policyFrom: 'base' | 'head';
  /** From flags or inputs, set over the budgets. */
  readonly overrides: PolicyOverrides;
  /** Folder for temporary trees, outside the repository. */
  readonly tempDir: string;
  /** Folder of the worker's built files (`dist/worker`). */
  readonly workerDir: string;
}

export interface CheckRequest extends RunRequest {
  readonly baseline: BaselineChoice;
}

export interface JudgeRequest {
  readonly cwd: string;
  readonly evidence: PerfEvidence;
}

export interface SaveBaselineRequest extends RunRequest {
  readonly name: string | undefined;
  /** Branch or ref that the tree is of, for the record. */
  readonly ref: string | null;
  /** The record that this one follows, for its history; undefined: the one of that name here. */
  readonly previous: PerfBaseline | undefined;
}

export type { CheckOutcome } from './run.ts';

export type SaveOutcome =
  | { kind: 'saved'; record: PerfBaseline; path: string }
  | { kind: 'failed'; message: string; exitCode: ExitCode };

/** Measured on saving, to know this machine's noise; not a verdict. */
const noisePairs = 4;
const judging: StoppingRule = { looks, needsNoMorePairs };
const samplingNoise: StoppingRule = {
  looks: [noisePairs],
  needsNoMorePairs: (pairs) => pairs.length >= noisePairs,
};

/**
 * Measures, judges and reports one change. A problem that stops the run becomes a failed report with
 * `error`. Throws a GateError only where there is no place for a report: outside a repository, or when
 * `artifacts/ci` is a link.
 */
export async function check(request: CheckRequest, ports: Ports): Promise<CheckOutcome> {
  await using run = await beginRun(request.cwd, request.tempDir, ports);
  await clearReports(run.repository.root);
  try {
    run.candidate = await snapshotTree(run.repository);
    const { policy, commit, label } = await settle(request, run);
    run.baselineId = commit;
    run.thresholdPercent = policy.maxP95RegressionPercent;
    const measured = await measureAgainst(commit, run.candidate, policy, request, run);
    const evidence = composeEvidence(measured, label, run);
    return await conclude(evidence, run.candidate.commit, run);
  } catch (error) {
    return await concludeWithProblem(problemOf(error), run);
  }
}

/** Judges evidence again, with the risk notes of the tree as it is; measures nothing. */
export async function judgeAgain(request: JudgeRequest, ports: Ports): Promise<CheckOutcome> {
  await using run = await beginRun(request.cwd, undefined, ports);
  await clearReports(run.repository.root);
  const { evidence } = request;
  try {
    run.candidate = await snapshotTree(run.repository);
    run.baselineId = evidence.baseline_id;
    await requireBaseline(evidence, run);
    await requireSameCode(evidence, run.candidate.commit, run);
    return await conclude(evidence, run.candidate.commit, run);
  } catch (error) {
    return await concludeWithProblem(problemOf(error), run);
  }
}

/** Writes a failed report for a problem that was found before a run could begin. */
export async function reportProblem(
  cwd: string,
  problem: Problem,
  ports: Ports,
): Promise<CheckOutcome> {
  // Such a repository can hold no report, not even this one.
  if (problem.code === 'no-commit') await clearReports(problem.path);
  await using run = await beginRun(cwd, undefined, ports);
  await clearReports(run.repository.root);
  return await concludeWithProblem(problem, run);
}

/** Records the tree as it is as a named baseline, with the noise of this machine. */
export async function saveBaseline(
  request: SaveBaselineRequest,
  ports: Ports,
): Promise<SaveOutcome> {
  try {
    await using run = await beginRun(request.cwd, request.tempDir, ports);
    const { repository } = run;
    const candidate = await snapshotTree(repository);
    const policy = await loadPolicyOfTree(
      repository,
      request.cwd,
      request.budgetsPath,
      request.overrides,
    );
    const name = request.name ?? policy.baselineName;
    const previous =
      request.previous ?? (await readRecord(repository, name).catch(() => undefined));
    const measured = await measureAgainst(
      candidate.commit,
      candidate,
      policy,
      { ...request, stopping: samplingNoise },
      run,
    );
    const suites = [...new Set(measured.benchmarks.map(({ source_file }) => source_file))];
    const sources = await digestSuites(repository.root, suites);
    const record = composeRecord(measured, sources, {
      toolVersion,
      name,
      commit: candidate.commit,
      ref: request.ref,
      savedAtUnixMs: ports.clock.nowUnixMs(),
      previous,
    });
    return { kind: 'saved', record, path: await storeBaseline(repository, record) };
  } catch (error) {
    const problem = problemOf(error);
    return {
      kind: 'failed',
      message: new GateError(problem).message,
      exitCode: exitCodeOf(problem),
    };
  }
}

/** The baseline commit and the policy; whichever the other depends on comes first. */
async function settle(
  { baseline, policyFrom, cwd, budgetsPath, overrides }: CheckRequest,
  run: Run,
): Promise<{ policy: Policy; commit: string; label: string }> {
  const { repository } = run;
  if (baseline.kind === 'commit') {
    const { commit, label } = baseline;
    run.record = baseline.record;
    const policy =
      policyFrom === 'base'
        ? await loadPolicyOfCommit(repository, cwd, commit, budgetsPath, overrides)
        : await loadPolicyOfTree(repository, cwd, budgetsPath, overrides);
    return { policy, commit, label };
  }
  const policy = await loadPolicyOfTree(repository, cwd, budgetsPath, overrides);
  const label = baseline.name ?? policy.baselineName;
  const commit = await baselineCommit(repository, label);
  // The record decides nothing, but one that is damaged means that the baseline is not what was saved.
  run.record = await readRecord(repository, label);
  return { policy, commit, label };
}

async function measureAgainst(
  commit: string,
  candidate: Snapshot,
  policy: Policy,
  request: { readonly workerDir: string; readonly stopping?: StoppingRule },
  run: Run,
): Promise<MeasuredChange> {
  const { repository, ports } = run;
  const suitesOf = async (id: string) =>
    findSuites(await listFiles(repository, id), policy.benchFiles);
  const suites = { baseline: await suitesOf(commit), candidate: await suitesOf(candidate.commit) };
  if (suites.candidate.length === 0 && suites.baseline.length === 0) {
    throw new GateError({ code: 'no-suites', globs: [...policy.benchFiles] });
  }
  ports.progress.report({ kind: 'stage', text: 'Preparing the baseline' });
  const env = childEnvironment(policy.passEnv, run.tempDir);
  const tree = await prepareBaseline(repository, commit, policy, env, run.tempDir);
  try {
    return await measureChange(
      {
        baseline: { root: tree.root, suites: suites.baseline },
        candidate: { root: repository.root, suites: suites.candidate },
      },
      policy,
      request.stopping ?? judging,
      { env, workerDir: request.workerDir, compileCacheDir: join(run.tempDir, 'compiled') },
      ports,
    );
  } catch (error) {
    throw policy.buildCommand === undefined
      ? await explainMissingFile(error, repository, tree.root)
      : error;
  } finally {
    await tree.remove();
  }
}

function composeEvidence(measured: MeasuredChange, label: string, run: Run): PerfEvidence {
  const now = run.ports.clock.nowUnixMs();
  return {
    schema_version: 'fj.perf-evidence.v1',
    tool_version: toolVersion,
    generated_at_unix_ms: now,
    duration_ms: now - run.startedAtUnixMs,
    baseline_id: run.baselineId,
    baseline_name: label,
    candidate_id: run.candidate?.commit ?? null,
    ...measured,
  };
}

async function conclude(
  evidence: PerfEvidence,
  candidate: string,
  run: Run,
): Promise<CheckOutcome> {
  const now = run.ports.clock.nowUnixMs();
  const notes =
    evidence.baseline_id === null
      ? []
      : await readAddedNotes(run.repository, evidence.baseline_id, candidate);
  const verdict = judgeRun(evidence, notes, new Date(now).toISOString().slice(0, 10));
  const report = composeReport(evidence, verdict, { generatedAtUnixMs: now });
  return publishLocally(run, report, evidence, verdict.overall.exitCode);
}

function concludeWithProblem(problem: Problem, run: Run): Promise<CheckOutcome> {
  const now = run.ports.clock.nowUnixMs();
  const report = composeErrorReport(problem, {
    toolVersion,
    generatedAtUnixMs: now,
    durationMs: now - run.startedAtUnixMs,
    baselineId: run.baselineId,
    candidateId: run.candidate?.commit ?? null,
    thresholdPercent: run.thresholdPercent,
    environment: describeEnvironment(),
  });
  return publishLocally(run, report, undefined, exitCodeOf(problem));
}

/** Which risk notes are new can only be seen beside the baseline. */
async function requireBaseline({ baseline_id: commit }: PerfEvidence, run: Run): Promise<void> {
  if (commit === null || (await commitOf(run.repository, commit)) !== undefined) return;
  throw new GateError({ code: 'baseline-unavailable', commit, detail: 'it was not fetched' });
}

/** Evidence speaks for the code that was measured: only risk notes may have changed since. */
async function requireSameCode(evidence: PerfEvidence, candidate: string, run: Run): Promise<void> {
  const measured = evidence.candidate_id;
  if (measured === candidate) return;
  const known = measured !== null && (await commitOf(run.repository, measured)) !== undefined;
  const changed = known ? await differingFiles(run.repository, measured, candidate) : ['?'];
  if (changed.every((path) => path.startsWith(`${riskNotesDir}/`))) return;
  throw new GateError({
    code: 'evidence-mismatch',
    expected: candidate,
    found: measured ?? 'an unknown commit',
  });
}
