import { drift } from '../gate/commands/drift.ts';
import type { ExitCode } from '../gate/contracts/problems.ts';
import { gitIn } from '../gate/git/git.ts';
import { openRepository } from '../gate/git/repository.ts';
import type { ResolvedBaseline } from '../gate/git/resolve-baseline.ts';
import { showOutcome, withProblemsReported } from './check-command.ts';
import { commitNamed } from './choose-baseline.ts';
import type { DriftFlags } from './flags.ts';
import { runRequestOf } from './run-request.ts';
import { printNote, terminalPorts } from './terminal.ts';

/** Measures this tree against the last release, or what `--since` names. Where there is none, that is no fault. */
export async function runDrift(flags: DriftFlags): Promise<ExitCode> {
  const outcome = await withProblemsReported(async () => {
    const request = runRequestOf(flags);
    await openRepository(request.cwd);
    const ports = terminalPorts();
    const { warn } = ports.log;
    const help = { git: gitIn(request.cwd), askMergeBase: undefined, fetchEnv: {}, warn };
    return await drift({ ...request, since: await sinceOf(flags) }, help, ports);
  });
  if (!('why' in outcome)) return showOutcome(outcome, flags.json === true);
  printNote(`${outcome.why} Name something else to compare with: --since COMMIT.`);
  return 0;
}

async function sinceOf({ since }: DriftFlags): Promise<ResolvedBaseline | undefined> {
  if (since === undefined) return undefined;
  return {
    kind: 'resolved',
    commit: await commitNamed('--since', since, { isExact: true }),
    label: since,
  };
}
