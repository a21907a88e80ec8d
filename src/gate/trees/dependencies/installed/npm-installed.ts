import { join, posix } from 'node:path';
import type { FolderPackage, Installed, Place } from './installed.ts';
import { findNpmMismatch, findOtherVersion, isLinked, packagesOfLock } from './npm-mismatch.ts';
import {
  type Fields,
  fieldsOf,
  firstThere,
  isRealFolder,
  readJson,
  stringOf,
  versionAt,
} from './read-state.ts';

export const npmState = 'node_modules/.package-lock.json';
const lockfiles = ['npm-shrinkwrap.json', 'package-lock.json'];

/** As npm 7 and newer say it, in a lockfile of what is installed. */
export function readNpm({ folder, locked }: Place): Installed {
  const installed = fieldsOf(readJson(join(folder, npmState))?.packages);
  const lockfile = firstThere(locked, lockfiles);
  const covers = (path: string) => path === '.' || Object.hasOwn(installed, path);
  return {
    agent: 'npm',
    lockfile,
    covers,
    keeps: (parent, name) =>
      covers(parent) && !parent.includes('node_modules/')
        ? Object.hasOwn(installed, posix.join(parent, 'node_modules', name))
        : undefined,
    findMismatch: () => {
      const lock = lockfile === undefined ? undefined : readJson(join(locked, lockfile));
      if (lock === undefined) return undefined;
      // "npm install --package-lock-only" writes both, and installs nothing (npm 7 to 11).
      const versions = versionsIn(folder, lock, isLinked(installed));
      return findNpmMismatch(installed, lock) ?? findOtherVersion(versions, lock);
    },
    folderPackages: folderPackagesOf(installed),
  };
}

/** Copied with `install-links`; what is linked says so. */
function folderPackagesOf(installed: Fields): FolderPackage[] {
  return Object.entries(installed).flatMap(([place, value]) => {
    const { resolved, link, integrity } = fieldsOf(value);
    const path = stringOf(resolved);
    if (!path?.startsWith('file:') || link === true || integrity !== undefined) return [];
    const name = place.split('node_modules/').at(-1) ?? place;
    return [{ name, source: posix.normalize(path.slice('file:'.length)), places: [place] }];
  });
}

/** What the packages say of themselves; what a link leads to is somebody else's, or in a store. */
function versionsIn(folder: string, lock: Fields, followsLinks: boolean): Record<string, string> {
  const versions = Object.keys(packagesOfLock(lock)).flatMap((place) => {
    const path = join(folder, place);
    const version = followsLinks || isRealFolder(path) ? versionAt(path) : undefined;
    return version === undefined ? [] : [[place, version] as const];
  });
  return Object.fromEntries(versions);
}

/** npm 6 leaves no such file: the packages themselves say their versions. Undefined without lockfile. */
export function readOldNpm({ folder, locked }: Place): Installed | undefined {
  const lockfile = firstThere(locked, lockfiles);
  const lock = lockfile === undefined ? undefined : readJson(join(locked, lockfile));
  if (lock === undefined) return undefined;
  return {
    agent: 'npm',
    lockfile,
    covers: (path) => path === '.',
    keeps: () => undefined,
    findMismatch: () => findOtherVersion(versionsIn(folder, lock, false), lock),
    folderPackages: [],
  };
}
