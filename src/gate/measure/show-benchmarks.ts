import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchName } from '../contracts/bench-id.ts';
import { GateError } from '../contracts/problems.ts';
import type { ProcessSettings } from './side-process.ts';

/**
 * Runs one suite with mitata itself, its output going straight to the terminal, reduced to the
 * benchmarks in `ids`. Resolves with the process's exit code.
 */
export async function showSuite(
  settings: ProcessSettings,
  root: string,
  file: string,
  ids: readonly string[],
): Promise<number> {
  const built = join(settings.workerDir, 'view-preload.js');
  const child = spawn(
    settings.node,
    [
      '--disable-warning=ExperimentalWarning',
      ...settings.nodeArgs,
      '--require',
      existsSync(built) ? built : join(settings.workerDir, 'view-preload.ts'),
      join(root, file),
    ],
    {
      cwd: root,
      env: {
        ...settings.environments.candidate,
        FJ_PERF_VIEW: JSON.stringify({ ungrouped: benchName([], '', file).group, ids }),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
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
