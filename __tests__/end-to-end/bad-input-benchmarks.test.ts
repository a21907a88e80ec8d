import { describe, expect, it } from 'vitest';
import { leavePassingReport, readReport, runCommand, statuses } from '../support/command-line.ts';
import { processesLeft } from '../support/live-processes.ts';
import { suiteOf } from '../support/small-project.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const budgetsWith = (more: object) => ({
  '.gitignore': 'artifacts/ci/\n',
  'reliability_budgets.v1.json': JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: { bench_timeout_seconds: 2, time_budget_seconds: 5, ...more },
  }),
});
const budgets = budgetsWith({});
const measured = expect.stringMatching(/^(pass|improved|inconclusive)$/);
const suite = (body: string) =>
  suiteOf(['before', '() => {}'], ['in question', body], ['after', '() => {}']);

describe('a benchmark fails the run with 3, and the others are measured and reported, when it', () => {
  it.each([
    [
      'throws',
      "() => { throw new Error('\\u001b[31mno luck\\n::error::planted'); }",
      'Error: no luck ::error::planted',
    ],
    ['never ends', '() => { for (;;); }', 'it did not answer within 2 s'],
    ['kills its process', "() => process.kill(process.pid, 'SIGKILL')", 'it was ended by SIGKILL'],
    ['ends its process', '() => process.exit(0)', 'it exited with code 0'],
  ])('%s', async (_, body, reason) => {
    using repository = new TemporaryRepository({ ...budgets, 'a.bench.mjs': suite('() => {}') });
    repository.commit('break it', { 'a.bench.mjs': suite(body) });
    leavePassingReport(repository.path);
    const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD~1']);
    expect(checked.code).toBe(3);
    const report = readReport(repository.path);
    expect(report.overall_status).toBe('fail');
    expect(statuses(report)).toEqual({
      'a/before': measured,
      'a/in question': 'failed',
      'a/after': measured,
    });
    const failed = report.benchmarks.find(({ status }) => status === 'failed');
    expect(failed?.reason).toContain(reason);
    expect(checked.stdout).toContain('in question');
    expect(checked.stdout + checked.stderr).not.toMatch(/^::/m);
    expect(checked.stdout + checked.stderr).not.toContain('\u001b');
    expect(await processesLeft(repository.path)).toEqual([]);
  });
});

it.each([
  ['has failed, unless the budgets say otherwise', {}, 3, 'failed'],
  ['is new where they do', { on_missing_baseline: 'warn' }, 0, 'new'],
])('a benchmark that fails on the baseline only %s', async (_, more, code, status) => {
  using repository = new TemporaryRepository({
    ...budgetsWith(more),
    'a.bench.mjs': suite("() => { throw new Error('was broken'); }"),
  });
  repository.commit('repair it', { 'a.bench.mjs': suite('() => {}') });
  const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD~1']);
  expect(checked.code).toBe(code);
  const report = readReport(repository.path);
  expect(statuses(report)).toEqual({
    'a/before': measured,
    'a/in question': status,
    'a/after': measured,
  });
  const repaired = report.benchmarks.find(({ bench_id }) => bench_id === 'a/in question');
  expect(repaired?.reason).toMatch(/failed on the baseline: Error: was broken/);
});

it('what a suite prints reaches neither stdout nor stderr', async () => {
  const noisy = `for (const stream of [process.stdout, process.stderr]) {
    stream.write('::set-output name=x::y\\n\\u001b[2Jloud\\n'.repeat(1000));
  }\n`;
  using repository = new TemporaryRepository({
    ...budgets,
    'a.bench.mjs': noisy + suiteOf(['one', "() => { console.log('::error::loud'); }"]),
  });
  const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD', '--json']);
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({ overall_status: 'pass' });
  expect(checked.stdout + checked.stderr).not.toMatch(/loud|::/);
  expect(checked.stdout + checked.stderr).not.toContain('\u001b');
});
