import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** How both processes of a pair are put on the same CPU. */
export type Pinning =
  | { kind: 'pinned'; cpu: number; prefix: readonly string[] }
  | { kind: 'free'; remark: string };

/**
 * Chooses the last CPU that this process may use (`taskset`, Linux); the orchestrator wakes elsewhere
 * by itself. Two CPUs of one machine see different neighbours, so a pair on two would compare those.
 */
export async function choosePinning(env: NodeJS.ProcessEnv): Promise<Pinning> {
  if (process.platform !== 'linux') {
    return {
      kind: 'free',
      remark: `Both sides could not be put on one CPU (${process.platform} has no taskset): expect more noise.`,
    };
  }
  const taskset = await findOnPath('taskset', env);
  if (taskset === undefined) {
    return {
      kind: 'free',
      remark:
        'Both sides could not be put on one CPU: install taskset (util-linux) for less noise.',
    };
  }
  const cpu = await lastAllowedCpu();
  if (cpu === undefined) {
    return { kind: 'free', remark: 'The CPUs this process may use could not be read.' };
  }
  return { kind: 'pinned', cpu, prefix: [taskset, '-c', String(cpu)] };
}

/** Absolute path of a program, as the child would find it; undefined when it is not on PATH. */
export async function findOnPath(
  program: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, program);
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return path;
  }
  return undefined;
}

async function lastAllowedCpu(): Promise<number | undefined> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1];
  const last = list?.split(/[,-]/).at(-1);
  return last === undefined ? undefined : Number(last);
}
