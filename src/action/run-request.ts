import { join } from 'node:path';
import type { RecordShelf } from '../gate/baseline/actions-cache.ts';
import type { RunRequest } from '../gate/pipeline.ts';
import type { Step } from './step.ts';

/** The inputs as the pipeline takes them. Nothing of it holds a token. */
export function runRequestOf({ inputs, runner, workerDir }: Step): RunRequest {
  const { thresholdPercent, filter, benchFiles, installCommand, buildCommand, timeBudgetSeconds } =
    inputs;
  return {
    cwd: join(runner.workspace, inputs.checkoutPath),
    budgetsPath: inputs.budgetsPath,
    policyFrom: inputs.policyFrom,
    overrides: {
      ...(thresholdPercent === undefined ? {} : { thresholdPercent }),
      ...(filter === undefined ? {} : { filter }),
      ...(benchFiles === undefined ? {} : { benchFiles }),
      ...(installCommand === undefined ? {} : { installCommand }),
      ...(buildCommand === undefined ? {} : { buildCommand }),
      ...(timeBudgetSeconds === undefined ? {} : { timeBudgetSeconds }),
    },
    tempDir: runner.tempDir,
    workerDir,
  };
}

export function shelfOf({ inputs, runner }: Step): RecordShelf {
  const { os, arch, tempDir } = runner;
  return { suite: inputs.suite, os, arch, tempDir };
}
