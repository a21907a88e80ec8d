import type { PerfBaseline, PerfEvidence } from '../contracts/documents.ts';
import { problemOf } from '../contracts/problems.ts';
import { describeRunRemark, type RunRemark } from '../contracts/run-remarks.ts';
import { type Snapshot, snapshotTree } from '../git/snapshot-tree.ts';
import { measureAgainst } from '../measure/against-commit.ts';
import type { MeasuredChange } from '../measure/two-trees.ts';
import { driftPolicyOf } from '../policy/drift-policy.ts';
import { loadPolicyOfTree, trustInstall } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { loadPolicyFrom } from '../policy/policy-of-change.ts';
import type { Ports } from '../ports.ts';
import { baselineCommit, readRecord } from '../record/local-store.ts';
import { judgeAndPublish } from '../run/judge-and-publish.ts';
import { type CheckOutcome, publishEmpty } from '../run/publish.ts';
import type { RunRequest } from '../run/request.ts';
import { beginRun, documentHead, type Run } from '../run/run.ts';
import { clearReports } from '../run/write-reports.ts';
import { judging } from './judging-rule.ts';

/** Which commit is compared with. */
export type BaselineChoice =
  /** Saved by `baseline save`; the name defaults to the budgets' `baseline_save_name`. */
  | { kind: 'named'; name: string | undefined }
  /** Chosen by the event or the user; `label` is a branch or tag, `record` is shown and decides nothing. */
  | { kind: 'commit'; commit: string; label: string; record?: PerfBaseline | undefined }
  /** A release: the cumulative drift since it, under the drift's threshold of the tree's own policy. */
  | { kind: 'release'; commit: string; label: string; record?: PerfBaseline | undefined };

export interface CheckRequest extends RunRequest {
  readonly baseline: BaselineChoice;
}

/**
 * Measures, judges and reports one change. A problem that stops the run becomes a failed report with
 * `error`. Throws a GateError only where there is no place for a report: outside a repository, or when
 * `artifacts/ci` is a link.
 */
export async function check(request: CheckRequest, ports: Ports): Promise<CheckOutcome> {
  await using run = await beginRun(request.cwd, request.tempDir, ports);
  await clearReports(run.repository.root, ports.reportFolder);
  try {
    run.candidate = await snapshotTree(run.repository);
    const { commit, label, remarks, ...settled } = await settle(request, run.candidate, run);
    const policy = await trustInstall(settled.policy, commit, run.repository, request);
    run.baselineId = commit;
    run.baselineName = label;
    run.driftSince = request.baseline.kind === 'release' ? label : undefined;
    run.thresholdPercent = policy.maxRegressionPercent;
    const measured = await measureAgainst(
      { commit, candidate: run.candidate, policy, workerDir: request.workerDir, stopping: judging },
      run,
    );
    const all = [...remarks, ...measured.remarks];
    const evidence = composeEvidence({ ...measured, remarks: all }, run);
    return await judgeAndPublish(evidence, run.candidate.commit, run);
  } catch (error) {
    return await publishEmpty({ kind: 'problem', problem: problemOf(error) }, run);
  }
}

/** What a run goes by. */
interface Settled {
  readonly policy: Policy;
  readonly commit: string;
  readonly label: string;
  readonly remarks: readonly RunRemark[];
}

/** The baseline commit and the policy; whichever the other depends on comes first. */
async function settle(request: CheckRequest, candidate: Snapshot, run: Run): Promise<Settled> {
  const { baseline } = request;
  const { repository, ports } = run;
  if (baseline.kind !== 'named') {
    const { commit, label } = baseline;
    run.record = baseline.record;
    // What a release said of limits is history; the tree under test is the default branch's.
    if (baseline.kind === 'release') {
      const policy = driftPolicyOf(await loadPolicyOfTree(repository, request));
      return { policy, commit, label, remarks: [] };
    }
    const commits = { baseline: commit, candidate: candidate.commit };
    const { policy, ownBudgets } = await loadPolicyFrom(repository, request, commits);
    if (ownBudgets === undefined) return { policy, commit, label, remarks: [] };
    const remark: RunRemark = { kind: 'policy-of-change', path: ownBudgets };
    // At once as well: a run that ends with an error has no report of warnings.
    ports.log.info(describeRunRemark(remark));
    return { policy, commit, label, remarks: [remark] };
  }
  const policy = await loadPolicyOfTree(repository, request);
  const label = baseline.name ?? policy.baselineName;
  const commit = await baselineCommit(repository, label);
  // The record decides nothing, but one that is damaged means that the baseline is not what was saved.
  run.record = await readRecord(repository, label);
  run.baselineSavedAtUnixMs = run.record?.saved_at_unix_ms;
  return { policy, commit, label, remarks: [] };
}

function composeEvidence(measured: MeasuredChange, run: Run): PerfEvidence {
  const { baselineSavedAtUnixMs: savedAt } = run;
  return {
    schema_version: 'fj.perf-evidence.v1',
    ...documentHead(run),
    ...(savedAt === undefined ? {} : { baseline_saved_at_unix_ms: savedAt }),
    ...measured,
    warnings: measured.remarks.map(describeRunRemark),
  };
}
