import type { PerfDelta } from '../gate/contracts/documents.ts';
import type { Problem } from '../gate/contracts/problems.ts';
import { statusTraits } from '../gate/contracts/statuses.ts';
import type { GitHubClient } from '../gate/github/client.ts';
import { type CommentResult, publishComment } from '../gate/github/comment.ts';
import { checkStillCurrent } from '../gate/github/find-pull-request.ts';
import { type ReportLink, renderComment } from '../gate/report/markdown.ts';
import { looksSlower } from '../gate/report/outcome.ts';
import type { PullRequest } from './decide-work.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import { connectFor } from './service-limits.ts';
import { type Step, setOutput } from './step.ts';

/** Creates or updates the pull request's comment, as far as inputs and token allow. */
export async function commentOnChange(
  report: PerfDelta,
  pullRequest: PullRequest,
  reportLink: ReportLink,
  step: Step,
): Promise<void> {
  const { inputs, runner, core } = step;
  if (inputs.comment === 'never') return;
  if (inputs.mode === 'measure') return sayWhoComments(pullRequest, step);
  if (inputs.token === undefined) {
    core.info('No comment: the input github-token is empty.');
    return;
  }
  const client = await connectFor('commentMs', inputs.token, step);
  const left = await whyLeft(pullRequest, client, step);
  if (left !== undefined) return core.notice(left);
  const place = {
    ...runner.repository,
    pullRequest: pullRequest.number,
    gateName: inputs.gateName,
  };
  const create = inputs.comment === 'always' || isWorthTelling(report);
  const text = renderComment(report, { reportLink });
  const run = `${runner.runId}/${runner.runAttempt}`;
  const result = await publishComment(client, place, text, { create, run });
  if ('url' in result) setOutput(step, 'comment-url', result.url);
  say(result, pullRequest, step);
}

/** A run that ends late, or is run again, may be about an older commit than the comment by now. */
async function whyLeft(
  pullRequest: PullRequest,
  client: GitHubClient,
  { runner }: Step,
): Promise<string | undefined> {
  const currency = await checkStillCurrent(client, runner.repository, pullRequest);
  switch (currency.kind) {
    case 'current':
      return undefined;
    case 'outdated':
      return `The comment is left as it is. ${currency.why}`;
    case 'failed':
      return `The comment is left as it is: GitHub did not say whether it is about this commit (${escapeWorkflowCommands(currency.reason)}).`;
  }
}

/** People who opened a pull request from a fork look for the comment here; others know the set-up. */
function sayWhoComments({ isFork }: PullRequest, { core, inputs }: Step): void {
  // The job that merges the shards speaks for them.
  if (inputs.shard !== undefined) return;
  const text =
    'No comment from this run: the workflow with "mode: publish" writes it, where there is one; the report is in the job summary.';
  if (isFork) core.notice(text);
  else core.info(text);
}

/** Codes of problems with what the workflow says. */
const mistakesInWorkflow: ReadonlySet<string> = new Set<Problem['code']>([
  'usage',
  'budgets-missing',
  'filter-matches-nothing',
]);

/** A first comment is posted for a change that someone should look at, not for "nothing happened". */
export function isWorthTelling(report: PerfDelta): boolean {
  // The check is red, and whoever opened the pull request cannot mend the workflow.
  if (report.error !== undefined && mistakesInWorkflow.has(report.error.code)) return false;
  return (
    report.overall_status === 'fail' ||
    report.policy_changes !== undefined ||
    report.benchmarks.some((one) => statusTraits[one.status].isWorthComment || looksSlower(one)) ||
    report.risk_note_findings.length > 0
  );
}

function say(result: CommentResult, { isFork }: PullRequest, { core, inputs }: Step): void {
  switch (result.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      core.info(`The comment was ${result.kind}: ${result.url}`);
      return;
    case 'replaced':
      core.warning(
        `Another job of this run has the suite "${escapeWorkflowCommands(inputs.gateName)}" as well, and this one replaced its comment: give each job (of a matrix, too) a "suite" of its own.`,
      );
      return;
    case 'none':
      core.info('No comment: nothing changed (comment: on-change).');
      return;
    case 'denied': {
      const why = isFork
        ? 'pull requests from forks get a token that only reads. A second workflow with "mode: publish" can comment (docs/github.md of fj-perf-gate)'
        : 'the job needs "permissions: pull-requests: write"';
      core.notice(`No comment: ${why}. The report is in the job summary.`);
      return;
    }
    case 'failed':
      core.warning(`The comment was not written: ${escapeWorkflowCommands(result.reason)}.`);
  }
}
