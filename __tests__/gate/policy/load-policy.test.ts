import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  defaultBudgetsPath,
  loadPolicyOfCommit,
  loadPolicyOfTree,
} from '../../../src/gate/policy/load-policy.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const budgets = (percent: number, more: object = {}) =>
  JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: { max_p95_regression_percent: percent, ...more },
  });

/** Loads both ways, which must agree: the tree as it is, and the commit made of it. */
async function loadBoth(repository: TemporaryRepository, path: string | undefined, folder = '') {
  const cwd = join(repository.root, folder);
  mkdirSync(cwd, { recursive: true });
  const commit = repository.commit();
  const settle = (loading: Promise<{ maxRegressionPercent: number }>) =>
    loading.then(
      ({ maxRegressionPercent }) => maxRegressionPercent,
      (error) => error.problem.code as string,
    );
  const settings = { cwd, budgetsPath: path };
  const ofTree = await settle(loadPolicyOfTree(repository, settings));
  const ofCommit = await settle(loadPolicyOfCommit(repository, commit, settings));
  expect(ofCommit).toBe(ofTree);
  return ofTree;
}

describe('the policy, of a tree and of a commit alike,', () => {
  it('is that of the default file, or the defaults without one', async () => {
    using repository = new TemporaryRepository();
    expect(await loadBoth(repository, undefined)).toBe(5);
    repository.write({ [defaultBudgetsPath]: budgets(7) });
    expect(await loadBoth(repository, undefined)).toBe(7);
    expect(await loadBoth(repository, undefined, 'deep/er')).toBe(7);
  });

  it('is that of a file that is given, from the folder it is given in', async () => {
    using repository = new TemporaryRepository({ 'ci/b.json': budgets(8), 'b.json': budgets(9) });
    expect(await loadBoth(repository, 'ci/b.json')).toBe(8);
    expect(await loadBoth(repository, './ci/../b.json')).toBe(9);
    expect(await loadBoth(repository, 'b.json', 'ci')).toBe(8);
    expect(await loadBoth(repository, '../b.json', 'ci')).toBe(9);
    expect(await loadBoth(repository, join(repository.root, 'b.json'))).toBe(9);
  });

  it('is missing where a file is given and not there', async () => {
    using repository = new TemporaryRepository({ [defaultBudgetsPath]: budgets(7) });
    expect(await loadBoth(repository, 'ci/b.json')).toBe('budgets-missing');
    expect(await loadBoth(repository, '../outside.json')).toBe('budgets-missing');
    // A pattern is a name like any other.
    expect(await loadBoth(repository, '*.json')).toBe('budgets-missing');
  });

  it('is not read through a link, out of a folder, or from what is too long', async () => {
    using repository = new TemporaryRepository({
      'target.json': budgets(50),
      'long.json': `${budgets(50)}${' '.repeat(1024 * 1024)}`,
    });
    symlinkSync('target.json', join(repository.root, defaultBudgetsPath));
    expect(await loadBoth(repository, undefined)).toBe('document-unreadable');
    expect(await loadBoth(repository, 'long.json')).toBe('document-unreadable');
  });

  it('is an error where the file is none of ours', async () => {
    using repository = new TemporaryRepository({
      'no.json': '{ "schema_version": ',
      'old.json': '{ "schema_version": "fj.reliability-budgets.v0" }',
      'unknown.json': budgets(5, { max_p95_regresion_percent: 7 }),
    });
    for (const path of ['no.json', 'old.json', 'unknown.json']) {
      expect(await loadBoth(repository, path)).toBe('document-invalid');
    }
    const settings = { cwd: repository.root, budgetsPath: 'unknown.json' };
    const load = loadPolicyOfTree(repository, settings);
    await expect(load).rejects.toThrow('(did you mean "max_p95_regression_percent"?)');
  });
});

describe('the policy of a commit', () => {
  it('does not see what the tree changed, and says where it is from', async () => {
    using repository = new TemporaryRepository({ [defaultBudgetsPath]: budgets(7) });
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit('loosen it', { [defaultBudgetsPath]: budgets(99) });
    const policy = await loadPolicyOfCommit(repository, base, { cwd: repository.root });
    expect(policy.maxRegressionPercent).toBe(7);
    expect(policy.verdict.source).toBe(`${defaultBudgetsPath} at ${base.slice(0, 12)}`);
  });

  it('is no default when the commit cannot be read', async () => {
    using repository = new TemporaryRepository({ [defaultBudgetsPath]: budgets(7) });
    const load = loadPolicyOfCommit(repository, 'f'.repeat(40), { cwd: repository.root });
    await expect(load).rejects.toMatchObject({ problem: { code: 'git-failed' } });
  });

  it('is found when the folder is reached through a link', async () => {
    using repository = new TemporaryRepository({ 'ci/b.json': budgets(8) });
    using elsewhere = new TemporaryFolder();
    const cwd = join(elsewhere.path, 'link');
    symlinkSync(repository.root, cwd);
    const policy = await loadPolicyOfCommit(repository, 'HEAD', { cwd, budgetsPath: 'ci/b.json' });
    expect(policy.maxRegressionPercent).toBe(8);
  });
});

describe('the policy of a tree', () => {
  it('names its file from the root, and its flags win', async () => {
    using repository = new TemporaryRepository({
      'ci/b.json': budgets(8, { bench_filter: 'jit' }),
    });
    const policy = await loadPolicyOfTree(repository, {
      cwd: join(repository.root, 'ci'),
      budgetsPath: 'b.json',
      overrides: { thresholdPercent: 3 },
    });
    expect(policy).toMatchObject({
      maxRegressionPercent: 3,
      benchFilter: 'jit',
      verdict: { source: 'ci/b.json' },
    });
  });

  it('is the defaults without a file, and says so', async () => {
    using repository = new TemporaryRepository();
    const policy = await loadPolicyOfTree(repository, { cwd: repository.root });
    expect(policy.verdict.source).toBe('defaults');
  });
});
