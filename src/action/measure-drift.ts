import { drift } from '../gate/commands/drift.ts';
import { resolveBaseline } from '../gate/git/resolve-baseline.ts';
import { baselineHelpOf } from './baseline-help.ts';
import type { Work } from './decide-work.ts';
import { restoreAndMention } from './mention-record.ts';
import { reportOutcome } from './report-outcome.ts';
import { runRequestOf } from './run-request.ts';
import { type Step, setOutput } from './step.ts';
import { endWithVerdict } from './verdict-sentence.ts';

type Drift = Extract<Work, { kind: 'measure-drift' }>;

/** Compares the default branch with the last release, reports, and fails last. Saves no record. */
export async function measureDrift({ ref, since }: Drift, step: Step): Promise<void> {
  const request = runRequestOf(step);
  const help = baselineHelpOf(step, request.cwd);
  const outcome = await drift(
    {
      ...request,
      since:
        since === undefined ? undefined : await resolveBaseline({ kind: 'ref', ref: since }, help),
      // The newest of the branch, since the release's own ends with it.
      findRecord: () => restoreAndMention({ commit: undefined, ref }, step),
    },
    help,
    step.ports,
  );
  if ('why' in outcome) {
    setOutput(step, 'overall-status', 'skipped');
    return step.core.notice(outcome.why);
  }
  await reportOutcome(outcome, outcome.report.overall_status, step);
  endWithVerdict(outcome, step);
}
