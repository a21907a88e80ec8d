import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PolicyOverrides } from '../../../src/gate/policy/policy.ts';
import { loadPolicyOfChange } from '../../../src/gate/policy/policy-of-change.ts';
import { suiteOf } from '../../support/small-project.ts';
import type { Files } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const path = 'reliability_budgets.v1.json';
const budgets = (percent: number) =>
  JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: { max_p95_regression_percent: percent, bench_files: ['perf/*.mjs'] },
  });
const lax = { [path]: budgets(90), 'perf/parse.mjs': suiteOf(['a', '() => {}']) };

interface Request {
  readonly budgetsPath?: string;
  readonly overrides?: PolicyOverrides;
}

/** The rules for a change from one set of files to another. */
async function rulesFor(before: Files, after: Files, request: Request = {}) {
  using repository = new TemporaryRepository({ 'README.md': '', ...before });
  return await rulesIn(repository, after, request);
}

async function rulesIn(repository: TemporaryRepository, after: Files, request: Request = {}) {
  const baseline = repository.git('rev-parse', 'HEAD');
  const candidate = repository.commit('a change', after);
  const { budgetsPath, overrides = {} } = request;
  const settings = { cwd: repository.root, budgetsPath, overrides };
  return await loadPolicyOfChange(repository, settings, { baseline, candidate });
}

describe('a change is judged by its own budgets', () => {
  it('where the base has neither budgets nor suites, and is told so', async () => {
    const { policy, ownBudgets } = await rulesFor({ 'perf/parse.mjs': 'export {};\n' }, lax);
    expect(policy).toMatchObject({
      maxRegressionPercent: 90,
      benchFiles: ['perf/*.mjs'],
      budgetsOf: 'tree',
    });
    expect(policy.verdict).not.toHaveProperty('changes');
    expect(ownBudgets).toBe(path);
  });

  it('where they stand at a path that is given', async () => {
    const change = { 'ci/b.json': budgets(80) };
    const { policy, ownBudgets } = await rulesFor({}, change, { budgetsPath: 'ci/b.json' });
    expect(policy.maxRegressionPercent).toBe(80);
    expect(ownBudgets).toBe('ci/b.json');
  });

  it('and is told nothing where it brings none either', async () => {
    const { policy, ownBudgets } = await rulesFor({}, { 'a.bench.js': suiteOf() });
    expect(policy.verdict.source).toBe('defaults');
    expect(ownBudgets).toBeUndefined();
  });
});

describe("a change cannot loosen a gate that is in use: the base's rules hold", () => {
  it.each<[string, Files, Request]>([
    ['budgets', { [path]: budgets(3) }, {}],
    ['a suite that the defaults find', { 'a.bench.js': suiteOf() }, {}],
    ['a suite below bench/', { 'bench/a.js': suiteOf() }, {}],
    [
      'a suite that the workflow names',
      { 'speed/a.js': suiteOf() },
      { overrides: { benchFiles: ['speed/*.js'] } },
    ],
  ])('where it has %s', async (_, before, request) => {
    const { policy, ownBudgets } = await rulesFor(before, lax, request);
    expect(policy.maxRegressionPercent).toBe(path in before ? 3 : 5);
    expect(policy.budgetsOf).toBe('base');
    expect(policy.verdict.changes).toContain('max_p95_regression_percent');
    expect(ownBudgets).toBeUndefined();
  });

  it('where its budgets have another path than the one that is given', async () => {
    const rules = rulesFor(
      { [path]: budgets(3) },
      { 'ci/b.json': budgets(90) },
      { budgetsPath: 'ci/b.json' },
    );
    await expect(rules).rejects.toMatchObject({ problem: { code: 'budgets-missing' } });
  });

  it('where its budgets are not valid, or no file', async () => {
    await expect(rulesFor({ [path]: '{}' }, lax)).rejects.toMatchObject({
      problem: { code: 'document-invalid' },
    });
    using repository = new TemporaryRepository();
    symlinkSync('README.md', join(repository.root, path));
    repository.commit('a link');
    const rules = rulesIn(repository, { 'perf/parse.mjs': suiteOf() });
    await expect(rules).rejects.toMatchObject({ problem: { code: 'document-unreadable' } });
  });
});
