import { join, posix } from 'node:path';
import type { FolderPackage, Installed, Mismatch, Place } from './installed.ts';
import {
  type Fields,
  fieldsOf,
  firstThere,
  parseFields,
  stringOf,
  stringsOf,
  textOf,
  versionAt,
} from './read-state.ts';

export const yarnBerryState = 'node_modules/.yarn-state.yml';

/** Yarn 2 and newer, with its linker for `node_modules`, lists every place of every package. */
export function readYarnBerry({ folder, locked }: Place): Installed {
  const state = parseFields(textOf(join(folder, yarnBerryState)) ?? '') ?? {};
  const packages = Object.entries(state)
    .filter(([locator]) => locator !== '__metadata')
    .map(([locator, value]) => ({
      // A package is listed once for each set of peers.
      locator: locator.replace(/@virtual:[^#]+#/, '@'),
      places: stringsOf(fieldsOf(value).locations),
    }));
  const places = new Set(packages.flatMap((one) => one.places));
  const workspaces = new Set(
    packages.flatMap(({ locator }) => /@workspace:(.+)$/.exec(locator)?.[1] ?? []),
  );
  const lockfile = firstThere(locked, ['yarn.lock']);
  const covers = (path: string) => path === '.' || workspaces.has(path);
  return {
    agent: 'yarn@berry',
    lockfile,
    covers,
    keeps: (parent, name) =>
      covers(parent) ? places.has(posix.join(parent, 'node_modules', name)) : undefined,
    findMismatch: () => {
      const text = lockfile === undefined ? undefined : textOf(join(locked, lockfile));
      const lock = text === undefined ? undefined : parseFields(text);
      return lock?.__metadata === undefined ? undefined : findMismatch(packages, lock, folder);
    },
    folderPackages: packages.flatMap(folderPackageOf),
  };
}

interface PlacedPackage {
  readonly locator: string;
  readonly places: readonly string[];
}

/** The lockfile has more than is installed: packages of other platforms and what only those need. */
function findMismatch(
  packages: readonly PlacedPackage[],
  lock: Fields,
  folder: string,
): Mismatch | undefined {
  const locked = Object.values(lock).map(fieldsOf);
  const resolutions = new Set(locked.map(({ resolution }) => stringOf(resolution)));
  const other = packages.find(
    ({ locator }) => !/@(?:workspace|link|portal):/.test(locator) && !resolutions.has(locator),
  );
  if (other === undefined) return undefined;
  const name = nameOf(other.locator);
  const wanted = locked.find(({ resolution }) => nameOf(stringOf(resolution) ?? '') === name);
  const [place] = other.places;
  return {
    name,
    found: place === undefined ? undefined : versionAt(join(folder, place)),
    wanted: stringOf(wanted?.version),
  };
}

function nameOf(locator: string): string {
  return /^(@?[^@]+)@/.exec(locator)?.[1] ?? locator;
}

/** `@t/core@file:packages/core#packages/core::hash=1&locator=root%40workspace%3A.`: from that workspace. */
function folderPackageOf({ locator, places }: PlacedPackage): FolderPackage[] {
  const [, path, rest = ''] = /@file:([^#:]+)(.*)$/.exec(locator) ?? [];
  if (path === undefined || /\.t(?:ar\.)?gz$/.test(path)) return [];
  const asker = decodeURIComponent(/[&:]locator=([^&]+)/.exec(rest)?.[1] ?? '');
  const from = /@workspace:(.+)$/.exec(asker)?.[1] ?? '.';
  return [{ name: nameOf(locator), source: posix.join(from, path), places }];
}
