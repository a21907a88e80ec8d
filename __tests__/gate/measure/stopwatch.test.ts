import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startBusyProcesses } from '../../../research/busy-processes.ts';
import { withoutWait } from '../../../src/gate/measure/worker/stopwatch.ts';

const program = resolve(import.meta.dirname, '../../support/time-both-ways.ts');

describe('what is left of a sample without its wait', () => {
  it.each([
    ['no wait', { took: 0.2, waited: 0, slices: 0, reading: 0.006 }, 0.2],
    ['another thread of its own ran', { took: 0.2, waited: -2, slices: 1, reading: 0.006 }, 0.2],
    ['a wait in it', { took: 4.2, waited: 4, slices: 1, reading: 0.006 }, 0.2],
    ['a wait in it, and a slow reading', { took: 4.2, waited: 4, slices: 1, reading: 0.5 }, 0.2],
    ['a wait in the reading', { took: 0.2, waited: 2.5, slices: 1, reading: 2.51 }, 0.2],
    ['one in it, one in the reading', { took: 4.2, waited: 6.5, slices: 2, reading: 2.5 }, 0.2],
    ['a short one in the reading', { took: 4.2, waited: 4.6, slices: 2, reading: 0.6 }, 0.2],
    ['two in it', { took: 4.2, waited: 4, slices: 2, reading: 0.006 }, 0.2],
    ['more wait than can be', { took: 0.2, waited: 4, slices: 1, reading: 0.006 }, 0.2],
  ])('%s', (_, { took, waited, slices, reading }, own) => {
    expect(withoutWait(took, { ms: waited, slices }, reading)).toBeCloseTo(own, 9);
  });
});

describe.runIf(existsSync('/proc/thread-self/schedstat'))('own time', () => {
  /** The last CPU that this process may use. */
  const cpu = /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const pinned = ['taskset', '--cpu-list', `${cpu}`];

  async function timeBothWays(kind: 'arithmetic' | 'thread') {
    const [command = '', ...args] = [...pinned, process.execPath, program, kind];
    const { stdout } = await promisify(execFile)(command, args);
    return JSON.parse(stdout);
  }

  it('leaves out the half of the time that a busy process has the CPU', async () => {
    using _ = await startBusyProcesses([pinned]);
    const { own, wall } = await timeBothWays('arithmetic');
    expect(own.min).toBeGreaterThan(0.5 * own.p50);
    expect(own.p95).toBeLessThan(1.5 * own.p50);
    expect(wall.p95).toBeGreaterThan(2 * own.p95);
  });

  it('counts what threads of the same process have the CPU for', async () => {
    const itself = await timeBothWays('arithmetic');
    const byThread = await timeBothWays('thread');
    expect(byThread.own.p50).toBeGreaterThan(0.5 * itself.own.min);
  });
});
