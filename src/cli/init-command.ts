import type { ExitCode } from '../gate/contracts/problems.ts';
import { setUpProject } from '../gate/init/set-up-project.ts';
import { renderSetUp } from '../gate/report/screens/set-up.ts';
import { print, stdoutLooks } from './terminal.ts';

export async function runInit(flags: { dryRun?: boolean }): Promise<ExitCode> {
  const dryRun = flags.dryRun === true;
  const setUp = await setUpProject(process.cwd(), dryRun);
  print(renderSetUp(setUp, { ...stdoutLooks(), dryRun }));
  return 0;
}
