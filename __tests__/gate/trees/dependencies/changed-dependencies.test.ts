import { appendFileSync, linkSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedDependencies } from '../../../../src/gate/trees/dependencies/changed-dependencies.ts';
import { shareDependencies } from '../../../../src/gate/trees/dependencies/share-dependencies.ts';
import { type Files, TemporaryFolder, TwinFolders } from '../../../support/temporary-folder.ts';

const modules: Files = {
  'node_modules/left/package.json': '{}',
  'node_modules/left/a.js': 'as installed',
  'node_modules/left/b.js': 'as installed',
};
const [a, b] = ['node_modules/left/a.js', 'node_modules/left/b.js'] as const;

function share(user: TemporaryFolder, trees: TwinFolders, asCopies = false) {
  const targets = [{ root: trees.roots.candidate }, { root: trees.roots.baseline }];
  return shareDependencies(user.path, ['.'], targets, { asCopies });
}

describe('dependencies that were written to', () => {
  it('are found, whichever side wrote, with the same length as well', () => {
    using user = new TemporaryFolder(modules);
    using trees = new TwinFolders({});
    const shared = share(user, trees);
    expect(changedDependencies(shared)).toEqual([]);
    writeFileSync(join(trees.roots.baseline, a), 'of the basel');
    appendFileSync(join(trees.roots.candidate, b), ', and more');
    expect(changedDependencies(shared)).toEqual([a, b]);
    expect(user.read(a)).toBe('of the basel');
  });

  it('are none where a file was replaced, removed, or linked once more by another run', () => {
    using user = new TemporaryFolder(modules);
    using trees = new TwinFolders({});
    const shared = share(user, trees);
    const replaced = join(trees.roots.baseline, a);
    writeFileSync(`${replaced}.new`, 'of the baseline');
    renameSync(`${replaced}.new`, replaced);
    rmSync(join(trees.roots.candidate, b));
    linkSync(join(user.path, b), join(user.path, 'of-another-run'));
    expect(changedDependencies(shared)).toEqual([]);
    expect(user.read(a)).toBe('as installed');
  });

  it('are none where each side has copies, or the user installs anew meanwhile', () => {
    using user = new TemporaryFolder(modules);
    using trees = new TwinFolders({});
    const copies = share(user, trees, true);
    writeFileSync(join(trees.roots.baseline, a), 'of the baseline');
    expect(changedDependencies(copies)).toEqual([]);
    using others = new TwinFolders({});
    const shared = share(user, others);
    rmSync(join(user.path, 'node_modules'), { recursive: true });
    user.write({ [a]: 'another version' });
    utimesSync(join(user.path, a), 0, 0);
    expect(changedDependencies(shared)).toEqual([]);
  });
});
