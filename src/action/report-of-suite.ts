import type { PerfDelta, PerfEvidence } from '../gate/contracts/documents.ts';
import type { Approvals, NoteToApprove } from '../gate/judge/approvals.ts';
import { approvalsNeeded, judgeRun } from '../gate/judge/judge-run.ts';
import { type CommitCheck, checkCommits } from '../gate/publish/check-commits.ts';
import { downloadArtifact, findArtifact } from '../gate/publish/download-artifact.ts';
import { fetchAddedNotes } from '../gate/publish/fetch-added-notes.ts';
import { fetchApprovals } from '../gate/publish/fetch-approvals.ts';
import type { MeasuringRun, OpenPullRequest } from '../gate/publish/find-pull-request.ts';
import type { GitHubClient } from '../gate/publish/github-client.ts';
import { readUpload, type Upload } from '../gate/publish/read-upload.ts';
import { composeReport } from '../gate/report/compose-report.ts';
import { renderComment } from '../gate/report/markdown.ts';
import { artifactNameOf } from './artifact-names.ts';
import { repositoryUrl, runUrl } from './runner-environment.ts';
import type { Step } from './step.ts';

/** A run that executed the code of a pull request, seen from one that does not. */
export interface ForeignRun {
  readonly client: GitHubClient;
  readonly run: MeasuringRun;
  readonly pullRequest: OpenPullRequest;
  readonly step: Step;
}

export type SuiteReport =
  | {
      readonly kind: 'report';
      readonly report: PerfDelta;
      /** False where nothing was measured, so that there is nothing to judge. */
      readonly isJudged: boolean;
      readonly artifactId: number;
    }
  | { readonly kind: 'left'; readonly why: string; readonly isWarning: boolean }
  | { readonly kind: 'failed'; readonly why: string };

/** The report of a suite, judged here from the evidence that the run left. */
export async function reportOfSuite(suite: string, foreign: ForeignRun): Promise<SuiteReport> {
  const { client, run, step } = foreign;
  const { repository } = step.runner;
  const name = artifactNameOf(suite);
  const found = await findArtifact(client, repository, run, name);
  if (found.kind === 'missing') return withoutArtifact(name, found.others, run);
  if (found.kind === 'failed') {
    return failed(`The artifacts could not be listed (${found.reason}): ${found.remedy}.`);
  }
  const { artifact } = found;
  const download = await downloadArtifact(client, repository, artifact, {
    ms: step.limits.downloadMs,
  });
  switch (download.kind) {
    case 'expired':
      return failed(`The artifact ${name} has expired: run the measuring workflow again.`);
    case 'too-large':
      return failed(`The artifact ${name} is larger than ${download.limitBytes} bytes: not read.`);
    case 'failed':
      return failed(
        `The artifact ${name} could not be downloaded (${download.reason}): ${download.remedy}.`,
      );
    case 'downloaded':
      return await judgeUpload(await readUpload(download.archive), artifact, foreign);
  }
}

async function judgeUpload(
  upload: Upload,
  artifact: { readonly id: number; readonly name: string },
  foreign: ForeignRun,
): Promise<SuiteReport> {
  const refuse = (why: string) =>
    failed(
      `The artifact ${artifact.name} of run ${foreign.run.id} is refused: ${why.replace(/\.$/, '')}.`,
    );
  if (upload.kind === 'refused') return refuse(upload.why);
  const { drift_since } = upload.kind === 'evidence' ? upload.evidence : upload.report;
  if (drift_since !== undefined) return refuse('it is of a drift check, and of no pull request');
  const commits = await checkCommitsOf(upload, foreign);
  if (commits.kind === 'differ') return refuse(commits.why);
  if (commits.kind === 'failed') {
    return failed(
      `GitHub did not say whether the artifact ${artifact.name} is of this pull request (${commits.reason}): ${commits.remedy}.`,
    );
  }
  const artifactId = artifact.id;
  if (upload.kind === 'no-figures') {
    return { kind: 'report', report: withQuotedError(upload.report), isJudged: false, artifactId };
  }
  const judged = await judge(upload.evidence, upload.report, foreign);
  return 'kind' in judged ? judged : { kind: 'report', report: judged, isJudged: true, artifactId };
}

/** A run that failed before it knew them names no commits, and says nothing of any. */
async function checkCommitsOf(
  upload: Exclude<Upload, { kind: 'refused' }>,
  { client, pullRequest, step }: ForeignRun,
): Promise<CommitCheck> {
  const source = upload.kind === 'evidence' ? upload.evidence : upload.report;
  const { baseline_id: baseline, candidate_id: candidate } = source;
  if (baseline === null || candidate === null) {
    return upload.report.error === undefined
      ? { kind: 'differ', why: 'it does not say what was compared' }
      : { kind: 'agree' };
  }
  const { baselineRef } = step.inputs;
  return await checkCommits(
    client,
    step.runner.repository,
    { baseline, candidate },
    {
      headSha: pullRequest.headSha,
      baselineRef: baselineRef ?? pullRequest.baseRef,
      isBase: baselineRef === undefined,
    },
  );
}

/** An error is the headline of its report: in its own words it could pass for a verdict. */
function withQuotedError(report: PerfDelta): PerfDelta {
  if (report.error === undefined) return report;
  const message = `the measuring run failed, and says why: "${report.error.message}"`;
  return { ...report, error: { ...report.error, message } };
}

/** With the risk notes that git has: what the artifact says of them could be made up. */
async function judge(
  evidence: PerfEvidence,
  uploaded: PerfDelta,
  foreign: ForeignRun,
): Promise<PerfDelta | Extract<SuiteReport, { kind: 'failed' }>> {
  const { baseline_id: baseline, candidate_id: candidate } = evidence;
  if (baseline === null || candidate === null) return failed('The evidence names no commits.');
  const { client, step } = foreign;
  const { repository } = step.runner;
  const fetched = await fetchAddedNotes(client, repository, baseline, candidate);
  if (fetched.kind === 'failed') {
    return failed(
      `The risk notes of the change could not be read (${fetched.reason}): ${fetched.remedy}.`,
    );
  }
  const today = new Date(step.ports.clock.nowUnixMs()).toISOString().slice(0, 10);
  const needed = approvalsNeeded(evidence, fetched.notes, today);
  const approvals = await askApprovals(needed, foreign);
  if ('kind' in approvals) return approvals;
  // The run's time, so that publishing again leaves the comment as it is.
  const generatedAtUnixMs = evidence.generated_at_unix_ms;
  const reportWith = (given: Approvals): PerfDelta => ({
    ...composeReport(evidence, judgeRun(evidence, fetched.notes, today, given), {
      generatedAtUnixMs,
    }),
    repository_url: repositoryUrl(step.runner),
  });
  const report = reportWith(approvals);
  if (verdictOf(report) === verdictOf(uploaded)) return report;
  // The reviews may have been others when the run asked for them, or it may not have asked.
  if (needed.length > 0 && verdictOf(reportWith(new Map())) === verdictOf(uploaded)) return report;
  const warning = `The uploaded report says "${uploaded.overall_status}" and has other verdicts than its evidence: this comment follows the evidence.`;
  return { ...report, warnings: [...report.warnings, warning] };
}

/** Nothing is published on a guess: the comment would contradict the check. */
async function askApprovals(
  needed: readonly NoteToApprove[],
  { client, pullRequest, step }: ForeignRun,
): Promise<Approvals | Extract<SuiteReport, { kind: 'failed' }>> {
  if (needed.length === 0) return new Map();
  const { repository } = step.runner;
  const approvals = await fetchApprovals(client, repository, pullRequest.number, needed);
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

/**
 * A job that failed or was left out before it came to the gate is told of by its own check. One that
 * succeeded without an artifact was most likely given another suite's name.
 */
function withoutArtifact(name: string, others: readonly string[], run: MeasuringRun): SuiteReport {
  const near = others.filter((other) => other.startsWith('fj-perf-gate')).slice(0, 5);
  const instead = near.length === 0 ? '' : ` (it left ${near.join(', ')})`;
  const text = `The measuring run left no artifact ${name}${instead}`;
  if (!run.succeeded) {
    return { kind: 'left', why: `${text}: it failed before that.`, isWarning: true };
  }
  return failed(`${text}: give both workflows the same suite, and let the measuring one end.`);
}

/** GitHub's limit, less room for the marker and the note. */
const commentCharacters = 65_536 - 1_536;

/** The comment, which says where its figures come from. */
export function renderForeign(
  { report, isJudged, artifactId }: Extract<SuiteReport, { kind: 'report' }>,
  { run, step }: ForeignRun,
): string {
  const url = runUrl(step.runner, run.id);
  const reportUrl = `${url}/artifacts/${artifactId}`;
  const body = renderComment(report, { reportUrl, limit: commentCharacters });
  const judged = isJudged ? ', and judged here from its evidence' : '';
  return `${body.trimEnd()}\n\nMeasured by [a run of the pull request's own code](${url})${judged}. That guards against accidents; code that means to can forge its figures, which is what review is for.\n`;
}

function failed(why: string): { kind: 'failed'; why: string } {
  return { kind: 'failed', why };
}
