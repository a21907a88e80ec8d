import { chmodSync, existsSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { snapshotTree } from '../../../src/gate/git/snapshot-tree.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

/** What a snapshot must leave alone: refs, HEAD, stash, index (with its conflicts) and work tree. */
function stateOf(repository: TemporaryRepository): string {
  return [
    ['for-each-ref'],
    ['rev-parse', 'HEAD'],
    ['reflog', 'show', '--all'],
    ['stash', 'list'],
    ['ls-files', '--stage', '--debug'],
    ['--no-optional-locks', 'status', '--porcelain', '--ignored'],
    ['worktree', 'list'],
  ]
    .map((args) => repository.git(...args))
    .join('\n');
}

/** Takes a snapshot, and checks that nothing else changed. Returns its commit and its files. */
async function snapshotOf(repository: TemporaryRepository) {
  const before = stateOf(repository);
  const indexBefore = statSync(join(repository.root, '.git/index')).mtimeMs;
  const snapshot = await snapshotTree(repository);
  expect(stateOf(repository)).toBe(before);
  expect(statSync(join(repository.root, '.git/index')).mtimeMs).toBe(indexBefore);
  const files = repository.git('ls-tree', '-r', '-z', '--name-only', snapshot.commit).split('\0');
  const show = (path: string) => repository.git('show', `${snapshot.commit}:${path}`);
  return { ...snapshot, files: files.slice(0, -1), show };
}

describe('a snapshot of the tree', () => {
  it('is HEAD when nothing differs, ignored files aside', async () => {
    using repository = new TemporaryRepository({ 'a.js': '1\n', '.gitignore': 'build/\n' });
    repository.write({ 'build/out.js': 'x' });
    const { commit, dirty } = await snapshotOf(repository);
    expect({ commit, dirty }).toEqual({
      commit: repository.git('rev-parse', 'HEAD'),
      dirty: false,
    });
  });

  it('leaves reports as HEAD has them, and nothing beside them', async () => {
    const report = 'artifacts/ci/perf_regression_report.v1.json';
    const evidence = 'artifacts/ci/perf_evidence.v1.json';
    using repository = new TemporaryRepository({ [report]: '{}\n', 'a.js': '1\n' });
    rmSync(join(repository.root, report));
    repository.write({ [evidence]: '{}\n' });
    expect((await snapshotOf(repository)).dirty).toBe(false);

    const ofSuite = 'artifacts/ci/fj-perf-gate-parser/perf_evidence.v1.json';
    repository.write({ 'artifacts/ci/other.json': '{}\n', [ofSuite]: '{}\n' });
    expect((await snapshotOf(repository)).files).toEqual([
      'a.js',
      'artifacts/ci/other.json',
      report,
    ]);
  });

  it('has changed, untracked and staged files, and no deleted or ignored ones', async () => {
    using repository = new TemporaryRepository({
      'changed.js': '1\n',
      'deleted.js': '1\n',
      'staged-away.js': '1\n',
      '.gitignore': '*.log\n',
    });
    repository.write({
      'changed.js': '2\n',
      'new/untracked.js': '3\n',
      'x.log': 'no',
      'staged.js': '4\n',
    });
    repository.git('add', 'staged.js');
    repository.git('rm', '--quiet', '--cached', 'staged-away.js');
    rmSync(join(repository.root, 'deleted.js'));
    const { files, show, dirty } = await snapshotOf(repository);
    expect(dirty).toBe(true);
    // Unstaged only: the file is still in the tree as it is.
    expect(files).toEqual([
      '.gitignore',
      'changed.js',
      'new/untracked.js',
      'staged-away.js',
      'staged.js',
    ]);
    expect(show('changed.js')).toBe('2');
  });

  it('has the file of the tree, where the index has another version', async () => {
    using repository = new TemporaryRepository({ 'a.js': '1\n' });
    repository.write({ 'a.js': '2\n' }).git('add', 'a.js');
    repository.write({ 'a.js': '3\n' });
    expect((await snapshotOf(repository)).show('a.js')).toBe('3');
  });

  it('has the file of the tree, where it was staged and changed within a second', async () => {
    using repository = new TemporaryRepository({ 'a.js': '1\n' });
    // Once more where a second passed in between.
    for (let second = -1; second !== Math.floor(Date.now() / 1000); ) {
      second = Math.floor(Date.now() / 1000);
      repository.write({ 'a.js': '2\n' }).git('add', 'a.js');
      repository.write({ 'a.js': '3\n' });
    }
    await delay(1_000);
    expect((await snapshotOf(repository)).show('a.js')).toBe('3');
  });

  it('has what a filter of git expands as it is stored, in a clone of the same second too', async () => {
    using repository = new TemporaryRepository({ 'a.js': '1\n' });
    repository.git('config', 'filter.sample.clean', 'git hash-object --stdin');
    repository.git('config', 'filter.sample.smudge', 'seq 1 50');
    const big = Array.from({ length: 50 }, (_, i) => `${i + 1}\n`).join('');
    repository.commit('data', { '.gitattributes': '*.txt filter=sample\n', 'big.txt': big });
    for (let second = -1; second !== Math.floor(Date.now() / 1000); ) {
      second = Math.floor(Date.now() / 1000);
      rmSync(join(repository.root, 'big.txt'));
      rmSync(join(repository.root, 'a.js'));
      repository.git('reset', '--quiet', '--hard');
      repository.write({ 'a.js': '2\n' });
    }
    const { show, files, dirty } = await snapshotOf(repository);
    expect(dirty).toBe(true);
    expect(show('a.js')).toBe('2');
    expect(show('big.txt')).toBe(repository.git('show', 'HEAD:big.txt'));
    expect(files).toEqual(['.gitattributes', 'a.js', 'big.txt']);
  });

  it('is a child of HEAD, and the same commit for the same tree', async () => {
    using repository = new TemporaryRepository();
    const head = repository.git('rev-parse', 'HEAD');
    repository.write({ 'a.js': '1\n' });
    const [first, again] = [await snapshotOf(repository), await snapshotOf(repository)];
    expect(again.commit).toBe(first.commit);
    expect(repository.git('rev-parse', `${first.commit}^`)).toBe(head);
    const dates = repository.git('show', '--no-patch', '--format=%at %ct', first.commit);
    expect(dates).toBe('946684800 946684800');
    repository.write({ 'a.js': '2\n' });
    expect((await snapshotOf(repository)).commit).not.toBe(first.commit);
  });

  it('can be taken in the middle of a merge with conflicts', async () => {
    using repository = new TemporaryRepository({ 'a.js': 'base\n' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit('a change', { 'a.js': 'theirs\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('a change', { 'a.js': 'ours\n' });
    expect(() => repository.git('merge', 'other')).toThrow();
    expect(repository.git('ls-files', '--unmerged')).not.toBe('');
    const { show } = await snapshotOf(repository);
    expect(show('a.js')).toContain('<<<<<<<');
    expect(repository.git('ls-files', '--unmerged')).not.toBe('');
  });

  it('leaves a stash alone', async () => {
    using repository = new TemporaryRepository({ 'a.js': '1\n' });
    repository.write({ 'a.js': '2\n' }).git('stash');
    repository.write({ 'b.js': '3\n' });
    expect((await snapshotOf(repository)).files).toContain('b.js');
  });

  it('keeps names of any kind', async () => {
    using repository = new TemporaryRepository();
    const names = [
      ' a b ',
      'new\nline.js',
      'größe 日本 🎉.js',
      '"quoted".js',
      '-x',
      ':(top)y',
      '*.js',
      'tab\t',
    ];
    repository.write(Object.fromEntries(names.map((name) => [name, name])));
    const { files, show } = await snapshotOf(repository);
    expect(files.toSorted()).toEqual(['README.md', ...names].sort());
    expect(show('new\nline.js')).toBe('new\nline.js');
  });

  it('keeps executable bits and links as links', async () => {
    using repository = new TemporaryRepository();
    repository.writeProgram('run.sh', 'true');
    repository.write({ 'plain.sh': 'true' });
    chmodSync(join(repository.root, 'plain.sh'), 0o644);
    symlinkSync('/etc/passwd', join(repository.root, 'link'));
    const { commit } = await snapshotOf(repository);
    const modes = repository.git('ls-tree', commit).replaceAll(/ \w+ \w+\t/g, ' ');
    expect(modes).toBe('100644 README.md\n120000 link\n100644 plain.sh\n100755 run.sh');
  });

  it('keeps a submodule as the commit that it is at', async () => {
    using library = new TemporaryRepository({ 'lib.js': '1\n' });
    using repository = new TemporaryRepository();
    repository.addSubmodule(library, 'lib');
    repository.commit('a change', { 'a.js': '1\n' });
    expect((await snapshotOf(repository)).dirty).toBe(false);
    repository.write({ 'a.js': '2\n' });
    const { commit } = await snapshotOf(repository);
    expect(repository.git('ls-tree', commit, 'lib')).toBe(repository.git('ls-tree', 'HEAD', 'lib'));
  });

  it('can be taken from a work tree of its own, and with CRLF that git complains about', async () => {
    using repository = new TemporaryRepository();
    repository.git('config', 'core.autocrlf', 'input');
    repository.git('config', 'core.safecrlf', 'true');
    repository.write({ 'a.txt': 'one\r\ntwo\r\n' });
    expect((await snapshotOf(repository)).files).toContain('a.txt');
    repository.git('worktree', 'add', '--quiet', '--detach', join(repository.root, 'tree'), 'HEAD');
    repository.write({ 'tree/b.js': '1\n' });
    const inTree = await snapshotTree({ root: join(repository.root, 'tree') });
    expect(repository.git('ls-tree', '--name-only', inTree.commit)).toBe('README.md\nb.js');
  });

  it('runs no hook, filter or monitor', async () => {
    using repository = new TemporaryRepository({
      '.gitattributes': '*.js filter=a=b\n*.txt filter=lfs\n',
    });
    const touch = repository.writeProgram('.git/touch.sh', `touch "${repository.root}/RAN"; cat`);
    for (const hook of [
      'pre-commit',
      'post-checkout',
      'reference-transaction',
      'post-index-change',
    ]) {
      repository.writeProgram(`.git/hooks/${hook}`, touch);
    }
    repository.git('config', 'core.fsmonitor', touch);
    for (const driver of ['a=b', 'lfs']) {
      for (const way of ['clean', 'smudge', 'process'])
        repository.git('config', `filter.${driver}.${way}`, touch);
      repository.git('config', `filter.${driver}.required`, 'true');
    }
    repository.write({ 'x.js': '1\n', 'y.txt': '2\n' });
    const { commit } = await snapshotTree(repository);
    expect(repository.git('ls-tree', '--name-only', commit)).toBe('.gitattributes\nx.js\ny.txt');
    expect(existsSync(join(repository.root, 'RAN'))).toBe(false);
  });
});
