import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { snapshotTree } from '../../../src/gate/git/snapshot-tree.ts';
import { changedSince } from '../../../src/gate/git/watch-tree.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

it('names what a snapshot has and the tree has otherwise by now, committed or not', async () => {
  using repository = new TemporaryRepository({
    '.gitignore': 'ignored\n',
    'kept.js': '1',
    'lib/edited.js': '1',
    'gone.js': '1',
  });
  repository.write({ 'untracked.js': '1' });
  const { commit } = await snapshotTree(repository);
  expect(await changedSince(repository, commit)).toEqual([]);
  repository.write({ 'new.js': '1', ignored: '1' });
  expect(await changedSince(repository, commit)).toEqual([]);
  repository.commit('all of it', {});
  expect(await changedSince(repository, commit)).toEqual([]);
  repository.write({ 'lib/edited.js': '2', 'untracked.js': '2' });
  rmSync(join(repository.path, 'gone.js'));
  expect(await changedSince(repository, commit)).toEqual([
    'gone.js',
    'lib/edited.js',
    'untracked.js',
  ]);
});
