import { restoreRecord } from '../gate/baseline/actions-cache.ts';
import { askGit, runGit } from '../gate/baseline/git.ts';
import type { PerfBaseline, PerfDelta } from '../gate/contracts/documents.ts';
import { type CheckOutcome, check, reportProblem } from '../gate/pipeline.ts';
import { connectToGitHub } from '../gate/publish/github-client.ts';
import { findMergeBase } from '../gate/publish/merge-base.ts';
import { comment } from './comment-on-change.ts';
import type { Work } from './decide-work.ts';
import { leaveUnmeasured } from './leave-unmeasured.ts';
import { withoutCommands } from './log-lines.ts';
import { mergeShards } from './merge-shards.ts';
import { reportOutcome } from './report-outcome.ts';
import { type BaselineHelp, fetchEnvironment, resolveBaseline } from './resolve-baseline.ts';
import { runRequestOf, shardOf, shelfOf } from './run-request.ts';
import { clientLimits } from './service-limits.ts';
import { attempt, type Step } from './step.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** Compares the checkout with its baseline, reports, and fails last. */
export async function gateChange(work: Extract<Work, { kind: 'gate' }>, step: Step): Promise<void> {
  const { outcome, unmeasured } = await compare(work, step);
  const status = unmeasured === undefined ? outcome.report.overall_status : 'skipped';
  const reportUrl = await reportOutcome(outcome, status, step);
  const { pullRequest } = work;
  if (pullRequest !== undefined) {
    await attempt(step, 'The comment', async () => {
      await comment(outcome.report, pullRequest, reportUrl, step);
    });
    await warnOfOtherTree(outcome.report, step);
  }
  if (unmeasured !== undefined) return step.core.notice(unmeasured);
  const verdict = verdictSentence(outcome.report);
  if (outcome.exitCode === 0) step.core.info(verdict);
  else step.core.setFailed(verdict);
}

/** Found out here, where it can be mended, and not by whoever wonders why there is no comment. */
async function warnOfOtherTree({ candidate_id }: PerfDelta, step: Step): Promise<void> {
  if (step.inputs.mode !== 'measure' || candidate_id === null) return;
  const { cwd } = runRequestOf(step);
  const head = await askGit(cwd, ['rev-parse', 'HEAD'], { doing: 'reading HEAD' });
  if (head === undefined || head.trim() === candidate_id) return;
  step.core.warning(
    'The tree has changes that are neither committed nor ignored (see "git status"), so what was measured is no commit that GitHub knows: a workflow with "mode: publish" refuses it.',
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
  const found = await resolveBaseline(work.baseline, helpOf(step, request.cwd));
  if (found.kind === 'unresolved') {
    return { outcome: await reportProblem(request.cwd, found.problem, ports) };
  }
  const { commit, label } = found;
  core.info(`The baseline is ${commit} (${withoutCommands(label)}).`);
  const left = await leaveUnmeasured({ commit, label }, step);
  if (left !== undefined) return { outcome: left.outcome, unmeasured: left.why };
  if (step.inputs.mode === 'merge') return { outcome: await mergeShards(commit, step) };
  const record = await restoreAndMention(commit, step);
  const overrides = { ...request.overrides, ...(await shardOf(step)) };
  const baseline = { kind: 'commit' as const, commit, label, record };
  return { outcome: await check({ ...request, overrides, baseline }, ports) };
}

/** The default branch's record is for reading: it comes from a place that pull requests can write to. */
async function restoreAndMention(commit: string, step: Step): Promise<PerfBaseline | undefined> {
  const restored = await step.core.group('Looking for the baseline record', () =>
    restoreRecord(shelfOf(step), { commit, ref: undefined }),
  );
  switch (restored.kind) {
    case 'restored': {
      const { record } = restored;
      const when = new Date(record.saved_at_unix_ms).toISOString();
      step.core.info(
        `A record of ${record.commit} is here (${record.benchmarks.length} benchmarks, saved ${when}); it decides nothing.`,
      );
      return record;
    }
    case 'missing':
      step.core.info('No baseline record was found; none is needed.');
      return undefined;
    case 'unusable':
      step.core.warning(`The baseline record is left aside: ${withoutCommands(restored.reason)}.`);
      return undefined;
  }
}

function helpOf({ inputs, runner, ports, limits }: Step, cwd: string): BaselineHelp {
  const { token } = inputs;
  return {
    git: (args, options) => runGit(cwd, args, options),
    askMergeBase:
      token === undefined
        ? undefined
        : async (base, head) => {
            const client = await connectToGitHub(
              token,
              runner.apiUrl,
              clientLimits(limits, 'mergeBaseMs'),
            );
            return await findMergeBase(client, runner.repository, base, head);
          },
    fetchEnv: fetchEnvironment(token, runner.serverUrl, process.env),
    warn: ports.log.warn,
  };
}
