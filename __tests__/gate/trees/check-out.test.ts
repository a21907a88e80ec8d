import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckedOut, checkOut, forgetLostTrees } from '../../../src/gate/trees/check-out.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const workTrees = (repository: TemporaryRepository) =>
  repository.git('worktree', 'list', '--porcelain').match(/^worktree .*/gm) ?? [];
const head = (repository: TemporaryRepository) => repository.git('rev-parse', 'HEAD');

describe('a tree of a side', () => {
  it('has the files of the commit, and nothing of the tree as it is', async () => {
    using repository = new TemporaryRepository({ 'a.js': 'then', 'deep/ä b.js': 'then' });
    using temp = new TemporaryFolder();
    const commit = head(repository);
    repository.commit('later', { 'a.js': 'now', 'later.js': 'now' });
    repository.write({ 'untracked.js': 'now' });
    const tree = await checkOut(repository, commit, join(temp.path, 'tree'));
    expect(readFileSync(join(tree.root, 'a.js'), 'utf8')).toBe('then');
    expect(readdirSync(tree.root).sort()).toEqual(['.git', 'a.js', 'deep']);
    expect(repository.git('status', '--porcelain')).toBe('?? untracked.js');
    await tree.remove();
  });

  it('leaves neither a folder nor a record, with whatever was written into it', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    const tree = await checkOut(repository, head(repository), join(temp.path, 'tree'));
    expect(workTrees(repository)).toHaveLength(2);
    mkdirSync(join(tree.root, 'node_modules/x'), { recursive: true });
    symlinkSync(repository.root, join(tree.root, 'node_modules/x/back'));
    await tree.remove();
    expect(readdirSync(temp.path)).toEqual([]);
    expect(workTrees(repository)).toEqual([`worktree ${repository.root}`]);
    expect(existsSync(join(repository.root, 'README.md'))).toBe(true);
    await tree.remove();
  });

  it('can be checked out twice at a time', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    const places = ['base/tree', 'cand/tree'].map((place) => join(temp.path, place));
    const trees: CheckedOut[] = [];
    for (const place of places) trees.push(await checkOut(repository, head(repository), place));
    expect(workTrees(repository)).toHaveLength(3);
    await trees[0]?.remove();
    expect(existsSync(join(trees[1]?.root ?? '', 'README.md'))).toBe(true);
    await trees[1]?.remove();
    expect(workTrees(repository)).toHaveLength(1);
  });

  it('of a run that was killed is forgotten, and no tree of the user', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    const run = join(temp.path, 'fj-perf-gate-killed');
    for (const place of ['base/tree', 'cand/tree', 'a-long-way/base/tree']) {
      await checkOut(repository, head(repository), join(run, place));
    }
    const own = join(temp.path, 'on a drive that is not plugged in');
    repository.git('worktree', 'add', '--quiet', '--detach', own);
    rmSync(run, { recursive: true });
    rmSync(own, { recursive: true });
    await forgetLostTrees(repository);
    expect(workTrees(repository)).toEqual([`worktree ${repository.root}`, `worktree ${own}`]);
  });

  it('leaves nothing behind when the commit is not here', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    for (const commit of ['f'.repeat(40), '--detach', 'no-such-branch']) {
      await expect(checkOut(repository, commit, join(temp.path, 'tree'))).rejects.toMatchObject({
        problem: { code: 'git-failed' },
      });
    }
    expect(readdirSync(temp.path)).toEqual([]);
    expect(workTrees(repository)).toHaveLength(1);
  });

  it('has submodules as empty folders', async () => {
    using library = new TemporaryRepository({ 'lib.js': '1' });
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    repository.addSubmodule(library, 'lib');
    repository.git('config', 'submodule.recurse', 'true');
    const tree = await checkOut(repository, repository.commit(), join(temp.path, 'tree'));
    expect(readdirSync(join(tree.root, 'lib'))).toEqual([]);
    await tree.remove();
    expect(workTrees(repository)).toHaveLength(1);
  });
});

describe('checking out runs no program that a tree or its configuration names', () => {
  it.each([
    ['a hook', 'hooksPath'],
    ['a monitor', 'fsmonitor'],
    ['a filter', 'filter'],
  ])('%s', async (_, kind) => {
    using repository = new TemporaryRepository({
      '.gitattributes': '*.bin filter=lfs\n*.a filter=a=b.c\n*.w filter=Wörks\n',
      'x.bin': 'version https://git-lfs.github.com/spec/v1\n',
      'x.a': 'as stored',
      'x.w': 'as stored',
    });
    using temp = new TemporaryFolder();
    const ran = join(temp.path, 'RAN');
    const program = repository.writeProgram('.git/program.sh', `touch "${ran}"; cat`);
    const commit = head(repository);
    if (kind === 'hooksPath') {
      for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
        repository.writeProgram(`.git/hooks/${hook}`, `touch "${ran}"`);
        repository.writeProgram(`.git/configured/${hook}`, `touch "${ran}"`);
      }
      repository.git('config', 'core.hooksPath', join(repository.root, '.git/configured'));
    }
    if (kind === 'fsmonitor') repository.git('config', 'core.fsmonitor', program);
    if (kind === 'filter') {
      for (const driver of ['lfs', 'a=b.c', 'Wörks']) {
        repository.git('config', `filter.${driver}.smudge`, program);
        repository.git('config', `filter.${driver}.process`, program);
        repository.git('config', `filter.${driver}.required`, 'true');
      }
    }
    rmSync(ran, { force: true });
    const tree = await checkOut(repository, commit, join(temp.path, 'tree'));
    expect(existsSync(ran)).toBe(false);
    expect(readFileSync(join(tree.root, 'x.a'), 'utf8')).toBe('as stored');
    expect(lstatSync(join(tree.root, 'x.bin')).size).toBe(43);
    await tree.remove();
    expect(existsSync(ran)).toBe(false);
  });
});
