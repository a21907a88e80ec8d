import { constants, copyFileSync, linkSync, readlinkSync, symlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { realFolder } from './dependencies/installed/read-state.ts';

export type Placed = 'linked' | 'copied';

/** Undefined when there was something at that place, such as a file that is committed. */
export function placeFile(from: string, to: string, how: Placed): Placed | undefined {
  return unlessThere(() => (how === 'copied' ? copyNew(from, to) : linkOrCopy(from, to)));
}

/**
 * Places the link at `path` of one tree into others. By an absolute path into its own tree it would lead
 * back there; by a relative one out of it, to a package beside the repository, it would lead nowhere.
 */
export function placeLink(from: string, path: string, trees: readonly string[]): void {
  const source = join(from, path);
  const written = readlinkSync(source);
  const full = resolve(dirname(source), written);
  // Where a link leads to nothing, as it is written.
  const folder = realFolder(dirname(full)) ?? dirname(full);
  const below = relative(from, join(folder, basename(full)));
  const isInside = !below.startsWith('..') && !isAbsolute(below);
  for (const tree of trees) {
    const kept = isAbsolute(written) ? join(tree, below) : written;
    unlessThere(() => symlinkSync(isInside ? kept : full, join(tree, path)));
  }
}

function unlessThere<T>(place: () => T): T | undefined {
  try {
    return place();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

/** Where the file system can, a copy shares its blocks until one side writes. */
function copyNew(from: string, to: string): Placed {
  copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  return 'copied';
}

function linkOrCopy(from: string, to: string): Placed {
  try {
    linkSync(from, to);
    return 'linked';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    return copyNew(from, to);
  }
}
