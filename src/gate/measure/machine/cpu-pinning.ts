import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { RunRemark } from '../../contracts/run-remarks.ts';
import { chooseCpus } from './choose-cpus.ts';

/** How both processes of a pair are put on the same CPU: one or more, with a pair on each at once. */
export type Pinning =
  | { kind: 'pinned'; cpus: readonly [PinnedCpu, ...PinnedCpu[]] }
  | { kind: 'free'; remark: RunRemark };

export interface PinnedCpu {
  readonly cpu: number;
  /** Put in front of a command that is to run there. */
  readonly prefix: readonly string[];
  /** Undefined: everything runs there. */
  readonly elsewhere: OtherCpus | undefined;
}

/** Where a process may be that is not measured yet: commands to start it there, and moves of one. */
export interface OtherCpus {
  /** Put in front of a command that starts where nothing is measured. */
  readonly prefix: readonly string[];
  /** Put in front of a command that may use the measuring CPU as well. */
  readonly everywhere: readonly string[];
  /** Each is false when the process could not be moved. */
  bringHere(processId: number): Promise<boolean>;
  letUseAll(processId: number): Promise<boolean>;
}

/**
 * Chooses at most `max` CPUs that this process may use and that are not busy (`taskset`, Linux); the
 * orchestrator wakes elsewhere by itself. Two CPUs of one machine see different neighbours, so a pair on two
 * would compare those.
 */
export async function choosePinning(env: NodeJS.ProcessEnv, max: number): Promise<Pinning> {
  if (process.platform !== 'linux') {
    return { kind: 'free', remark: notPinned('platform') };
  }
  const taskset = await findOnPath('taskset', env);
  if (taskset === undefined) {
    return { kind: 'free', remark: notPinned('no-taskset') };
  }
  const allowed = await allowedCpus();
  const chosen = await chooseCpus(allowed, max);
  const others = allowed.filter((cpu) => !chosen.includes(cpu));
  const [first, ...more] = chosen.map((cpu) => ({
    cpu,
    prefix: [taskset, '-c', String(cpu)],
    elsewhere: otherCpus(taskset, cpu, others),
  }));
  if (first === undefined) {
    return { kind: 'free', remark: notPinned('cpus-unreadable') };
  }
  return { kind: 'pinned', cpus: [first, ...more] };
}

function notPinned(why: 'platform' | 'no-taskset' | 'cpus-unreadable'): RunRemark {
  return { kind: 'not-pinned', why, platform: process.platform };
}

function otherCpus(taskset: string, cpu: number, others: readonly number[]): OtherCpus | undefined {
  if (others.length === 0) return undefined;
  const elsewhere = others.join(',');
  const all = `${elsewhere},${cpu}`;
  const moveTo = (list: string) => async (processId: number) => {
    const move = ['--all-tasks', '--cpu-list', '--pid', list, String(processId)];
    return promisify(execFile)(taskset, move, { timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  };
  return {
    prefix: [taskset, '-c', elsewhere],
    everywhere: [taskset, '-c', all],
    bringHere: moveTo(String(cpu)),
    letUseAll: moveTo(all),
  };
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

/** Ascending, from a list such as `0-3,8`; empty where it cannot be read. */
async function allowedCpus(): Promise<number[]> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return last >= first ? Array.from({ length: last - first + 1 }, (_, step) => first + step) : [];
  });
}
