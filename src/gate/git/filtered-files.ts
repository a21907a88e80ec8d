import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit } from './git.ts';
import type { Repository } from './repository.ts';

/**
 * Files that pass through a filter of git (LFS, git-crypt) and have another size in the tree than in the
 * clean checkout at `checkoutRoot`, which has them as they are stored. Paths from the root, sorted.
 */
export async function filesThatFiltersChange(
  { root }: Repository,
  checkoutRoot: string,
): Promise<string[]> {
  const filtered = await filesWithFilter(root);
  const sizes = await Promise.all(
    filtered.map((path) =>
      Promise.all([sizeOf(join(root, path)), sizeOf(join(checkoutRoot, path))]),
    ),
  );
  return filtered.filter((_, i) => {
    const [here, there] = sizes[i] ?? [];
    return here !== undefined && there !== undefined && here !== there;
  });
}

/** Of the files that git knows, those whose attributes name a filter. */
async function filesWithFilter(root: string): Promise<string[]> {
  const unfiltered = ['!filter', '-filter'].map((attribute) => `:(top,exclude,attr:${attribute})`);
  const output = await askGit(root, ['ls-files', '-z', '--full-name', '--', ':/', ...unfiltered], {
    doing: 'looking for files that pass through a filter',
  });
  return (output ?? '').split('\0').filter((path) => path !== '');
}

/** Bytes of a regular file; undefined where there is none. */
async function sizeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
}
