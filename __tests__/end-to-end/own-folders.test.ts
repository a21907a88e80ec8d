import { homedir, tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { readReport, runCommand, statuses } from '../support/command-line.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** Keeps its state under a fixed name, as suites do that are run one at a time, and looks at it in every call. */
const suite = (module: string, folder: string) => `
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, run } from 'mitata';
import { side } from './${module}';
const store = join(${folder}, 'store-bench');
rmSync(store, { recursive: true, force: true });
mkdirSync(store);
writeFileSync(join(store, 'side'), side);
bench('is alone in ' + ${folder}.length + ' characters', () => {
  const found = readFileSync(join(store, 'side'), 'utf8');
  if (found !== side) throw new Error('this is the store of the ' + found);
});
await run();
`;

it('gives each side a home and a folder for temporary files, at paths of equal length', async () => {
  using repository = new TemporaryRepository({
    'side.mjs': "export const side = 'baseline';",
    'bench/tmp.bench.mjs': suite('../side.mjs', 'tmpdir()'),
    'bench/home.bench.mjs': suite('../side.mjs', 'homedir()'),
    'reliability_budgets.v1.json': JSON.stringify({
      schema_version: 'fj.reliability-budgets.v1',
      perf_regression: { time_budget_seconds: 6 },
    }),
  });
  repository.commit('later', { 'side.mjs': "export const side = 'candidate';" });
  const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD~1']);
  expect(checked.stdout + checked.stderr).not.toMatch(/EEXIST|ENOENT|the store of/);
  // A name that is not on both sides would be new, and removed.
  const measured = expect.stringMatching(/^(pass|improved|inconclusive|regressed)$/);
  const found = statuses(readReport(repository.path));
  expect(Object.values(found)).toEqual([measured, measured]);
  expect(Object.keys(found).join()).not.toContain(` ${tmpdir().length} `);
  expect(Object.keys(found).join()).not.toContain(` ${homedir().length} `);
});
