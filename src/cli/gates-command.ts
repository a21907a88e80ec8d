import {
  type QualityGate,
  qualityGatesDocument,
  serializeDocument,
} from '../gate/contracts/documents.ts';
import { type ExitCode, usageError } from '../gate/contracts/problems.ts';
import { findRepository } from '../gate/git/repository.ts';
import { loadPolicyOfTree } from '../gate/policy/load-policy.ts';
import { emptyGatesFolder, summaryPath } from '../gate/quality-gates/gate-folder.ts';
import { runGates } from '../gate/quality-gates/run-gates.ts';
import { renderGate, renderGateStart, renderGatesVerdict } from '../gate/report/screens/gates.ts';
import { print, printNote, stdoutLooks } from './terminal.ts';

export interface GatesFlags {
  readonly budgets?: string;
  readonly skip?: readonly string[];
  readonly skipPerf?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
}

export async function runQualityGates(flags: GatesFlags): Promise<ExitCode> {
  // Gates are the user's own commands; one that needs a commit says so itself.
  const repository = await findRepository(process.cwd());
  // Whatever is wrong with the budgets: a summary of an earlier run is not this one's.
  await emptyGatesFolder(repository.root);
  const settings = { cwd: process.cwd(), budgetsPath: flags.budgets };
  const { gates } = await loadPolicyOfTree(repository, settings);
  if (gates.length === 0) {
    throw usageError('The budgets file lists no quality gates: add some under "gates".');
  }
  const looks = stdoutLooks();
  // `--json` leaves stdout to the report.
  const tell = flags.json === true ? printNote : print;
  const options = { ...looks, color: looks.color && flags.json !== true };
  const summary = await runGates({
    root: repository.root,
    gates,
    env: process.env,
    failFast: flags.all !== true,
    skip: [...(flags.skip ?? []), ...(flags.skipPerf ? perfGates(gates) : [])],
    clock: { nowUnixMs: () => Date.now() },
    onEvent: (event) => {
      if (event.kind === 'started') printNote(renderGateStart(event.gate, options));
      if (event.kind === 'finished') tell(renderGate(event.result, options));
    },
  });
  tell(renderGatesVerdict(summary, summaryPath, options));
  if (flags.json === true) print(serializeDocument(qualityGatesDocument, summary));
  return summary.overall_status === 'fail' ? 1 : 0;
}

/** After a command line that made no sense: no summary of an earlier run is left to be taken for this one's. */
export async function discardGates(): Promise<void> {
  const repository = await findRepository(process.cwd()).catch(() => undefined);
  if (repository !== undefined) await emptyGatesFolder(repository.root);
}

/** `--skip-perf` means the gate called "perf", and any whose id begins with "perf-" or "perf_". */
function perfGates(gates: readonly QualityGate[]): string[] {
  return gates.map(({ id }) => id).filter((id) => /^perf(?:$|[-_])/.test(id));
}
