import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { RunRemark } from '../../contracts/run-remarks.ts';

/** What a measurement relies on and can be seen from here; undefined where the platform does not tell. */
export interface MachineState {
  /** CPUs that this process may use, as Linux lists them (`0-3,8`), or their number. */
  readonly cpus: string;
  /** CPU quota of the control group, as the kernel writes it. */
  readonly cpuQuota: string | undefined;
  /** For how long in all that quota has stopped the group. */
  readonly throttledMs: number | undefined;
  /** Tells whether the Node that runs the suites is still the same file. */
  readonly node: string | undefined;
}

/** Less than a turn: nothing that a median over turns would show. */
const minThrottlingMs = 1;

/** `root` is the file system's, for tests. Never throws: what cannot be read is unknown. */
export async function readMachineState(nodePath: string, root = '/'): Promise<MachineState> {
  const read = (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined);
  const status = await read('proc/self/status');
  const group = /^0::(\/.*)$/m.exec((await read('proc/self/cgroup')) ?? '')?.[1] ?? '/';
  // A container's own group is mounted as the root of the tree that it sees.
  const firstOf = async (file: string, older: string) =>
    (await read(`sys/fs/cgroup${group}/${file}`)) ??
    (await read(`sys/fs/cgroup/${file}`)) ??
    (await read(`sys/fs/cgroup/cpu/${older}`));
  const quota = await firstOf('cpu.max', 'cpu.cfs_quota_us');
  const throttling = await firstOf('cpu.stat', 'cpu.stat');
  return {
    cpus: /^Cpus_allowed_list:\s*(\S+)/m.exec(status ?? '')?.[1] ?? String(availableParallelism()),
    cpuQuota: quota?.trim(),
    throttledMs: throttledMsIn(throttling ?? ''),
    node: await identityOf(nodePath),
  };
}

/** What was not as before when the measuring ended. */
export function compareMachineStates(before: MachineState, after: MachineState): RunRemark[] {
  const changes: RunRemark[] = [];
  if (before.cpus !== after.cpus) {
    changes.push({ kind: 'cpus-changed', before: before.cpus, after: after.cpus });
  }
  if (before.cpuQuota !== after.cpuQuota) {
    const [quotaBefore = 'none', quotaAfter = 'none'] = [before.cpuQuota, after.cpuQuota];
    changes.push({ kind: 'cpu-quota-changed', before: quotaBefore, after: quotaAfter });
  }
  const throttledMs = (after.throttledMs ?? 0) - (before.throttledMs ?? 0);
  if (throttledMs >= minThrottlingMs) changes.push({ kind: 'throttled', ms: throttledMs });
  if (before.node !== after.node) changes.push({ kind: 'node-replaced' });
  return changes;
}

/** How many CPUs' time the control group may use; undefined without a limit. */
export function cpusOfQuota({ cpuQuota = '' }: Pick<MachineState, 'cpuQuota'>): number | undefined {
  const [, quota, period] = /^(\d+) (\d+)$/.exec(cpuQuota) ?? [];
  return quota === undefined ? undefined : Number(quota) / Number(period);
}

/** Version 2 counts microseconds, version 1 nanoseconds. */
function throttledMsIn(stat: string): number | undefined {
  const microseconds = /^throttled_usec (\d+)$/m.exec(stat)?.[1];
  if (microseconds !== undefined) return Number(microseconds) / 1e3;
  const nanoseconds = /^throttled_time (\d+)$/m.exec(stat)?.[1];
  return nanoseconds === undefined ? undefined : Number(nanoseconds) / 1e6;
}

async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && [found.dev, found.ino, found.size, found.mtimeMs].join(' ');
}
