import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { listByGit } from './git.ts';
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
function filesWithFilter(root: string): Promise<string[]> {
  const unfiltered = ['!filter', '-filter'].map((attribute) => `:(top,exclude,attr:${attribute})`);
  const args = ['ls-files', '-z', '--full-name', '--', ':/', ...unfiltered];
  return listByGit(root, args, 'looking for files that pass through a filter');
}

/** Bytes of a regular file; undefined where there is none. */
async function sizeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
}
