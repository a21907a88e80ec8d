import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder, listWorkTree } from '../../../src/gate/git/list-work-tree.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const files = {
  'a.js': '',
  'deep/b c.js': '',
  'node_modules/d/index.js': '',
  'out/e.js': '',
};

test('a work tree has what git knows or does not ignore, and is there', async () => {
  using repository = new TemporaryRepository({ 'gone.js': '', '.gitignore': 'out\n' });
  repository.write(files);
  repository.git('rm', '--quiet', 'gone.js');
  expect(await listWorkTree({ root: repository.path })).toEqual([
    '.gitignore',
    'a.js',
    'deep/b c.js',
  ]);
});

test('a folder without git has everything but packages and what links lead to', async () => {
  using elsewhere = new TemporaryFolder(files);
  using folder = new TemporaryFolder(files);
  symlinkSync(elsewhere.path, join(folder.path, 'link'));
  expect(await listFolder(folder.path)).toEqual(['a.js', 'deep/b c.js', 'out/e.js']);
  expect(await listFolder(join(folder.path, 'none'))).toEqual([]);
});
