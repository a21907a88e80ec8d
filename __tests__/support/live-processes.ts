import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const patienceMs = 3_000;

/** Command lines of the processes that name this folder. */
export function processesNaming(folder: string): string[] {
  const all = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return all.split('\n').filter((line) => line.includes(folder) && !line.includes('ps -A'));
}

/** The same after giving processes that were killed a moment to be gone. */
export async function processesLeft(folder: string): Promise<string[]> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const left = processesNaming(folder);
    if (left.length === 0 || Date.now() > deadline) return left;
    await delay(50);
  }
}
