import { showSuites } from '../gate/commands/bench.ts';
import { type ExitCode, GateError } from '../gate/contracts/problems.ts';
import { checkHarnesses } from '../gate/doctor/check-suites.ts';
import { lookAtProject } from '../gate/init/look-at-project.ts';
import { addCommand } from '../gate/init/next-steps.ts';
import type { RunFlags } from './flags.ts';
import { workerDir } from './run-request.ts';

/** Shows benchmarks with the own output of what they are written with; nothing is compared and nothing is written. */
export async function runBench(filter: string, flags: RunFlags): Promise<ExitCode> {
  const code = await showSuites({
    cwd: process.cwd(),
    filter,
    budgetsPath: flags.budgets,
    workerDir: workerDir(),
    env: process.env,
  });
  if (code === 0) return 0;
  const detail = (await missingHarness()) ?? `a suite ended with code ${code}`;
  throw new GateError({ code: 'nothing-measured', detail });
}

/** Asked only after a failure: without a node_modules folder it may still be found, by Yarn's PnP. */
async function missingHarness(): Promise<string | undefined> {
  const cwd = process.cwd();
  // Without git little is known of the project, and a harness may be missing all the same.
  const project = await lookAtProject(cwd).catch(() => undefined);
  const unknown = { suites: [], harnesses: [] };
  const finding =
    project === undefined
      ? await checkHarnesses(cwd, unknown, ([name]) => `npm install --save-dev ${name}`)
      : await checkHarnesses(project.root, project.found, (names) => addCommand(project, names));
  if (finding.outcome !== 'advice') return undefined;
  const [named = ''] = finding.message.split(':');
  return `${named}, run "${finding.todo}"`;
}
