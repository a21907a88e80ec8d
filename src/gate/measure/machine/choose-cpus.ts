import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Ten ticks of the kernel's clock, by which it counts. */
const windowMs = 100;
/** Shares of that time that two ticks of doubt on each side make: nearer CPUs count as equally busy. */
const noise = 0.35;

/** Time of one CPU since the machine started, in ticks. */
interface CpuTime {
  readonly busy: number;
  readonly idle: number;
}

/** Text of a file of the kernel's. */
type Read = (path: string) => Promise<string>;

const readKernel: Read = (path) => readFile(path, 'utf8');

/**
 * At most `max` of these CPUs to measure on at once, the least busy ones over a tenth of a second (the last
 * ones where that makes no difference or cannot be read): no two on one core, none that is much busier than
 * another, and none that another check on this machine measures on. One at least, if only by sharing it;
 * none of none. Waits for that long without doing anything, since what we do ourselves would count.
 */
export async function chooseCpus(
  cpus: readonly number[],
  max: number,
  read: Read = readKernel,
): Promise<number[]> {
  if (cpus.length <= 1) return [...cpus];
  // All that one process measures is measured on the same ones.
  const ours = claimed.filter((cpu) => cpus.includes(cpu));
  if (ours.length > 0) return ours.slice(0, max);
  const before = await readTimes(read);
  await delay(windowMs);
  const after = await readTimes(read);
  const { quiet, busier } = byUse(cpus, (cpu) => busyShare(before.get(cpu), after.get(cpu)));
  for (const cpu of await onePerCore(quiet, read)) {
    if (claimed.length < max && (await claim(cpu))) claimed.push(cpu);
  }
  for (const cpu of [...quiet, ...busier]) {
    if (claimed.length === 0 && (await claim(cpu))) claimed.push(cpu);
  }
  return claimed.length > 0 ? [...claimed] : [...quiet, ...busier].slice(0, 1);
}

/** Those about as busy as the least busy one, and the others; the last first. */
export function byUse(
  cpus: readonly number[],
  shareOf: (cpu: number) => number | undefined,
): { quiet: number[]; busier: number[] } {
  const backwards = [...cpus].reverse();
  const shares = backwards.map(shareOf);
  if (shares.includes(undefined)) return { quiet: backwards, busier: [] };
  const min = Math.min(...shares.map((share) => share ?? 1));
  const isQuiet = (_: number, at: number) => (shares[at] ?? 1) <= min + noise;
  const quiet = backwards.filter(isQuiet);
  return { quiet, busier: backwards.filter((cpu) => !quiet.includes(cpu)) };
}

/** The first of each core's; two hardware threads of one share its units, and slow each other down. */
async function onePerCore(cpus: readonly number[], read: Read): Promise<number[]> {
  const siblings = await Promise.all(
    cpus.map((cpu) => {
      const path = `/sys/devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`;
      return read(path).catch(() => `${cpu}`);
    }),
  );
  return cpus.filter((_, at) => siblings.indexOf(siblings[at] ?? '') === at);
}

function busyShare(before: CpuTime | undefined, after: CpuTime | undefined): number | undefined {
  if (!before || !after) return undefined;
  const [busy, idle] = [after.busy - before.busy, after.idle - before.idle];
  return busy + idle > 0 ? busy / (busy + idle) : undefined;
}

/** Lines such as `cpu1 user nice system idle iowait irq softirq steal …`: proc_stat(5). */
async function readTimes(read: Read): Promise<Map<number, CpuTime>> {
  const text = await read('/proc/stat').catch(() => '');
  return new Map(
    [...text.matchAll(/^cpu(\d+) (.*)$/gm)].map(([, cpu, counts = '']) => {
      const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, ...others] = counts
        .split(' ')
        .map(Number);
      const [irq = 0, softirq = 0, steal = 0] = others;
      return [
        Number(cpu),
        { busy: user + nice + system + irq + softirq + steal, idle: idle + iowait },
      ];
    }),
  );
}

const claimed: number[] = [];

/**
 * Takes a CPU for this process's life, so that two checks that start at once, both seeing quiet CPUs, do
 * not meet: an abstract socket (unix(7)) has one owner, and goes with it. False when another has it;
 * where there are no such sockets, nobody has.
 */
function claim(cpu: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(`\0fj-perf-gate-cpu-${cpu}`, () => {
      server.unref();
      resolve(true);
    });
  });
}
