import { judgeUpload } from '../gate/commands/judge-upload.ts';
import type { PerfDelta } from '../gate/contracts/documents.ts';
import { maxCommentCharacters } from '../gate/contracts/report-files.ts';
import { type CommitCheck, checkCommits } from '../gate/github/check-commits.ts';
import type { GitHubClient } from '../gate/github/client.ts';
import { downloadArtifact, findArtifact } from '../gate/github/download-artifact.ts';
import type { MeasuringRun, OpenPullRequest } from '../gate/github/find-pull-request.ts';
import { readUpload, type Upload } from '../gate/github/read-upload.ts';
import { renderComment } from '../gate/report/markdown.ts';
import { artifactNameOf } from './artifact-names.ts';
import { failed, type Outcome } from './publishing-outcome.ts';
import { originOf } from './run-origin.ts';
import { runUrl } from './runner-environment.ts';
import type { Step } from './step.ts';

/** A run that executed the code of a pull request, seen from one that does not. */
export interface ForeignRun {
  readonly client: GitHubClient;
  readonly run: MeasuringRun;
  readonly pullRequest: OpenPullRequest;
  readonly step: Step;
}

export type GateReport =
  | {
      readonly kind: 'report';
      readonly report: PerfDelta;
      /** False where nothing was measured, so that there is nothing to judge. */
      readonly isJudged: boolean;
      readonly artifactId: number;
    }
  | Exclude<Outcome, { kind: 'published' }>;

/** The report of a gate, judged here from the evidence that the run left. */
export async function reportOfGate(gateName: string, foreign: ForeignRun): Promise<GateReport> {
  const { client, run, step } = foreign;
  const { repository } = step.runner;
  const name = artifactNameOf(gateName);
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
      return withOrigin(
        await readAndJudge(await readUpload(download.archive), artifact, foreign),
        gateName,
        foreign,
      );
  }
}

/** As this job knows it: what the upload says of it could be made up. */
function withOrigin(
  read: GateReport,
  gateName: string,
  { pullRequest, step }: ForeignRun,
): GateReport {
  if (read.kind !== 'report') return read;
  const { repository_url, pull_request, suite, head_id, ...report } = read.report;
  const origin = originOf(step.runner, gateName, pullRequest.number);
  return { ...read, report: { ...report, ...origin } };
}

async function readAndJudge(
  upload: Upload,
  artifact: { readonly id: number; readonly name: string },
  foreign: ForeignRun,
): Promise<GateReport> {
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
  const { client, pullRequest, step } = foreign;
  const judged = await judgeUpload(
    {
      evidence: upload.evidence,
      uploaded: upload.report,
      client,
      repository: step.runner.repository,
      pullRequest: pullRequest.number,
      limits: {
        budgetsPath: step.inputs.budgetsPath,
        thresholdPercent: step.inputs.thresholdPercent,
      },
    },
    step.ports,
  );
  if (judged.kind === 'failed') return judged;
  return { kind: 'report', report: judged.report, isJudged: true, artifactId };
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

/**
 * A job that failed or was left out before it came to the gate is told of by its own check. One that
 * succeeded without an artifact was most likely given another suite's name.
 */
function withoutArtifact(name: string, others: readonly string[], run: MeasuringRun): GateReport {
  const near = others.filter((other) => other.startsWith('fj-perf-gate')).slice(0, 5);
  const instead = near.length === 0 ? '' : ` (it left ${near.join(', ')})`;
  const text = `The measuring run left no artifact ${name}${instead}`;
  if (!run.succeeded) {
    return { kind: 'left', why: `${text}: it failed before that.`, isWarning: true };
  }
  return failed(`${text}: give both workflows the same suite, and let the measuring one end.`);
}

/** GitHub's limit, less room for the marker and the note. */
const commentCharacters = maxCommentCharacters - 1_536;

/** The comment, which says where its figures come from. */
export function renderForeign(
  { report, isJudged, artifactId }: Extract<GateReport, { kind: 'report' }>,
  { run, step }: ForeignRun,
): string {
  const url = runUrl(step.runner, run.id);
  const reportLink = { text: 'The whole report', url: `${url}/artifacts/${artifactId}` };
  const body = renderComment(report, { reportLink, limit: commentCharacters });
  const judged = isJudged ? ', and judged here from its evidence' : '';
  return `${body.trimEnd()}\n\nMeasured by [a run of the pull request's own code](${url})${judged}. The figures come from this pull request's code, which could make them up: read what it changes in benchmarks.\n`;
}
