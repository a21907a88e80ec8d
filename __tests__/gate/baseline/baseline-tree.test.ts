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
import { checkOutBaseline } from '../../../src/gate/baseline/baseline-tree.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const workTrees = (repository: TemporaryRepository) =>
  repository.git('worktree', 'list', '--porcelain').match(/^worktree .*/gm) ?? [];
const head = (repository: TemporaryRepository) => repository.git('rev-parse', 'HEAD');

describe('the tree of the baseline', () => {
  it('has the files of the commit, and nothing of the tree as it is', async () => {
    using repository = new TemporaryRepository({ 'a.js': 'then', 'deep/ä b.js': 'then' });
    using temp = new TemporaryFolder();
    const commit = head(repository);
    repository.commit('later', { 'a.js': 'now', 'later.js': 'now' });
    repository.write({ 'untracked.js': 'now' });
    const tree = await checkOutBaseline(repository, commit, temp.path);
    expect(readFileSync(join(tree.root, 'a.js'), 'utf8')).toBe('then');
    expect(readdirSync(tree.root).sort()).toEqual(['.git', 'a.js', 'deep']);
    expect(repository.git('status', '--porcelain')).toBe('?? untracked.js');
    await tree.remove();
  });

  it('is at a real path, outside the repository', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    mkdirSync(join(temp.path, 'real'));
    symlinkSync(join(temp.path, 'real'), join(temp.path, 'link'));
    const tree = await checkOutBaseline(repository, head(repository), join(temp.path, 'link'));
    expect(tree.root.startsWith(join(temp.path, 'real'))).toBe(true);
    await tree.remove();
  });

  it('leaves neither a folder nor a record, with whatever was written into it', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    const tree = await checkOutBaseline(repository, head(repository), temp.path);
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
    const trees = [
      await checkOutBaseline(repository, head(repository), temp.path),
      await checkOutBaseline(repository, head(repository), temp.path),
    ];
    expect(workTrees(repository)).toHaveLength(3);
    await trees[0]?.remove();
    expect(existsSync(join(trees[1]?.root ?? '', 'README.md'))).toBe(true);
    await trees[1]?.remove();
    expect(workTrees(repository)).toHaveLength(1);
  });

  it('forgets the trees of runs that were killed, and no tree of the user', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    const lost = await checkOutBaseline(repository, head(repository), temp.path);
    const own = join(temp.path, 'on a drive that is not plugged in');
    repository.git('worktree', 'add', '--quiet', '--detach', own);
    rmSync(join(lost.root, '..'), { recursive: true });
    rmSync(own, { recursive: true });
    const tree = await checkOutBaseline(repository, head(repository), temp.path);
    await tree.remove();
    expect(workTrees(repository)).toEqual([`worktree ${repository.root}`, `worktree ${own}`]);
  });

  it('leaves nothing behind when the commit is not here', async () => {
    using repository = new TemporaryRepository();
    using temp = new TemporaryFolder();
    for (const commit of ['f'.repeat(40), '--detach', 'no-such-branch']) {
      await expect(checkOutBaseline(repository, commit, temp.path)).rejects.toMatchObject({
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
    repository.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      library.root,
      'lib',
    );
    repository.git('config', 'submodule.recurse', 'true');
    const tree = await checkOutBaseline(repository, repository.commit(), temp.path);
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
    const tree = await checkOutBaseline(repository, commit, temp.path);
    expect(existsSync(ran)).toBe(false);
    expect(readFileSync(join(tree.root, 'x.a'), 'utf8')).toBe('as stored');
    expect(lstatSync(join(tree.root, 'x.bin')).size).toBe(43);
    await tree.remove();
    expect(existsSync(ran)).toBe(false);
  });
});
