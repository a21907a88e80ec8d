/**
 * The project's own self-test: quiet, with a busy process on another CPU than is measured on, and with one
 * on every CPU. Takes hours; goes on where it was interrupted (files below `artifacts/ci/`). Prints the
 * tables of docs/statistics-figures.md.
 *
 *     npm run selftest:full -- [--unchanged 300] [--slower 40] [--added 5,7.5,10,20]
 *         [--conditions quiet,busy-other,busy-same]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBusyProcesses } from './busy-processes.ts';

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
  using _ = await startBusyProcesses(busyCpus(condition).map(pinnedTo));
  process.stdout.write(`\n### ${condition}\n\n`);
  await runSelftest(condition);
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

/** The first CPU, which the gate then leaves alone, or each. */
function busyCpus(condition: Condition): number[] {
  const count = { quiet: 0, 'busy-other': 1, 'busy-same': availableParallelism() }[condition];
  return Array.from({ length: count }, (_, cpu) => cpu);
}

function pinnedTo(cpu: number): string[] {
  return ['taskset', '-c', String(cpu)];
}
