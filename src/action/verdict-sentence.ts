import { headline, undecidedTitle } from '../gate/report/headline.ts';
import type { CheckOutcome } from '../gate/run/publish.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import type { Step } from './step.ts';

/** Ends the step as the gate ended, which is the last that it does. */
export function endWithVerdict({ report, exitCode }: CheckOutcome, { core, inputs }: Step): void {
  const verdict = escapeWorkflowCommands(headline(report));
  const title = undecidedTitle(report);
  if (exitCode !== 0) core.setFailed(verdict);
  // A shard is silent: the job that merges them says what was left open.
  else if (title === undefined || inputs.shard !== undefined) core.info(verdict);
  else core.warning(verdict, { title: title });
}
