import { expect, it } from 'vitest';
import { readReport, runCommand } from '../support/command-line.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';
import { copyWildProject, wildSuites } from '../support/wild-suites.ts';

it('a check measures every suite of the wild project against its last commit', async () => {
  using repository = new TemporaryRepository({ '.gitignore': 'node_modules\n' });
  copyWildProject(repository.path);
  repository.commit('as it is');

  const args = ['check', '--baseline-ref', 'HEAD', '--time-budget', '40'];
  const checked = await runCommand(repository.path, args);
  expect(checked.stdout).toMatch(/^(?:PASS|NOT DECIDED) /m);
  expect(checked.code).toBe(0);
  const { benchmarks } = readReport(repository.path);
  expect(benchmarks.map(({ bench_id }) => bench_id).toSorted()).toEqual(
    Object.values(wildSuites).flat().toSorted(),
  );
  for (const { bench_id, pairs } of benchmarks) expect(pairs, bench_id).toBeGreaterThan(0);
});
