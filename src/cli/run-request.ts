import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usageError } from '../gate/contracts/problems.ts';
import { parseShard } from '../gate/plan/split-shards.ts';
import type { PolicyOverrides } from '../gate/policy/policy.ts';
import { readTimes } from '../gate/run/read-documents.ts';
import type { RunRequest } from '../gate/run/request.ts';
import { type CheckFlags, overridesOf, type RunFlags } from './flags.ts';

/** The worker stands beside the bundle; run from the sources, in its own room. */
export function workerDir(): string {
  const beside = join(import.meta.dirname, '..', 'worker');
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', 'gate', 'measure', 'worker');
}

/** At the terminal the tree's own budgets hold. Throws a GateError for a flag that makes no sense. */
export function runRequestOf(flags: RunFlags): RunRequest {
  return {
    cwd: process.cwd(),
    budgetsPath: flags.budgets,
    policyFrom: 'head',
    overrides: overridesOf(flags),
    tempDir: tmpdir(),
    workerDir: workerDir(),
  };
}

/** Which part of the benchmarks is meant. Throws a GateError for flags that make no sense. */
export async function shardOf(flags: CheckFlags): Promise<Pick<PolicyOverrides, 'shard'>> {
  const { shard, splitBy } = flags;
  if (shard !== undefined) {
    const times = splitBy === undefined ? new Map() : await readTimes(splitBy);
    return { shard: { ...parseShard(shard, '--shard'), times } };
  }
  if (splitBy === undefined) return {};
  throw usageError('--split-by says how to split into shards: give --shard as well.');
}
