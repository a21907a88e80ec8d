import { check } from '../gate/commands/check.ts';
import { skipUnaffected } from '../gate/commands/skip-unaffected.ts';
import type { PerfDelta } from '../gate/contracts/documents.ts';
import { resolveBaseline } from '../gate/git/resolve-baseline.ts';
import { type CheckOutcome, reportProblem } from '../gate/run/publish.ts';
import { withApprovals } from './ask-approvals.ts';
import { baselineHelpOf } from './baseline-help.ts';
import { commentOnChange } from './comment-on-change.ts';
import type { Work } from './decide-work.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import { restoreAndMention } from './mention-record.ts';
import { mergeShards } from './merge-shards.ts';
import { reportOutcome } from './report-outcome.ts';
import { withOrigin } from './run-origin.ts';
import { runRequestOf, shardOf } from './run-request.ts';
import { attempt, type Step } from './step.ts';
import { endWithVerdict } from './verdict-sentence.ts';
import { warnOfCredentials } from './warn-of-credentials.ts';

/** Compares the checkout with its baseline, reports, and fails last. */
export async function gateChange(
  work: Extract<Work, { kind: 'gate' }>,
  given: Step,
): Promise<void> {
  const step = withApprovals(work.reviewedIn, withOrigin(work.reviewedIn, given));
  const { outcome, unmeasured } = await compare(work, step);
  const status = unmeasured === undefined ? outcome.report.overall_status : 'skipped';
  const reportLink = await reportOutcome(outcome, status, step);
  const { pullRequest } = work;
  if (pullRequest !== undefined) {
    await attempt(step, 'The comment', async () => {
      await commentOnChange(outcome.report, pullRequest, reportLink, step);
    });
    warnOfOtherTree(outcome.report, step);
  }
  if (unmeasured !== undefined) return step.core.notice(unmeasured);
  endWithVerdict(outcome, step);
}

/** Found out here, where it can be mended, and not by whoever wonders why there is no comment. */
function warnOfOtherTree({ head_id }: PerfDelta, { core, inputs }: Step): void {
  if (head_id === undefined) return;
  const effect =
    inputs.mode === 'measure'
      ? 'a workflow with "mode: publish" refuses it'
      : 'the links and commands of the report lead to the commit without them';
  core.warning(
    `The tree has changes that are neither committed nor ignored (see "git status"), such as a lockfile that an install wrote, so what was measured is no commit that GitHub knows: ${effect}. Let the steps before this one leave the tree clean.`,
  );
}

interface Compared {
  readonly outcome: CheckOutcome;
  /** Why nothing had to be measured. */
  readonly unmeasured?: string;
}

async function compare(work: Extract<Work, { kind: 'gate' }>, step: Step): Promise<Compared> {
  const { core, ports } = step;
  const request = runRequestOf(step);
  const found = await resolveBaseline(work.baseline, baselineHelpOf(step, request.cwd));
  if (found.kind === 'unresolved') {
    return { outcome: await reportProblem(request.cwd, found.problem, ports) };
  }
  const { commit, label } = found;
  core.info(`The baseline is ${commit} (${escapeWorkflowCommands(label)}).`);
  const { paths } = step.inputs;
  if (paths !== undefined) {
    const skipped = await skipUnaffected({ ...request, baseline: { commit, label }, paths }, ports);
    if (skipped !== undefined) return { outcome: skipped.outcome, unmeasured: skipped.why };
  }
  if (step.inputs.mode === 'merge') return { outcome: await mergeShards(commit, step) };
  await warnOfCredentials(step);
  const record = await restoreAndMention({ commit, ref: undefined }, step);
  const overrides = { ...request.overrides, ...(await shardOf(step)) };
  const baseline = { kind: 'commit' as const, commit, label, record };
  return { outcome: await check({ ...request, overrides, baseline }, ports) };
}
