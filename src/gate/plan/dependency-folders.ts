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

/** What stands in the trees beside their files. */
export interface InstalledFolders {
  /** Those with a `node_modules`. */
  readonly withModules: ReadonlySet<string>;
  /** Those that say which folders below are packages of theirs. */
  readonly workspaces: ReadonlySet<string>;
  /** Folders of packages that were copied into the `node_modules` of `owner`. */
  readonly copied?: readonly { readonly source: string; readonly owner: string }[];
}

/**
 * A folder has dependencies of its own when it has a lockfile; without one at or above it the manifest is
 * all there is to compare, and patches of packages count with either. What a manifest without lockfile
 * asks for is installed by its workspace, or stands in the nearest `node_modules` at or above it. A package
 * of the repository that was copied into one counts with what it was copied for: no lockfile has its digest.
 * `changed` are the paths in which the trees differ, `files` all in either.
 */
export function compareDependencies(
  changed: readonly string[],
  files: readonly string[],
  { withModules, workspaces, copied = [] }: InstalledFolders,
): DependencyFolders {
  const locked = new Set(files.filter(isLockfile).map(folderOf));
  const lockOf = (folder: string) => upwards(folder).find((above) => locked.has(above));
  const placeOf = (folder: string) => {
    const inUse = upwards(folder).filter((above) => withModules.has(above));
    return inUse.find((above) => workspaces.has(above)) ?? inUse[0] ?? folder;
  };
  const differing = new Set(
    changed.flatMap((path) => {
      if (isLockfile(path)) return [folderOf(path)];
      const patched = patchedFolder(path);
      if (patched !== undefined) return [lockOf(patched) ?? placeOf(patched)];
      const folder = folderOf(path);
      return isManifest(path) && lockOf(folder) === undefined ? [placeOf(folder)] : [];
    }),
  );
  for (const { source, owner } of copied) {
    if (changed.some((path) => path.startsWith(`${source}/`))) {
      differing.add(lockOf(owner) ?? placeOf(owner));
    }
  }
  const owners = new Set([...locked, ...differing]);
  return {
    differing: [...differing].sort(),
    ownerOf: (folder) => upwards(folder).find((above) => owners.has(above)) ?? root,
  };
}

/** Folders at or above a change that can be one of dependencies; none where there is no such change. */
export function foldersConcerned(changed: readonly string[]): string[] {
  const folders = changed.flatMap((path) => {
    if (isLockfile(path) || isManifest(path)) return upwards(folderOf(path));
    const patched = patchedFolder(path);
    return patched === undefined ? [] : upwards(patched);
  });
  return [...new Set(folders)].sort();
}

export function isLockfile(path: string): boolean {
  return lockfiles.includes(posix.basename(path));
}

function isManifest(path: string): boolean {
  return posix.basename(path) === manifest;
}

/** The folder whose packages a file patches, as patch-package, pnpm and Yarn keep them. */
function patchedFolder(path: string): string | undefined {
  const found = /^(?<holder>.*?\/)??(?:\.yarn\/)?patches\/.*\.patch$/.exec(path);
  return found === null ? undefined : posix.join(found.groups?.holder ?? '', root);
}

function folderOf(path: string): string {
  return posix.dirname(path);
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
