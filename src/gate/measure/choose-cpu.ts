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

/**
 * The least busy of these CPUs over a tenth of a second, the last one where that makes no difference or
 * cannot be read; not one that another check on this machine measures on, while there are others. Waits
 * for that long without doing anything, since what we do ourselves would count. Undefined without CPUs.
 */
export async function chooseCpu(
  cpus: readonly number[],
  readStat = () => readFile('/proc/stat', 'utf8'),
): Promise<number | undefined> {
  if (cpus.length <= 1) return cpus[0];
  // All that one process measures is measured on one.
  if (claimed !== undefined && cpus.includes(claimed)) return claimed;
  const before = await readTimes(readStat);
  await delay(windowMs);
  const after = await readTimes(readStat);
  const ordered = orderByUse(cpus, (cpu) => busyShare(before.get(cpu), after.get(cpu)));
  for (const cpu of ordered) if (await claim(cpu)) return cpu;
  return ordered[0];
}

/** Those about as busy as the least busy one, the last first, then the others, the last first. */
export function orderByUse(
  cpus: readonly number[],
  shareOf: (cpu: number) => number | undefined,
): number[] {
  const backwards = [...cpus].reverse();
  const shares = backwards.map(shareOf);
  if (shares.includes(undefined)) return backwards;
  const least = Math.min(...shares.map((share) => share ?? 1));
  const isQuiet = (_: number, at: number) => (shares[at] ?? 1) <= least + noise;
  const quiet = backwards.filter(isQuiet);
  return [...quiet, ...backwards.filter((cpu) => !quiet.includes(cpu))];
}

function busyShare(before: CpuTime | undefined, after: CpuTime | undefined): number | undefined {
  if (!before || !after) return undefined;
  const [busy, idle] = [after.busy - before.busy, after.idle - before.idle];
  return busy + idle > 0 ? busy / (busy + idle) : undefined;
}

/** Lines such as `cpu1 user nice system idle iowait irq softirq steal …`: proc_stat(5). */
async function readTimes(readStat: () => Promise<string>): Promise<Map<number, CpuTime>> {
  const text = await readStat().catch(() => '');
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

let claimed: number | undefined;

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
      claimed = cpu;
      resolve(true);
    });
  });
}
