import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** What tools keep in `node_modules` while they run: through a hard link, one side would write the other's. */
const keptByTools = new Set([
  '.cache',
  '.temp',
  '.tmp',
  '.vite',
  '.vite-temp',
  '.vitest',
  '.vitest-temp',
]);

export interface Sharing {
  readonly asCopies: boolean;
  /** By path from the root, `.` for the root. Default: every folder. */
  readonly isShared?: (folder: string) => boolean;
}

/**
 * Gives `to` every `node_modules` of `from`, file by file, as hard links or as copies. Links to
 * workspace packages are relative, so they then point into the new tree; one symbolic link to the
 * whole folder would load the candidate's workspace packages (seen). `asCopies` when a build will write
 * into them; caches of tools are left out, since suites write those; `isShared` says of the folder of a `node_modules` whether it is wanted.
 * What `to` has already stays. Both paths are real paths. Returns how many files were placed.
 */
export async function shareDependencies(
  from: string,
  to: string,
  { asCopies, isShared = () => true }: Sharing,
): Promise<number> {
  const place = asCopies ? copyNew : linkOrCopy;
  let files = 0;

  // Without promises: there are tens of thousands of files, and nothing else is to be done meanwhile.
  function shareFolder(source: string, target: string): void {
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there && !there.isDirectory()) return;
    if (!there) mkdirSync(target, { recursive: true });
    const isModules = basename(source) === 'node_modules';
    for (const entry of readdirSync(source, { withFileTypes: true })) {
      if (isModules && keptByTools.has(entry.name)) continue;
      const [inside, outside] = [join(source, entry.name), join(target, entry.name)];
      if (entry.isSymbolicLink()) shareLink(inside, outside);
      else if (entry.isDirectory()) shareFolder(inside, outside);
      else if (entry.isFile() && unlessThere(() => place(inside, outside))) files++;
    }
  }

  /**
   * By an absolute path into the candidate's tree it would lead back there; by a relative one out of
   * it, to a package beside the repository, it would lead nowhere.
   */
  function shareLink(source: string, target: string): void {
    const written = readlinkSync(source);
    const full = resolve(dirname(source), written);
    const below = relative(from, join(realFolder(dirname(full)), basename(full)));
    const isInside = !below.startsWith('..') && !isAbsolute(below);
    const kept = isAbsolute(written) ? join(to, below) : written;
    unlessThere(() => symlinkSync(isInside ? kept : full, target));
  }

  for (const folder of await findNodeModules(from, to)) {
    if (!isShared(dirname(folder).split(sep).join('/'))) continue;
    const [source, target] = [join(from, folder), join(to, folder)];
    if (lstatSync(source).isSymbolicLink()) shareLink(source, target);
    else shareFolder(source, target);
  }
  return files;
}

/** Where a link leads to nothing, as it is written. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function copyNew(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}

/** False when there was something at that place, such as a file that is committed. */
function unlessThere(place: () => void): boolean {
  try {
    place();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    copyNew(from, to);
  }
}

/** The outermost `node_modules` folders of `from` whose package folder exists in `to` as well. */
async function findNodeModules(from: string, to: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(from, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.name === 'node_modules' && !entry.isFile()) found.push(path);
    else if (entry.isDirectory() && entry.name !== '.git' && (await isFolder(join(to, path)))) {
      found.push(...(await findNodeModules(from, to, path)));
    }
  }
  return found;
}

/** A folder itself, not a link to one: what is written into it stays in its tree. */
function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
