import { join, posix } from 'node:path';
import type { Installed, Mismatch, Place } from './installed.ts';
import { type Fields, fieldsOf, firstThere, parseFields, textOf, versionAt } from './read-state.ts';
import { isPackageOfStoreFolder, placesInStore } from './store-folders.ts';

const store = 'node_modules/.bun';

/**
 * Bun leaves no word of what it installed, so its lockfile says which packages are its own, and they say
 * their versions. Undefined without a lockfile that is a text.
 */
export function readBun({ folder, locked }: Place): Installed | undefined {
  const lockfile = firstThere(locked, ['bun.lock']);
  const lock =
    lockfile === undefined ? undefined : parseFields(textOf(join(locked, lockfile)) ?? '');
  if (lock === undefined) return undefined;
  const packages = packagesOf(lock);
  const names = new Set(packages.map(({ key }) => /(@[^/]+\/)?[^/]+$/.exec(key)?.[0] ?? key));
  const workspaces = fieldsOf(lock.workspaces);
  const covers = (path: string) => path === '.' || Object.hasOwn(workspaces, path);
  return {
    agent: 'bun',
    lockfile,
    covers,
    keeps: (parent, name) => {
      if (covers(parent)) return names.has(name);
      if (posix.dirname(parent) !== store) return undefined;
      return isPackageOfStoreFolder(posix.basename(parent), name);
    },
    findMismatch: () => findMismatch(packages, folder),
    folderPackages: packages.flatMap(({ key, name, reference }) => {
      const [, source] = /^file:(.+)$/.exec(reference) ?? [];
      if (source === undefined || /\.t(?:ar\.)?gz$/.test(source)) return [];
      const places = [`node_modules/${key}`, ...placesInStore(folder, store, name, source)];
      return [{ name, source: posix.normalize(source), places }];
    }),
  };
}

interface LockedPackage {
  /** Its place among others: `a/b` is the `b` of `a`. */
  readonly key: string;
  readonly name: string;
  /** A version, or where it comes from. */
  readonly reference: string;
}

function packagesOf(lock: Fields): LockedPackage[] {
  return Object.entries(fieldsOf(lock.packages)).flatMap(([key, value]) => {
    const [id]: unknown[] = Array.isArray(value) ? value : [];
    const [, name, reference] = /^(@?[^@]+)@(.+)$/.exec(typeof id === 'string' ? id : '') ?? [];
    return name === undefined || reference === undefined ? [] : [{ key, name, reference }];
  });
}

/** Of those that stand at the top, where their place is certain. */
function findMismatch(packages: readonly LockedPackage[], folder: string): Mismatch | undefined {
  for (const { key, reference } of packages) {
    const isAtTop = /^(?:@[^/]+\/)?[^/]+$/.test(key);
    if (!isAtTop || !/^\d+\.\d+\.\d+/.test(reference)) continue;
    const found = versionAt(join(folder, 'node_modules', key));
    if (found !== undefined && found !== reference) return { name: key, found, wanted: reference };
  }
  return undefined;
}
