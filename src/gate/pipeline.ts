import { loadPolicyOfTree, trustInstall } from './baseline/load-policy.ts';
import { baselineCommit, readRecord } from './baseline/local-store.ts';
import { loadPolicyOfChange } from './baseline/policy-of-change.ts';
import { readAddedNotes } from './baseline/read-risk-notes.ts';
import { commitOf, differingFiles, findRepository } from './baseline/repository.ts';
import { type Snapshot, snapshotTree } from './baseline/snapshot-tree.ts';
import { type CheckOutcome, publishEmpty, publishLocally } from './conclude-run.ts';
import type { PerfBaseline, PerfEvidence } from './contracts/documents.ts';
import { GateError, type Problem, problemOf } from './contracts/problems.ts';
import { looksRegressedAtEnd, looksSlower, nextNeed } from './judge/judge-benchmarks.ts';
import { approvalsNeeded, judgeRun } from './judge/judge-run.ts';
import { riskNotesDir } from './judge/risk-note-path.ts';
import { looks, minControlPairs, passLevel } from './judge/rule-settings.ts';
import { measureAgainst } from './measure-against.ts';
import type { MeasuredChange, StoppingRule } from './measure-change.ts';
import { driftPolicyOf } from './plan/drift-policy.ts';
import type { Policy, PolicyOverrides } from './plan/policy.ts';
import type { Ports } from './ports.ts';
import { clearReports, clearVerdicts } from './publish/write-reports.ts';
import { composeReport } from './report/compose-report.ts';
import { beginRun, type Run } from './run.ts';
import { toolVersion } from './tool-version.ts';

/** Which commit is compared with. */
export type BaselineChoice =
  /** Saved by `baseline save`; the name defaults to the budgets' `baseline_save_name`. */
  | { kind: 'named'; name: string | undefined }
  /** Chosen by the event or the user; `label` is a branch or tag, `record` is shown and decides nothing. */
  | { kind: 'commit'; commit: string; label: string; record?: PerfBaseline | undefined }
  /** A release: the cumulative drift since it, under the drift's threshold of the tree's own policy. */
  | { kind: 'release'; commit: string; label: string; record?: PerfBaseline | undefined };

export interface RunRequest {
  /** Absolute path inside the git repository under test. */
  readonly cwd: string;
  /** A budgets file that must exist, relative to `cwd`; undefined: the default one if there is one. */
  readonly budgetsPath: string | undefined;
  /** `base` goes by the baseline commit's policy, if it has anything to guard; `head` by the tree's. */
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

export type { CheckOutcome } from './conclude-run.ts';

/** What a check goes by; a self-test, which proves it, as well. */
export const judging: StoppingRule = {
  looks,
  passLevel,
  controlPairs: minControlPairs,
  needOf: (measured, estimator, limitPercent, plan, timeIsUp) => {
    const need = nextNeed(measured, estimator, limitPercent, plan);
    if (need !== 'pairs' || !timeIsUp) return need;
    const { pairs } = measured;
    const isSuspect = looksRegressedAtEnd(pairs, estimator, limitPercent, plan);
    return isSuspect ? 'control-pairs' : 'nothing';
  },
  looksSlower,
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
    const { commit, label, notices, ...settled } = await settle(request, run.candidate, run);
    const policy = await trustInstall(settled.policy, commit, run.repository, request);
    run.baselineId = commit;
    run.baselineName = label;
    run.driftSince = request.baseline.kind === 'release' ? label : undefined;
    run.thresholdPercent = policy.maxP95RegressionPercent;
    const measured = await measureAgainst(
      commit,
      run.candidate,
      policy,
      { ...request, stopping: judging },
      run,
    );
    const warnings = [...notices, ...measured.warnings];
    const evidence = composeEvidence({ ...measured, warnings }, label, run);
    return await conclude(evidence, run.candidate.commit, run);
  } catch (error) {
    return await publishEmpty({ kind: 'problem', problem: problemOf(error) }, run);
  }
}

/** Judges evidence again, with the risk notes of the tree as it is; measures nothing. */
export async function judgeAgain(request: JudgeRequest, ports: Ports): Promise<CheckOutcome> {
  await using run = await beginRun(request.cwd, undefined, ports);
  await clearVerdicts(run.repository.root);
  const { evidence } = request;
  try {
    run.candidate = await snapshotTree(run.repository);
    run.baselineId = evidence.baseline_id;
    await requireBaseline(evidence, run);
    await requireSameCode(evidence, run.candidate.commit, run);
    return await conclude(evidence, run.candidate.commit, run);
  } catch (error) {
    return await publishEmpty({ kind: 'problem', problem: problemOf(error) }, run);
  }
}

/** Writes a failed report for a problem that was found before a run could begin. */
export async function reportProblem(
  cwd: string,
  problem: Problem,
  ports: Ports,
): Promise<CheckOutcome> {
  // Where no run can begin there is no report, not even this one, and none of an earlier run either.
  await clearVerdicts((await findRepository(cwd)).root);
  await using run = await beginRun(cwd, undefined, ports);
  return await publishEmpty({ kind: 'problem', problem }, run);
}

/** What a run goes by; `notices` are for people to read. */
interface Settled {
  readonly policy: Policy;
  readonly commit: string;
  readonly label: string;
  readonly notices: readonly string[];
}

/** The baseline commit and the policy; whichever the other depends on comes first. */
async function settle(request: CheckRequest, candidate: Snapshot, run: Run): Promise<Settled> {
  const { baseline, policyFrom, cwd, budgetsPath, overrides } = request;
  const { repository, ports } = run;
  const ofTree = () => loadPolicyOfTree(repository, cwd, budgetsPath, overrides);
  if (baseline.kind !== 'named') {
    const { commit, label } = baseline;
    run.record = baseline.record;
    // What a release said of limits is history; the tree under test is the default branch's.
    if (baseline.kind === 'release') {
      return { policy: driftPolicyOf(await ofTree()), commit, label, notices: [] };
    }
    if (policyFrom === 'head') return { policy: await ofTree(), commit, label, notices: [] };
    const commits = { baseline: commit, candidate: candidate.commit };
    const { policy, notice } = await loadPolicyOfChange(repository, request, commits);
    if (notice === undefined) return { policy, commit, label, notices: [] };
    // At once as well: a run that ends with an error has no report of warnings.
    ports.log.info(notice);
    return { policy, commit, label, notices: [notice] };
  }
  const policy = await ofTree();
  const label = baseline.name ?? policy.baselineName;
  const commit = await baselineCommit(repository, label);
  // The record decides nothing, but one that is damaged means that the baseline is not what was saved.
  run.record = await readRecord(repository, label);
  run.baselineSavedAtUnixMs = run.record?.saved_at_unix_ms;
  return { policy, commit, label, notices: [] };
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
    ...(run.baselineSavedAtUnixMs === undefined
      ? {}
      : { baseline_saved_at_unix_ms: run.baselineSavedAtUnixMs }),
    ...(run.driftSince === undefined ? {} : { drift_since: run.driftSince }),
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
  const today = new Date(now).toISOString().slice(0, 10);
  const needed = approvalsNeeded(evidence, notes, today);
  const approvals = needed.length === 0 ? undefined : await run.ports.askApprovals?.(needed);
  const verdict = judgeRun(evidence, notes, today, approvals);
  const report = composeReport(evidence, verdict, { generatedAtUnixMs: now });
  return publishLocally(run, report, evidence, verdict.overall.exitCode);
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
