import { join, resolve } from 'node:path';
import type { PolicyOverrides } from '../gate/policy/policy.ts';
import type { RecordScope } from '../gate/record/actions-cache.ts';
import { readTimes } from '../gate/run/read-documents.ts';
import type { RunRequest } from '../gate/run/request.ts';
import type { Step } from './step.ts';

/** The inputs as a command takes them. Nothing of it holds a token. */
export function runRequestOf({ inputs, runner, workerDir }: Step): RunRequest {
  return {
    cwd: join(runner.workspace, inputs.checkoutPath),
    budgetsPath: inputs.budgetsPath,
    policyFrom: inputs.policyFrom,
    overrides: {
      thresholdPercent: inputs.thresholdPercent,
      filter: inputs.filter,
      benchFiles: inputs.benchFiles,
      installCommand: inputs.installCommand,
      buildCommand: inputs.buildCommand,
      timeBudgetSeconds: inputs.timeBudgetSeconds,
      execWrapper: inputs.execWrapper,
    },
    tempDir: runner.tempDir,
    workerDir,
  };
}

export function recordScopeOf({ inputs, runner, limits }: Step): RecordScope {
  const { os, arch, tempDir } = runner;
  return { gateName: inputs.gateName, os, arch, tempDir, limitMs: limits.recordMs };
}

/** Which part of the benchmarks this job measures. Throws a GateError for a file that cannot be used. */
export async function shardOf({ inputs, runner }: Step): Promise<Pick<PolicyOverrides, 'shard'>> {
  const { shard, splitBy } = inputs;
  if (shard === undefined) return {};
  const times =
    splitBy === undefined ? new Map() : await readTimes(resolve(runner.workspace, splitBy));
  return { shard: { ...shard, times } };
}
