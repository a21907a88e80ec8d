/**
 * The project's own self-test: quiet, with a busy process on another CPU than is measured on, and with one
 * on every CPU. Takes hours; goes on where it was interrupted (files below `artifacts/ci/`). Prints the
 * tables of docs/statistics-figures.md.
 *
 *     npm run selftest:full -- [--unchanged 300] [--slower 40] [--added 5,7.5,10,20]
 *         [--conditions quiet,busy-other,busy-same]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

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
  const busy = await startBusyProcesses(condition);
  try {
    process.stdout.write(`\n### ${condition}\n\n`);
    await runSelftest(condition);
  } finally {
    for (const child of busy) child.kill('SIGKILL');
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

/** Processes that never rest: on the first CPU, which the gate then leaves alone, or on each. */
async function startBusyProcesses(condition: Condition): Promise<ChildProcess[]> {
  const count = { quiet: 0, 'busy-other': 1, 'busy-same': availableParallelism() }[condition];
  return await Promise.all(
    Array.from({ length: count }, async (_, cpu) => {
      const args = ['-c', String(cpu), process.execPath, '-e', 'for (;;);'];
      const child = spawn('taskset', args, { stdio: 'ignore' });
      await once(child, 'spawn');
      return child;
    }),
  );
}
