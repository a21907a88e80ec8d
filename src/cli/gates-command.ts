import { loadPolicyOfTree } from '../gate/baseline/load-policy.ts';
import { openRepository } from '../gate/baseline/repository.ts';
import type { QualityGate } from '../gate/contracts/documents.ts';
import { type ExitCode, GateError } from '../gate/contracts/problems.ts';
import { describeGate, describeGates } from '../gate/quality-gates/gate-results.ts';
import { runGates } from '../gate/quality-gates/run-gates.ts';
import { print, printNote } from './terminal.ts';

export interface GatesFlags {
  readonly budgets?: string;
  readonly skip?: readonly string[];
  readonly skipPerf?: boolean;
  readonly all?: boolean;
}

export async function runQualityGates(flags: GatesFlags): Promise<ExitCode> {
  const repository = await openRepository(process.cwd());
  const { gates } = await loadPolicyOfTree(repository, process.cwd(), flags.budgets, {});
  if (gates.length === 0) {
    const message = 'The budgets file lists no quality gates: add some under "gates".';
    throw new GateError({ code: 'usage', message });
  }
  const summary = await runGates({
    root: repository.root,
    gates,
    env: process.env,
    failFast: flags.all !== true,
    skip: [...(flags.skip ?? []), ...(flags.skipPerf ? perfGates(gates) : [])],
    clock: { nowUnixMs: () => Date.now() },
    onEvent: (event) => {
      if (event.kind === 'started') printNote(`running    ${event.gate.id} (${event.gate.name})`);
      if (event.kind === 'finished') print(describeGate(event.result));
    },
  });
  print(describeGates(summary.gates));
  return summary.overall_status === 'fail' ? 1 : 0;
}

/** `--skip-perf` means the gate called "perf", and any whose id begins with "perf-" or "perf_". */
function perfGates(gates: readonly QualityGate[]): string[] {
  return gates.map(({ id }) => id).filter((id) => /^perf(?:$|[-_])/.test(id));
}
