import { posix } from 'node:path';

export const lockfiles: readonly string[] = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
];

const manifest = 'package.json';
/** As `dirname` names the root. */
const root = '.';

/** How the dependencies of two trees compare, by folder: `.` is the root. */
export interface DependencyFolders {
  /** Those that ask for other packages than on the other side, sorted. */
  readonly differing: readonly string[];
  /** The folder whose install makes what is in this one's `node_modules`. */
  ownerOf(folder: string): string;
}

/**
 * A folder has dependencies of its own when it has a lockfile; without one at or above it the manifest
 * is all there is to compare. `changed` are the paths in which the trees differ, `files` all in either.
 */
export function compareDependencies(
  changed: readonly string[],
  files: readonly string[],
): DependencyFolders {
  const locked = new Set(files.filter(isLockfile).map(folderOf));
  const differing = new Set(
    changed
      .filter((path) => isLockfile(path) || (isManifest(path) && !isBelow(locked, folderOf(path))))
      .map(folderOf),
  );
  const owners = new Set([...locked, ...differing]);
  return {
    differing: [...differing].sort(),
    ownerOf: (folder) => upwards(folder).find((above) => owners.has(above)) ?? root,
  };
}

/** Whether a change of these paths can be one of dependencies. */
export function mayChangeDependencies(changed: readonly string[]): boolean {
  return changed.some((path) => isLockfile(path) || isManifest(path));
}

export function isLockfile(path: string): boolean {
  return lockfiles.includes(posix.basename(path));
}

function isManifest(path: string): boolean {
  return posix.basename(path) === manifest;
}

function folderOf(path: string): string {
  return posix.dirname(path);
}

function isBelow(folders: ReadonlySet<string>, folder: string): boolean {
  return upwards(folder).some((above) => folders.has(above));
}

/** A folder and all above it, up to the root. */
function upwards(folder: string): string[] {
  const above = [folder];
  for (let at = folder; at !== root; ) {
    at = posix.dirname(at);
    above.push(at);
  }
  return above;
}
