import { constants, copyFile, link, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { GateError } from '../contracts/problems.ts';

/**
 * Absolute path of a folder below a tree's root. The tree can hold any part of it as a link to elsewhere:
 * then a GateError says so, and nothing is written. `why` completes "it must be a folder, not a link or a
 * file, because …".
 */
export async function folderInTree(root: string, path: string, why: string): Promise<string> {
  let folder = root;
  for (const part of path.split('/')) {
    folder = join(folder, part);
    const found = await lstat(folder).catch(() => undefined);
    if (found && !found.isDirectory()) {
      const detail = `it must be a folder, not a link or a file, because ${why}`;
      throw new GateError({ code: 'unsafe-path', path: relative(root, folder), detail });
    }
  }
  return folder;
}

/** Makes a folder inside the tree where it is missing, and refuses a link or a file in its place. */
export async function makeFolderInTree(root: string, path: string, why: string): Promise<string> {
  const folder = await folderInTree(root, path, why);
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Writes a file beside its place, follows no link there, and renames it into place at the end, so that it
 * is never half-written. `before` runs between the two; when it throws, the file stays as it was.
 */
export async function writeWhole(
  path: string,
  text: string,
  before?: () => Promise<unknown>,
): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await writeFile(fresh, text, { flag: 'wx' });
    await before?.();
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Writes a file that is not there yet: whole or not at all, and never over what somebody else put there. */
export async function createWhole(path: string, text: string): Promise<'created' | 'exists'> {
  const fresh = `${path}.${process.pid}.new`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await writeFile(fresh, text, { flag: 'wx' });
    // Unlike a rename, a link does not replace what is there.
    await link(fresh, path).catch((error) => copyWhereNoLinks(error, fresh, path));
    return 'created';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Some file systems know no hard links. */
function copyWhereNoLinks(error: NodeJS.ErrnoException, from: string, to: string): Promise<void> {
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(error.code ?? '')) throw error;
  return copyFile(from, to, constants.COPYFILE_EXCL);
}
