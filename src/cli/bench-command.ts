import { showSuites } from '../gate/commands/bench.ts';
import { type ExitCode, GateError } from '../gate/contracts/problems.ts';
import { checkMitata } from '../gate/doctor/check-suites.ts';
import { lookAtProject } from '../gate/init/look-at-project.ts';
import { addCommand } from '../gate/init/next-steps.ts';
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
  const detail = (await missingMitata()) ?? `mitata ended with code ${code}`;
  throw new GateError({ code: 'nothing-measured', detail });
}

/** Asked only after a failure: without a node_modules folder it may still be found, by Yarn's PnP. */
async function missingMitata(): Promise<string | undefined> {
  const cwd = process.cwd();
  // Without git little is known of the project, and mitata may be missing all the same.
  const project = await lookAtProject(cwd).catch(() => undefined);
  const finding =
    project === undefined
      ? await checkMitata(cwd, [], 'npm install --save-dev mitata')
      : await checkMitata(project.root, project.found.suites, addCommand(project));
  if (finding.outcome !== 'advice') return undefined;
  return `mitata is not installed, run "${finding.todo}"`;
}
