import { describeProblem, problemOf } from '../gate/contracts/problems.ts';
import { publishComment } from '../gate/github/comment.ts';
import {
  checkStillCurrent,
  findPullRequest,
  type MeasuringRun,
} from '../gate/github/find-pull-request.ts';
import { isWorthTelling } from './comment-on-change.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import {
  describeOutcome,
  failed,
  type GateOutcome,
  type Outcome,
  renderPublishingSummary,
} from './publishing-outcome.ts';
import { type ForeignRun, renderForeign, reportOfGate } from './report-of-gate.ts';
import { connectFor } from './service-limits.ts';
import { attempt, type Step, setOutput, setRegressions } from './step.ts';

/**
 * Writes the comments of a run that measured a pull request, in a job that may write and runs none of
 * its code. The verdict stands in the measuring run's check: this one fails when it cannot publish.
 */
export async function publishRun(run: MeasuringRun, step: Step): Promise<void> {
  const outcomes = await publishGates(run, step);
  writeOutputs(outcomes, step);
  for (const outcome of outcomes) say(outcome, step);
  await attempt(step, 'The job summary', async () => {
    await step.core.summary.addRaw(renderPublishingSummary(outcomes)).write();
  });
  const failures = outcomes.filter(({ kind }) => kind === 'failed');
  if (failures.length > 0) {
    step.core.setFailed(escapeWorkflowCommands(failures.map(describeOutcome).join('\n')));
  }
}

async function publishGates(run: MeasuringRun, step: Step): Promise<GateOutcome[]> {
  const { inputs, runner, core } = step;
  const ofAll = (outcome: Outcome) =>
    inputs.gateNames.map((gateName) => ({ ...outcome, gateName }));
  if (inputs.token === undefined) {
    return ofAll(failed('The input github-token is empty: nothing can be read.'));
  }
  const client = await connectFor('publishingMs', inputs.token, step);
  const found = await findPullRequest(client, runner.repository, run);
  switch (found.kind) {
    case 'outdated':
      return ofAll({ kind: 'left', why: found.why, isWarning: false });
    case 'ambiguous': {
      const numbers = found.numbers.map((number) => `#${number}`).join(', ');
      const why = `${numbers} have the same head, and GitHub does not say which one was measured: close all but one.`;
      return ofAll(failed(why));
    }
    case 'failed': {
      const why = `The pull request could not be found (${found.reason}): ${found.remedy}.`;
      return ofAll(failed(why));
    }
  }
  const { pullRequest } = found;
  core.info(`The run ${run.id} measured ${run.headSha} of pull request #${pullRequest.number}.`);
  const outcomes: GateOutcome[] = [];
  for (const gateName of inputs.gateNames) {
    const foreign = { client, run, pullRequest, step };
    // What stops one gate, such as evidence that nobody foresaw, leaves the others their comments.
    const outcome = await publishGate(gateName, foreign).catch(unexpected);
    outcomes.push({ ...outcome, gateName });
  }
  return outcomes;
}

async function publishGate(gateName: string, foreign: ForeignRun): Promise<Outcome> {
  const { client, pullRequest, step } = foreign;
  const { repository } = step.runner;
  const read = await reportOfGate(gateName, foreign);
  if (read.kind !== 'report') return read;
  const currency = await checkStillCurrent(client, repository, pullRequest);
  if (currency.kind === 'outdated') return { kind: 'left', why: currency.why, isWarning: false };
  if (currency.kind === 'failed') {
    return failed(`The pull request could not be read (${currency.reason}): ${currency.remedy}.`);
  }
  const { report } = read;
  const result = await publishComment(
    client,
    { ...repository, pullRequest: pullRequest.number, gateName },
    renderForeign(read, foreign),
    { create: step.inputs.comment === 'always' || isWorthTelling(report) },
  );
  switch (result.kind) {
    case 'created':
    case 'updated':
    case 'replaced':
    case 'unchanged':
      step.core.info(`The comment was ${result.kind}: ${result.url}`);
      return { kind: 'published', report, url: result.url };
    case 'none':
      return { kind: 'published', report, url: undefined };
    case 'denied':
      return failed(
        `GitHub refused the comment (${result.reason}): the job needs "permissions: pull-requests: write".`,
      );
    case 'failed':
      return failed(`The comment was not written (${result.reason}): run this job again.`);
  }
}

function unexpected(error: unknown): Outcome {
  return failed(describeProblem(problemOf(error)));
}

function writeOutputs(outcomes: readonly GateOutcome[], step: Step): void {
  const published = outcomes.filter((outcome) => outcome.kind === 'published');
  const reports = published.map(({ report }) => report);
  const isRed =
    outcomes.some(({ kind }) => kind === 'failed') ||
    reports.some(({ overall_status }) => overall_status === 'fail');
  setOutput(step, 'overall-status', isRed ? 'fail' : reports.length > 0 ? 'pass' : 'skipped');
  setRegressions(step, reports);
  const urls = published.flatMap(({ url }) => url ?? []);
  if (urls.length > 0) setOutput(step, 'comment-url', urls.join('\n'));
  const baseline = reports.find(({ baseline_id }) => baseline_id !== null)?.baseline_id;
  if (baseline) setOutput(step, 'baseline-id', baseline);
}

function say(outcome: GateOutcome, { core }: Step): void {
  const text = escapeWorkflowCommands(describeOutcome(outcome));
  if (outcome.kind === 'published') core.info(text);
  else if (outcome.kind === 'left' && outcome.isWarning) core.warning(text);
  else if (outcome.kind === 'left') core.notice(text);
}
