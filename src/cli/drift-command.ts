import { findRelease } from '../gate/baseline/find-release.ts';
import { gitIn } from '../gate/baseline/git.ts';
import { openRepository } from '../gate/baseline/repository.ts';
import { type ExitCode, GateError } from '../gate/contracts/problems.ts';
import { type BaselineChoice, check } from '../gate/pipeline.ts';
import { clearReports } from '../gate/publish/write-reports.ts';
import { commitNamed, showOutcome, withProblemsReported } from './check-command.ts';
import type { DriftFlags } from './flags.ts';
import { runRequestOf } from './run-request.ts';
import { printNote, terminalPorts } from './terminal.ts';

type Release =
  | Extract<BaselineChoice, { kind: 'release' }>
  | { readonly kind: 'none'; readonly why: string };

/** Measures this tree against the last release, or what `--since` names. Where there is none, that is no fault. */
export async function runDrift(flags: DriftFlags): Promise<ExitCode> {
  const result = await withProblemsReported(async () => {
    const release = await chooseRelease(flags.since);
    if (release.kind === 'release') {
      printNote(`The drift is measured since ${release.label}.`);
      return await check({ ...runRequestOf(flags), baseline: release }, terminalPorts());
    }
    // No older report is to be taken for this run's.
    await clearReports((await openRepository(process.cwd())).root);
    return release;
  });
  if (!('why' in result)) return showOutcome(result, flags.json === true);
  printNote(`${result.why} Name something else to compare with: --since COMMIT.`);
  return 0;
}

async function chooseRelease(since: string | undefined): Promise<Release> {
  const cwd = process.cwd();
  if (since !== undefined) {
    return { kind: 'release', commit: await commitNamed('--since', since), label: since };
  }
  await openRepository(cwd);
  const release = await findRelease({
    git: gitIn(cwd),
    askMergeBase: undefined,
    fetchEnv: {},
    warn: terminalPorts().log.warn,
  });
  switch (release.kind) {
    case 'found':
      return { kind: 'release', commit: release.commit, label: release.tag };
    case 'none':
      return release;
    case 'unknown':
      throw new GateError(release.problem);
  }
}
