import { spawn } from 'node:child_process';
import { benchName } from '../contracts/bench-id.ts';
import { GateError } from '../contracts/problems.ts';
import { launchOf } from './launch.ts';
import type { ProcessSettings } from './side-process.ts';

/**
 * Runs one suite with its own library, the output going straight to the terminal; where that is mitata, reduced
 * to the benchmarks in `ids`. Resolves with the process's exit code.
 */
export async function showSuite(
  settings: ProcessSettings,
  root: string,
  file: string,
  ids: readonly string[],
): Promise<number> {
  const selection = JSON.stringify({ ungrouped: benchName([], '', file).group, ids });
  const suite = { side: 'candidate', root, file } as const;
  const launch = launchOf(settings, suite, 'view-preload', { FJ_PERF_VIEW: selection });
  const child = spawn(launch.program, launch.args, {
    cwd: launch.cwd,
    env: launch.env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const endWithUs = () => void child.kill();
  process.once('exit', endWithUs);
  return new Promise<number>((resolve, reject) => {
    child.once('error', (cause) => {
      const detail = cause.message;
      reject(new GateError({ code: 'command-missing', command: settings.node, detail }, { cause }));
    });
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  }).finally(() => process.off('exit', endWithUs));
}
