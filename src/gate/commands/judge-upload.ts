import { utcDay } from '../contracts/day.ts';
import type { PerfDelta, PerfEvidence } from '../contracts/documents.ts';
import type { GitHubClient } from '../github/client.ts';
import { fetchAddedNotes } from '../github/fetch-added-notes.ts';
import { fetchApprovals } from '../github/fetch-approvals.ts';
import { judgeEvidence, judgeRun, type RunVerdict } from '../judge/judge-run.ts';
import type { Ports } from '../ports.ts';
import { composeReport } from '../report/compose-report.ts';
import type { Approvals, NoteToApprove } from '../risk-notes/approvals.ts';
import { type LimitsHere, laxerThanBase } from './laxer-than-base.ts';

/** What a run left that executed the code of a pull request, and where to ask about it. */
export interface UploadToJudge {
  readonly evidence: PerfEvidence;
  /** The report beside it, which is not believed. */
  readonly uploaded: PerfDelta;
  readonly client: GitHubClient;
  readonly repository: Parameters<typeof fetchAddedNotes>[1];
  readonly pullRequest: number;
  readonly limits: LimitsHere;
}

type Failure = { readonly kind: 'failed'; readonly why: string };

/** Judges evidence with the risk notes that git has: what the upload says of them could be made up. */
export async function judgeUpload(
  upload: UploadToJudge,
  ports: Pick<Ports, 'clock'>,
): Promise<{ readonly kind: 'judged'; readonly report: PerfDelta } | Failure> {
  const { evidence, uploaded, client, repository } = upload;
  const { baseline_id: baseline, candidate_id: candidate } = evidence;
  if (baseline === null || candidate === null) return failed('The evidence names no commits.');
  const fetched = await fetchAddedNotes(client, repository, baseline, candidate);
  if (fetched.kind === 'failed') {
    return failed(
      `The risk notes of the change could not be read (${fetched.reason}): ${fetched.remedy}.`,
    );
  }
  const today = utcDay(ports.clock.nowUnixMs());
  const judged = judgeEvidence(evidence);
  const unapproved = judgeRun(judged, fetched.notes, today);
  const approvals = await askApprovals(unapproved.toApprove, upload);
  if ('kind' in approvals) return approvals;
  // The run's time, so that publishing again leaves the comment as it is.
  const reportOf = (verdict: RunVerdict): PerfDelta =>
    composeReport(verdict, { generatedAtUnixMs: evidence.generated_at_unix_ms });
  const laxer = await laxerThanBase(evidence, baseline, client, repository, upload.limits);
  const fair = reportOf(judgeRun(judged, fetched.notes, today, approvals));
  const report = { ...fair, warnings: [...laxer, ...fair.warnings] };
  const isAsUploaded = (one: PerfDelta) => verdictOf(one) === verdictOf(uploaded);
  if (isAsUploaded(report)) return { kind: 'judged', report };
  // The reviews may have been others when the run asked for them, or it may not have asked.
  if (isAsUploaded(reportOf(unapproved))) return { kind: 'judged', report };
  const warning = `The uploaded report says "${uploaded.overall_status}" and has other verdicts than its evidence: this comment follows the evidence.`;
  return { kind: 'judged', report: { ...report, warnings: [...report.warnings, warning] } };
}

/** Nothing is published on a guess: the comment would contradict the check. */
async function askApprovals(
  needed: readonly NoteToApprove[],
  { client, repository, pullRequest }: UploadToJudge,
): Promise<Approvals | Failure> {
  if (needed.length === 0) return new Map();
  const approvals = await fetchApprovals(client, repository, pullRequest, needed);
  for (const approval of approvals.values()) {
    if (approval.kind !== 'unknown') continue;
    const { why } = approval;
    const [reason, remedy] =
      why.code === 'no-answer' ? [why.reason, why.remedy] : [why.code, 'run this job again'];
    return failed(`Who approved the pull request could not be found out (${reason}): ${remedy}.`);
  }
  return approvals;
}

function verdictOf({ overall_status, benchmarks }: PerfDelta): string {
  const statuses = benchmarks.map(({ bench_id, status }) => [bench_id, status]);
  return JSON.stringify([overall_status, statuses.sort()]);
}

function failed(why: string): Failure {
  return { kind: 'failed', why };
}
