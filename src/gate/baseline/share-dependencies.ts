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
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { detect, resolveCommand } from 'package-manager-detector';

export const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
];

/** Whether both trees ask for the same packages: every lockfile is equal, or absent on both sides. */
export async function haveEqualLockfiles(left: string, right: string): Promise<boolean> {
  // Without a lockfile the manifest is all there is to compare.
  const names = [...lockfiles];
  if (!(await isLocked(left))) names.push('package.json');
  for (const name of names) {
    const [ours, theirs] = await Promise.all([contentOf(left, name), contentOf(right, name)]);
    if (ours === undefined && theirs === undefined) continue;
    if (ours === undefined || theirs === undefined || !ours.equals(theirs)) return false;
  }
  return true;
}

/** The command that installs a tree's dependencies as its lockfile says; undefined without manifest. */
export async function installCommandOf(root: string): Promise<string | undefined> {
  if (!(await exists(join(root, 'package.json')))) return undefined;
  const detected = await detect({ cwd: root, stopDir: root });
  const agent = detected?.agent ?? 'npm';
  // "npm ci" and its like refuse to work without a lockfile, whatever `packageManager` says.
  const command = resolveCommand(agent, (await isLocked(root)) ? 'frozen' : 'install', []);
  if (command === null) return 'npm install --no-audit --no-fund';
  return [command.command, ...command.args].join(' ');
}

/** Whether a tree names exact versions. */
async function isLocked(root: string): Promise<boolean> {
  const present = await Promise.all(lockfiles.map((name) => exists(join(root, name))));
  return present.includes(true);
}

/**
 * Gives `to` every `node_modules` of `from`, file by file, as hard links or as copies. Links to
 * workspace packages are relative, so they then point into the new tree; one symbolic link to the
 * whole folder would load the candidate's workspace packages (seen). `asCopies` when an install or a
 * build will write into them. What `to` has already stays. Both paths are real paths. Returns how many
 * files were placed.
 */
export async function shareDependencies(
  from: string,
  to: string,
  asCopies: boolean,
): Promise<number> {
  const place = asCopies ? copyNew : linkOrCopy;
  let files = 0;

  // Without promises: there are tens of thousands of files, and nothing else is to be done meanwhile.
  function shareFolder(source: string, target: string): void {
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there && !there.isDirectory()) return;
    if (!there) mkdirSync(target, { recursive: true });
    for (const entry of readdirSync(source, { withFileTypes: true })) {
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

async function contentOf(root: string, name: string): Promise<Buffer | undefined> {
  return readFile(join(root, name)).catch(() => undefined);
}

/** A folder itself, not a link to one: what is written into it stays in its tree. */
function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
