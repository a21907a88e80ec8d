import { expect, test } from 'vitest';
import { findPolicyChanges } from '../../../src/gate/policy/policy-changes.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const path = 'reliability_budgets.v1.json';
const budgets = (perf: object, gates: readonly object[] = []) =>
  JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: perf,
    gates,
  });

async function changesBetween(before: string | undefined, after: string | undefined) {
  using repository = new TemporaryRepository(before === undefined ? undefined : { [path]: before });
  const baseline = repository.git('rev-parse', 'HEAD');
  if (after === undefined) repository.git('rm', '--quiet', '--ignore-unmatch', path);
  else repository.write({ [path]: after });
  const candidate = repository.commit();
  return await findPolicyChanges(repository, { cwd: repository.root }, { baseline, candidate });
}

const strict = budgets({ max_p95_regression_percent: 5, on_removed: 'fail' });
const lax = budgets({ max_p95_regression_percent: 50, on_removed: 'fail', bench_filter: 'a' }, [
  { id: 'lint', name: 'Lint', command: 'true', max_seconds: 1 },
]);

test.each<[string, string | undefined, string | undefined, string[]]>([
  ['nothing', strict, strict, []],
  ['nothing but the layout', strict, `${strict}\n`, []],
  ['no budgets at all', undefined, undefined, []],
  ['settings', strict, lax, ['bench_filter', 'gates', 'max_p95_regression_percent']],
  ['a first file', undefined, budgets({ on_removed: 'pass' }), ['gates', 'on_removed']],
  ['the whole file', strict, undefined, [`${path} is removed`]],
])('an edit of %s is named', async (_, before, after, expected) => {
  expect(await changesBetween(before, after)).toEqual(expected);
});

test('a file that would fail every later run is named before it is merged', async () => {
  const [broken = '', ...more] = await changesBetween(strict, '{ "perf_regression": ');
  expect(broken).toMatch(/^reliability_budgets\.v1\.json is not valid: no JSON/);
  expect(more).toEqual([]);
});
