import type * as core from '@actions/core';
import type { PerfDelta } from '../gate/contracts/documents.ts';
import { messageOf } from '../gate/contracts/problems.ts';
import type { Ports } from '../gate/ports.ts';
import type { ActionInputs } from './inputs.ts';
import type { RunnerEnvironment } from './runner-environment.ts';
import type { ServiceLimits } from './service-limits.ts';

/** Everything that a run of the action works with. */
export interface Step {
  /** The toolkit: log, annotations, outputs, job summary. */
  readonly core: typeof core;
  readonly inputs: ActionInputs;
  readonly runner: RunnerEnvironment;
  readonly ports: Ports;
  readonly limits: ServiceLimits;
  /** Folder of the worker's built files. */
  readonly workerDir: string;
}

/** Every output of action.yml, where its description stands. */
export const outputNames = [
  'overall-status',
  'regressions',
  'report-path',
  'evidence-path',
  'artifact-id',
  'artifact-url',
  'comment-url',
  'baseline-id',
] as const;

export type OutputName = (typeof outputNames)[number];

export function setOutput(step: Step, name: OutputName, value: string): void {
  step.core.setOutput(name, value);
}

/** The ids of what regressed and no risk note covers, as an output. */
export function setRegressions(step: Step, reports: readonly PerfDelta[]): void {
  const uncovered = reports
    .flatMap(({ regressions }) => regressions)
    .filter(({ justified }) => !justified);
  setOutput(step, 'regressions', JSON.stringify(uncovered.map(({ bench_id }) => bench_id)));
}

/** Does what comes after the verdict; a failure costs that part only, and is said. */
export async function attempt(step: Step, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    step.core.warning(`${what} could not be written: ${messageOf(error)}`);
  }
}
