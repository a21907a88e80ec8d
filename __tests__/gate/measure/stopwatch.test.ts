import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startBusyProcesses } from '../../../research/busy-processes.ts';

const program = resolve(import.meta.dirname, '../../support/time-beside-busy.ts');
/** The last of those that this process may use. */
const cpu = () =>
  /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
const tellsWaits = existsSync('/proc/thread-self/schedstat');

it.runIf(tellsWaits)(
  'what waits for the CPU half of the time takes no longer by its own time',
  async () => {
    const pinned = ['taskset', '--cpu-list', cpu()];
    using _ = await startBusyProcesses([pinned]);
    const [command = '', ...args] = [...pinned, process.execPath, program];
    const { stdout } = await promisify(execFile)(command, args);
    const { own, wall } = JSON.parse(stdout);
    expect(own.min).toBeGreaterThan(0.5 * own.p50);
    expect(own.p95).toBeLessThan(1.5 * own.p50);
    expect(wall.p95).toBeGreaterThan(2 * own.p95);
  },
);
