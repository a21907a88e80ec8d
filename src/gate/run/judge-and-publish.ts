import { utcDay } from '../contracts/day.ts';
import type { PerfEvidence } from '../contracts/documents.ts';
import { readAddedNotes } from '../git/read-risk-notes.ts';
import { judgeEvidence, judgeRun } from '../judge/judge-run.ts';
import { composeReport } from '../report/compose-report.ts';
import { type CheckOutcome, publishLocally } from './publish.ts';
import type { Run } from './run.ts';

/** Judges what was measured, with the risk notes that the candidate adds, and writes the reports. */
export async function judgeAndPublish(
  evidence: PerfEvidence,
  candidate: string,
  run: Run,
): Promise<CheckOutcome> {
  const now = run.ports.clock.nowUnixMs();
  const today = utcDay(now);
  const notes =
    evidence.baseline_id === null
      ? []
      : await readAddedNotes(run.repository, evidence.baseline_id, candidate);
  const judged = judgeEvidence(evidence);
  const unapproved = judgeRun(judged, notes, today);
  const { toApprove } = unapproved;
  const approvals = toApprove.length === 0 ? undefined : await run.ports.askApprovals?.(toApprove);
  const verdict = approvals === undefined ? unapproved : judgeRun(judged, notes, today, approvals);
  const report = composeReport(verdict, { generatedAtUnixMs: now });
  return publishLocally(run, report, evidence, verdict.overall.exitCode);
}
