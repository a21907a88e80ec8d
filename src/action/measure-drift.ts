import type { BaselineHelp } from '../gate/baseline/baseline-help.ts';
import { findRelease } from '../gate/baseline/find-release.ts';
import { type CheckOutcome, check, reportProblem } from '../gate/pipeline.ts';
import { baselineHelpOf } from './baseline-help.ts';
import type { Work } from './decide-work.ts';
import { withoutCommands } from './log-lines.ts';
import { restoreAndMention } from './mention-record.ts';
import { reportOutcome } from './report-outcome.ts';
import { type ResolvedBaseline, resolveBaseline } from './resolve-baseline.ts';
import { runRequestOf } from './run-request.ts';
import { type Step, setOutput } from './step.ts';
import { endWithVerdict } from './verdict-sentence.ts';

type Drift = Extract<Work, { kind: 'measure-drift' }>;

/** Compares the default branch with the last release, reports, and fails last. Saves no record. */
export async function measureDrift({ ref, since }: Drift, step: Step): Promise<void> {
  const { core, ports } = step;
  const request = runRequestOf(step);
  const release = await resolveRelease(since, baselineHelpOf(step, request.cwd));
  if (release.kind === 'none') {
    setOutput(step, 'overall-status', 'skipped');
    return core.notice(release.why);
  }
  const outcome =
    release.kind === 'unresolved'
      ? await reportProblem(request.cwd, release.problem, ports)
      : await compareWith(release, ref, step);
  await reportOutcome(outcome, outcome.report.overall_status, step);
  endWithVerdict(outcome, step);
}

async function compareWith(
  { commit, label }: Extract<ResolvedBaseline, { kind: 'resolved' }>,
  ref: string,
  step: Step,
): Promise<CheckOutcome> {
  step.core.info(`The drift is measured since ${withoutCommands(label)} (${commit}).`);
  // For the trend: the newest of the branch, since the release's own ends with it.
  const record = await restoreAndMention({ commit: undefined, ref }, step);
  const baseline = { kind: 'release' as const, commit, label, record };
  return await check({ ...runRequestOf(step), baseline }, step.ports);
}

async function resolveRelease(
  since: string | undefined,
  help: BaselineHelp,
): Promise<ResolvedBaseline | { kind: 'none'; why: string }> {
  if (since !== undefined) return await resolveBaseline({ kind: 'ref', ref: since }, help);
  const release = await findRelease(help);
  switch (release.kind) {
    case 'found': {
      const { commit, tag } = release;
      return await resolveBaseline({ kind: 'commit', commit, label: tag }, help);
    }
    case 'none':
      return release;
    case 'unknown':
      return { kind: 'unresolved', problem: release.problem };
  }
}
