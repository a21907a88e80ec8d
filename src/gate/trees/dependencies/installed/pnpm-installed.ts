import { join, posix, relative, sep } from 'node:path';
import type { FolderPackage, Installed, Place } from './installed.ts';
import { allEdgesOf, findPnpmMismatch, importersOf } from './pnpm-mismatch.ts';
import {
  type Fields,
  fieldsOf,
  firstThere,
  parseFields,
  realFolder,
  stringOf,
  stringsOf,
  textOf,
} from './read-state.ts';
import { isPackageOfStoreFolder, placesInStore } from './store-folders.ts';

export const pnpmState = 'node_modules/.modules.yaml';

/** pnpm's packages stand in a store, to which links lead; with the hoisted linker it lists their places. */
export function readPnpm({ folder, locked }: Place): Installed {
  const modules = parseFields(textOf(join(folder, pnpmState)) ?? '') ?? {};
  const store = posix.join('node_modules', stringOf(modules.virtualStoreDir) ?? '.pnpm');
  // A store outside has none.
  const current =
    textOf(join(folder, store, 'lock.yaml')) ??
    textOf(join(folder, 'node_modules/.pnpm/lock.yaml')) ??
    '';
  const state = parseFields(current) ?? {};
  const lockfile = firstThere(locked, ['pnpm-lock.yaml']);
  const importers = fieldsOf(state.importers);
  const covers = (path: string) => path === '.' || Object.hasOwn(importers, path);
  const hoisted = new Set(Object.values(fieldsOf(modules.hoistedLocations)).flatMap(stringsOf));
  return {
    agent: 'pnpm',
    lockfile,
    covers,
    keeps: (parent, name) => {
      if (covers(parent)) return hoisted.has(posix.join(parent, 'node_modules', name));
      if (posix.dirname(parent) !== store) return undefined;
      return isPackageOfStoreFolder(posix.basename(parent), name);
    },
    findMismatch: () => {
      const text = lockfile === undefined ? undefined : textOf(join(locked, lockfile));
      if (text === undefined || text === current) return undefined;
      const lock = parseFields(text);
      return lock === undefined ? undefined : findPnpmMismatch(state, lock, modules);
    },
    folderPackages: folderPackagesOf(state, modules, { folder, store }),
  };
}

function folderPackagesOf(
  state: Fields,
  { hoistedLocations }: Fields,
  { folder, store }: { readonly folder: string; readonly store: string },
): FolderPackage[] {
  return Object.entries(fieldsOf(state.packages)).flatMap(([id, value]) => {
    const source = stringOf(fieldsOf(fieldsOf(value).resolution).directory);
    // pnpm 8 names it beside, newer ones in the id.
    const name = stringOf(fieldsOf(value).name) ?? /^(.+?)@file:/.exec(id)?.[1];
    if (source === undefined || name === undefined) return [];
    const hoisted = Object.entries(fieldsOf(hoistedLocations)).flatMap(([key, places]) =>
      key === id || key.startsWith(`${id}(`) ? stringsOf(places) : [],
    );
    const inStore = [...hoisted, ...placesInStore(folder, store, name, source)];
    const places = inStore.length > 0 ? inStore : placesByLinks(folder, state, name, source);
    return [{ name, source: posix.normalize(source), places }];
  });
}

/** With the global virtual store, packages stand outside, where the links of those that ask for them lead. */
function placesByLinks(folder: string, state: Fields, name: string, source: string): string[] {
  return Object.entries(importersOf(state)).flatMap(([importer, found]) => {
    const reference = allEdgesOf(found)[name];
    if (reference === undefined || !reference.includes(`file:${source}`)) return [];
    const path = realFolder(join(folder, importer, 'node_modules', name));
    return path === undefined ? [] : [relative(folder, path).split(sep).join('/')];
  });
}
