import { merge } from '../gate/commands/merge.ts';
import type { ExitCode } from '../gate/contracts/problems.ts';
import { showOutcome } from './check-command.ts';
import { terminalPorts } from './terminal.ts';

/** Joins the evidence of all shards of a run and judges it, with the risk notes of this tree. */
export async function runMerge(
  paths: readonly string[],
  flags: { json?: boolean },
): Promise<ExitCode> {
  const files = paths.map((path) => ({ path, name: path }));
  const outcome = await merge({ cwd: process.cwd(), files }, terminalPorts());
  return showOutcome(outcome, flags.json === true);
}
