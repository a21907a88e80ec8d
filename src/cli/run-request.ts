import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRequest } from '../gate/pipeline.ts';
import { overridesOf, type RunFlags } from './flags.ts';

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
