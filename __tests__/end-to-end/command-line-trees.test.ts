import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport, runCommand, statuses } from '../support/command-line.ts';
import { smallProject, suiteOf, workOf } from '../support/small-project.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** Enough for "no change"; these tests are about which trees are compared. */
const briefly = ['--time-budget', '5'];
const tiny = suiteOf(['one', '() => Math.sqrt(2)']);

describe('check compares', () => {
  it('a change that adds one benchmark and removes another', async () => {
    using repository = new TemporaryRepository({
      'a.bench.js': suiteOf(['kept', '() => {}'], ['old', '() => {}']),
    });
    repository.commit('replace one', {
      'a.bench.js': suiteOf(['kept', '() => {}'], ['young', '() => []']),
    });
    const checked = await runCommand(repository.path, [
      'check',
      '--baseline-ref',
      'HEAD~1',
      ...briefly,
    ]);
    expect(checked.code).toBe(0);
    expect(statuses(readReport(repository.path))).toEqual({
      'a/kept': expect.stringMatching(/^(pass|inconclusive|improved)$/),
      'a/old': 'removed',
      'a/young': 'new',
    });
  });

  it('a suite that was renamed with what it was', async () => {
    const suite = suiteOf(['one', '() => Math.sqrt(2)'], ['two', '() => Math.sqrt(3)']);
    using repository = new TemporaryRepository({ 'a.bench.mjs': suite });
    repository.git('mv', 'a.bench.mjs', 'roots.bench.mjs');
    repository.commit('rename it');
    const args = ['check', '--baseline-ref', 'HEAD~1', ...briefly];
    expect((await runCommand(repository.path, args)).code).toBe(0);
    const report = readReport(repository.path);
    expect(Object.keys(statuses(report))).toEqual(['roots/one', 'roots/two']);
    expect(report.benchmarks.every(({ pairs }) => (pairs ?? 0) > 0)).toBe(true);
    expect(report.warnings).toEqual([
      expect.stringContaining('"roots.bench.mjs" was "a.bench.mjs"'),
    ]);
  });

  it('uncommitted and untracked files, from a subfolder, in a repository without package.json', async () => {
    using repository = new TemporaryRepository({ 'deep/er/a.bench.mjs': tiny });
    const folder = join(repository.path, 'deep/er');
    repository.write({ 'b.bench.mjs': suiteOf(['untracked', '() => {}']) });
    const saved = await runCommand(folder, ['baseline', 'save', '--name', 'dirty']);
    expect(saved.code).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('?? b.bench.mjs');
    repository.write({ 'b.bench.mjs': suiteOf(['other', '() => []']) });

    const checked = await runCommand(folder, ['check', '--baseline', 'dirty', ...briefly]);
    expect(checked.code).toBe(0);
    const report = readReport(repository.path);
    expect(statuses(report)).toMatchObject({ 'b/other': 'new', 'b/untracked': 'removed' });
    expect(report.candidate_id).not.toBe(report.baseline_id);
    expect(checked.stderr).toContain('Report: ../../artifacts/ci/');
    expect(checked.stdout).toContain('against dirty (');
    expect(checked.stdout).toContain('saved a moment ago)');
  });

  it('a detached HEAD', async () => {
    using repository = new TemporaryRepository({ 'a.bench.mjs': tiny });
    repository.commit('second');
    repository.git('checkout', '--quiet', '--detach', 'HEAD~1');
    const saved = await runCommand(repository.path, ['baseline', 'save']);
    expect(saved.code).toBe(0);
    const checked = await runCommand(repository.path, [
      'check',
      '--baseline-ref',
      'main',
      '--baseline-exact',
      ...briefly,
    ]);
    expect(checked.code).toBe(0);
    const report = readReport(repository.path);
    expect(report.baseline_id).toBe(repository.git('rev-parse', 'main'));
    expect(report).not.toHaveProperty('baseline_saved_at_unix_ms');
  });

  /** Rewrites a tracked file and makes a new one, in the tree in which it is loaded. */
  const rewriting = {
    'data.txt': 'as it was',
    'a.bench.mjs': `import { writeFileSync } from 'node:fs';
        for (const name of ['data.txt', 'new.txt']) writeFileSync(import.meta.dirname + '/' + name, 'edited');
        ${tiny}`,
  };
  const againstHead = ['check', '--baseline-ref', 'HEAD', ...briefly];

  it('trees of its own, and writes nothing into the one in which it was started', async () => {
    using repository = new TemporaryRepository({
      ...rewriting,
      '.gitignore': 'artifacts/ci/\n',
    });
    const checked = await runCommand(repository.path, againstHead);
    expect(checked.code).toBe(0);
    expect(readReport(repository.path).warnings?.filter((text) => /data/.test(text))).toEqual([]);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(readFileSync(join(repository.path, 'data.txt'), 'utf8')).toBe('as it was');
  });

  it('the tree as it is where the budgets ask for it, and says what that costs', async () => {
    using repository = new TemporaryRepository({
      ...rewriting,
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: { candidate_tree: 'in-place' },
      }),
    });
    const checked = await runCommand(repository.path, againstHead);
    expect(checked.code).toBe(0);
    expect(readReport(repository.path).warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('measured in place (candidate_tree)'),
        expect.stringMatching(/^Changed while it was measured: "data\.txt"\. .*: measure again\.$/),
      ]),
    );
  });

  it('a shallow clone with the one commit it has', async () => {
    using origin = new TemporaryRepository({ 'a.bench.mjs': tiny });
    origin.commit('second');
    using place = new TemporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.path}`, 'clone'], {
      cwd: place.path,
    });
    const clone = join(place.path, 'clone');
    expect((await runCommand(clone, ['baseline', 'save'])).code).toBe(0);
    expect((await runCommand(clone, ['check', ...briefly])).code).toBe(0);
    const beyond = await runCommand(clone, ['check', '--baseline-ref', 'HEAD~1']);
    expect(beyond.code).toBe(2);
    expect(beyond.stdout).toContain('"HEAD~1" names no commit here');
  });

  it('what a filter names, and nothing else is run', async () => {
    using repository = new TemporaryRepository({
      'a.bench.mjs': suiteOf(
        ['wanted', '() => {}'],
        ['broken', "() => { throw new Error('run'); }"],
      ),
    });
    const checked = await runCommand(repository.path, [
      ...['check', '--baseline-ref', 'HEAD', '--filter', 'a/wanted'],
      ...briefly,
    ]);
    expect(checked.code).toBe(0);
    expect(Object.keys(statuses(readReport(repository.path)))).toEqual(['a/wanted']);
  });

  it('the tree of a linked work tree, and leaves no folder and no work tree behind', async () => {
    using repository = new TemporaryRepository(smallProject);
    using place = new TemporaryFolder();
    const linked = join(place.path, 'linked');
    repository.git('worktree', 'add', '--quiet', '--detach', linked);
    const temporary = join(place.path, 'tmp');
    mkdirSync(temporary);
    const options = { env: { TMPDIR: temporary } };
    const checked = await runCommand(
      linked,
      ['check', '--baseline-ref', 'main', ...briefly],
      options,
    );
    expect(checked.code).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
    expect(repository.git('worktree', 'list', '--porcelain').match(/^worktree /gm)).toHaveLength(2);
    expect(readReport(realpathSync(linked)).overall_status).toBe('pass');
  });
});

describe('bench', () => {
  it("shows mitata's own output for one benchmark, a group or all", async () => {
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules\n',
      'src/left.js': workOf(100),
      'a.bench.mjs': `import { bench, group, run } from 'mitata';
        import { work } from './src/left.js';
        bench('alone', () => work());
        group('pair', () => { bench('first', () => work()); bench('second', () => work()); });
        await run({ colors: false });`,
    });
    installMitata(repository.path);

    const one = await runCommand(repository.path, ['bench', 'pair/first']);
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/^first .*\/iter/m);
    expect(one.stdout).not.toMatch(/^(second|alone) /m);
    const group = await runCommand(repository.path, ['bench', 'pair']);
    expect(group.stdout).toMatch(/^first [\s\S]*^second /m);
    expect(group.stdout).not.toMatch(/^alone /m);
    const none = await runCommand(repository.path, ['bench', 'nothing']);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('"nothing" matches no benchmark');
  });

  it('needs neither git nor a commit, since it compares nothing', async () => {
    const files = {
      // An empty body takes mitata ten times as long.
      'a.bench.mjs': `import { bench, run } from 'mitata';
        bench('one', () => JSON.stringify([1, 2, 3]));
        await run({ colors: false });`,
      'deep/b.bench.mjs': 'throw new Error("not asked for")',
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: { bench_files: ['*.bench.mjs'] },
      }),
    };
    using folder = new TemporaryFolder(files);
    const withoutMitata = await runCommand(folder.path, ['bench']);
    expect(withoutMitata).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/mitata is not installed.*"npm install --save-dev mitata"/),
    });
    installMitata(folder.path);
    const shown = await runCommand(folder.path, ['bench']);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringMatching(/^one .*\/iter/m) });

    using empty = new TemporaryFolder({ ...files, '.gitignore': 'node_modules\nc.bench.mjs\n' });
    installMitata(empty.path);
    empty.write({ 'c.bench.mjs': 'throw new Error("ignored")' });
    execFileSync('git', ['init', '--quiet', empty.path]);
    const uncommitted = await runCommand(empty.path, ['bench', 'a/one']);
    expect(uncommitted).toMatchObject({ code: 0, stdout: expect.stringMatching(/^one .*\/iter/m) });
    expect(readdirSync(empty.path)).not.toContain('artifacts');
  });
});

function installMitata(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const mitata = join(import.meta.dirname, '../../node_modules/mitata');
  symlinkSync(mitata, join(modules, 'mitata'));
}
