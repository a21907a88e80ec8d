import { credentialsLeftIn } from '../gate/git/credentials-left.ts';
import { formatForeign } from '../gate/report/format.ts';
import { runRequestOf } from './run-request.ts';
import type { Step } from './step.ts';

/** Said before code of a change runs, which could read them. Their names only: the log is public. */
export async function warnOfCredentials(step: Step): Promise<void> {
  const left = await credentialsLeftIn(runRequestOf(step).cwd);
  if (left.length === 0) return;
  step.core.warning(
    `The checkout holds credentials (${formatForeign(left.join(', '), 300)}), which the benchmarks' code can read: set "persist-credentials: false" at actions/checkout. This action fetches with its input github-token.`,
  );
}
