import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changedFiles,
  commitOf,
  differingFiles,
  listFiles,
  openRepository,
  readFileAt,
} from '../../../src/gate/git/repository.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const oddNames = [
  ' a b ',
  'new\nline.js',
  'größe 日本.js',
  '"q".js',
  '-x',
  ':(top)y',
  '*.js',
  '[a].js',
];
const odd = Object.fromEntries(oddNames.map((name) => [name, `of ${name}`]));

describe('opening a repository', () => {
  it('finds its top from a folder inside, by its real path', async () => {
    using repository = new TemporaryRepository({ 'deep/er/a.js': '' });
    using elsewhere = new TemporaryFolder();
    symlinkSync(repository.root, join(elsewhere.path, 'link'));
    for (const cwd of [repository.root, join(elsewhere.path, 'link/deep/er')]) {
      expect((await openRepository(cwd)).root).toBe(repository.root);
    }
  });

  it('refuses a folder outside any, and a repository without a commit', async () => {
    using folder = new TemporaryFolder();
    await expect(openRepository(folder.path)).rejects.toMatchObject({
      problem: { code: 'not-a-repository' },
    });
    using repository = new TemporaryRepository();
    repository.git('checkout', '--quiet', '--orphan', 'empty');
    await expect(openRepository(repository.root)).rejects.toMatchObject({
      problem: { code: 'no-commit' },
    });
  });
});

describe('the commit of a revision', () => {
  it('is its full id, whatever names it', async () => {
    using repository = new TemporaryRepository();
    const id = repository.git('rev-parse', 'HEAD');
    repository.git('tag', '-a', 'v1', '-m', 'annotated');
    for (const revision of ['HEAD', 'main', 'v1', id, id.slice(0, 8)]) {
      expect(await commitOf(repository, revision)).toBe(id);
    }
  });

  it('is undefined for what names none, an option or a tree', async () => {
    using repository = new TemporaryRepository();
    const names = [
      'nothing',
      '',
      '--all',
      '--output=/tmp/x',
      'HEAD:',
      'HEAD:README.md',
      'HEAD^9',
      'a b',
      '$(id)',
    ];
    for (const revision of names)
      expect(await commitOf(repository, revision), revision).toBeUndefined();
  });
});

describe('the files of a commit', () => {
  it('have names of any kind; links and submodules are none', async () => {
    using library = new TemporaryRepository();
    using repository = new TemporaryRepository({ 'deep/a.js': '', ...odd });
    symlinkSync('deep/a.js', join(repository.root, 'link.js'));
    repository.addSubmodule(library, 'lib');
    const commit = repository.commit();
    expect((await listFiles(repository, commit)).sort()).toEqual(
      ['.gitmodules', 'deep/a.js', ...oddNames].sort(),
    );
  });

  it('are those of that commit, not of the tree', async () => {
    using repository = new TemporaryRepository({ 'a.js': '' });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.commit('b', { 'b.js': '' });
    expect(await listFiles(repository, commit)).toEqual(['a.js']);
  });
});

describe('reading a file at a commit', () => {
  it('gives its text at that commit, whatever its name', async () => {
    using repository = new TemporaryRepository({ 'a.js': 'then\n', ...odd });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.commit('later', { 'a.js': 'now\n' });
    expect(await readFileAt(repository, commit, 'a.js', 100)).toMatchObject({
      kind: 'text',
      text: 'then\n',
    });
    for (const name of oddNames) {
      expect(await readFileAt(repository, commit, name, 100)).toMatchObject({
        kind: 'text',
        text: `of ${name}`,
      });
    }
  });

  it('refuses links, folders and what is too long', async () => {
    using repository = new TemporaryRepository({ 'deep/a.js': 'x'.repeat(100) });
    symlinkSync('deep/a.js', join(repository.root, 'link.js'));
    const commit = repository.commit();
    const read = (path: string, most = 100) => readFileAt(repository, commit, path, most);
    expect(await read('link.js')).toMatchObject({ kind: 'refused' });
    expect(await read('deep/a.js')).toMatchObject({ kind: 'text' });
    expect(await read('deep/a.js', 99)).toEqual({
      kind: 'refused',
      detail: 'it is 100 bytes long, more than 99',
    });
    expect(await read('deep')).toMatchObject({ kind: 'missing' });
  });

  it('misses what is not there, outside, or a pattern', async () => {
    using repository = new TemporaryRepository({ 'a.js': '' });
    const commit = repository.git('rev-parse', 'HEAD');
    for (const path of [
      'b.js',
      '*.js',
      ':(top)a.js',
      '../a.js',
      join(tmpdir(), 'a.js'),
      'a.js/b',
    ]) {
      expect(await readFileAt(repository, commit, path, 100), path).toEqual({ kind: 'missing' });
    }
  });

  it('throws when the commit itself is not here: no file is missing then', async () => {
    using repository = new TemporaryRepository();
    await expect(readFileAt(repository, 'f'.repeat(40), 'a.js', 100)).rejects.toMatchObject({
      problem: { code: 'git-failed' },
    });
  });
});

describe('the files that differ between two commits', () => {
  it('are the added, the changed and those that became another kind, below a folder', async () => {
    using repository = new TemporaryRepository({
      'notes/same.json': '1',
      'notes/changed.json': '1',
      'notes/removed.json': '1',
      'notes/kind.json': '1',
      'notes/renamed.json': 'a longer text that git would follow',
      'other.json': '1',
    });
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('rm', '--quiet', 'notes/removed.json', 'notes/kind.json');
    repository.git('mv', 'notes/renamed.json', 'notes/new name.json');
    symlinkSync('same.json', join(repository.root, 'notes/kind.json'));
    const candidate = repository.commit('change', {
      'notes/changed.json': '2',
      'notes/added/deep.json': '1',
      'other.json': '2',
      'notes-too/a.json': '1',
    });
    expect(await changedFiles(repository, base, candidate, 'notes')).toEqual([
      'notes/added/deep.json',
      'notes/changed.json',
      'notes/kind.json',
      'notes/new name.json',
    ]);
    expect(await differingFiles(repository, base, candidate)).toContain('notes/removed.json');
    expect(await changedFiles(repository, base, base, 'notes')).toEqual([]);
  });

  it('are compared without a diff program that the configuration names', async () => {
    using repository = new TemporaryRepository({ '.gitattributes': '* diff=evil\n', a: '1' });
    const touch = repository.writeProgram('.git/touch.sh', `touch "${repository.root}/RAN"`);
    repository.git('config', 'diff.external', touch);
    repository.git('config', 'diff.evil.command', touch);
    repository.git('config', 'diff.evil.textconv', touch);
    const base = repository.git('rev-parse', 'HEAD');
    const candidate = repository.commit('change', { a: '2' });
    expect(await differingFiles(repository, base, candidate)).toEqual(['a']);
    expect(await listFiles(repository, repository.commit())).not.toContain('RAN');
  });
});
