/**
 * The project's own self-test: quiet, with a busy process on another CPU, and with one on the CPU that is
 * measured on. Takes hours; goes on where it was interrupted (files below `artifacts/ci/`). Prints the
 * tables of docs/statistics.md.
 *
 *     npm run selftest:full -- [--unchanged 300] [--slower 40] [--added 5,7.5,10,20]
 *         [--conditions quiet,busy-other,busy-same]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { choosePinning } from '../src/gate/measure/cpu-pinning.ts';

const root = resolve(import.meta.dirname, '..');
const conditions = ['quiet', 'busy-other', 'busy-same'] as const;
type Condition = (typeof conditions)[number];

const { values } = parseArgs({
  options: {
    unchanged: { type: 'string', default: '300' },
    slower: { type: 'string', default: '40' },
    added: { type: 'string', default: '5,7.5,10,20' },
    conditions: { type: 'string', default: conditions.join(',') },
  },
});

for (const wanted of values.conditions.split(',')) {
  const condition = conditions.find((one) => one === wanted);
  if (!condition) throw new Error(`"${wanted}" is none of ${conditions.join(', ')}`);
  const busy = await startBusyProcess(condition);
  try {
    process.stdout.write(`\n### ${condition}\n\n`);
    await runSelftest(condition);
  } finally {
    busy?.kill('SIGKILL');
  }
}

async function runSelftest(condition: Condition): Promise<void> {
  const out = join('artifacts', 'ci', `perf_selftest.${condition}.v1.json`);
  const { unchanged, slower, added } = values;
  const runs = ['--unchanged', unchanged, '--slower', slower, '--added', added];
  const child = spawn(process.execPath, ['dist/cli/index.js', 'selftest', ...runs, '--out', out], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exit(Number(code ?? 3));
}

/** A process that never rests, on the CPU that is measured on or on another. */
async function startBusyProcess(condition: Condition): Promise<ChildProcess | undefined> {
  if (condition === 'quiet') return undefined;
  const pinning = await choosePinning(process.env);
  const prefix =
    pinning.kind === 'pinned' && condition === 'busy-same'
      ? pinning.prefix
      : pinning.kind === 'pinned' && pinning.elsewhere?.prefix;
  if (!prefix) throw new Error('a process can be put on a CPU only with taskset and two CPUs');
  const [program = '', ...args] = [...prefix, process.execPath, '-e', 'for (;;);'];
  const child = spawn(program, args, { stdio: 'ignore' });
  await once(child, 'spawn');
  return child;
}
