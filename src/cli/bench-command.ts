import { type ExitCode, GateError } from '../gate/contracts/problems.ts';
import { showSuites } from '../gate/show-suites.ts';
import type { RunFlags } from './flags.ts';
import { workerDir } from './run-request.ts';

/** Shows benchmarks with mitata's own output; nothing is compared and nothing is written. */
export async function runBench(filter: string, flags: RunFlags): Promise<ExitCode> {
  const code = await showSuites({
    cwd: process.cwd(),
    filter,
    budgetsPath: flags.budgets,
    workerDir: workerDir(),
    env: process.env,
  });
  if (code === 0) return 0;
  throw new GateError({ code: 'nothing-measured', detail: `mitata ended with code ${code}` });
}
