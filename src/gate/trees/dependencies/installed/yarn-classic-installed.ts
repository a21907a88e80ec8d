import { join, posix } from 'node:path';
import type { FolderPackage, Installed, Mismatch, Place } from './installed.ts';
import {
  type Fields,
  fieldsOf,
  firstThere,
  isRealFolder,
  parseFields,
  readJson,
  stringOf,
  stringsOf,
  textOf,
} from './read-state.ts';

export const yarnClassicState = 'node_modules/.yarn-integrity';

/** Yarn 1 keeps which package each range of the lockfile stood for, and not where it put it. */
export function readYarnClassic({ folder, locked }: Place): Installed {
  const state = readJson(join(folder, yarnClassicState)) ?? {};
  const entries = fieldsOf(state.lockfileEntries);
  const names = new Set(Object.keys(entries).map(nameOf));
  const modules = new Set(['node_modules', ...stringsOf(state.modulesFolders)]);
  const lockfile = firstThere(locked, ['yarn.lock']);
  const covers = (path: string) => modules.has(posix.join(path, 'node_modules'));
  return {
    agent: 'yarn',
    lockfile,
    covers,
    keeps: (parent, name) => (covers(parent) ? names.has(name) : undefined),
    findMismatch: () => {
      const text = lockfile === undefined ? undefined : textOf(join(locked, lockfile));
      const lock = text === undefined ? undefined : parseFields(text);
      // A lockfile of a newer Yarn is another's, whatever stands in node_modules.
      return lock === undefined || '__metadata' in lock ? undefined : findMismatch(entries, lock);
    },
    folderPackages: folderPackagesOf(entries, [...modules], { folder, locked }),
  };
}

/** What a flag or a platform left out stands in both; what nobody asks for any more, in the lockfile only. */
function findMismatch(entries: Fields, lock: Fields): Mismatch | undefined {
  const locked = new Map(
    Object.entries(lock).flatMap(([patterns, value]) =>
      patterns.split(/,\s*/).map((pattern) => [pattern, fieldsOf(value)] as const),
    ),
  );
  for (const [pattern, value] of Object.entries(entries)) {
    const wanted = locked.get(pattern);
    const found = digestOf(stringOf(value) ?? '');
    if (wanted !== undefined && found === digestOf(stringOf(wanted.resolved) ?? '')) continue;
    const name = nameOf(pattern);
    const others = [...locked].flatMap(([one, { version }]) =>
      nameOf(one) === name ? (stringOf(version) ?? []) : [],
    );
    return {
      name,
      found: versionIn(stringOf(value) ?? '') ?? undefined,
      wanted: stringOf(wanted?.version) ?? others[0],
    };
  }
  return undefined;
}

/** Without the registry: a mirror has the same package. */
function digestOf(resolved: string): string {
  return /#(.+)$/.exec(resolved)?.[1] ?? resolved;
}

function versionIn(resolved: string): string | undefined {
  return /-(\d+\.\d+\.\d+[^#/]*)\.t(?:ar\.)?gz/.exec(resolved)?.[1];
}

function nameOf(pattern: string): string {
  return /^(@?[^@]+)@/.exec(pattern)?.[1] ?? pattern;
}

/** A folder has no digest. Its path is as the manifest has it, that of the root or of a workspace. */
function folderPackagesOf(
  entries: Fields,
  modules: readonly string[],
  { folder, locked }: Place,
): FolderPackage[] {
  return Object.entries(entries).flatMap(([pattern, resolved]) => {
    const name = nameOf(pattern);
    const path = /^@?[^@]+@(?:file:)?(\.{0,2}[^:]*)$/.exec(pattern)?.[1];
    if (resolved !== '' || path === undefined) return [];
    const source = modules
      .map((place) => posix.join(posix.dirname(place), path))
      .find((one) => readJson(join(locked, one, 'package.json'))?.name === name);
    // Another package of the same name may stand in the same places.
    const others = Object.keys(entries).filter((one) => nameOf(one) === name);
    const places = modules
      .map((place) => posix.join(place, name))
      .filter((place) => others.length === 1 && isRealFolder(join(folder, place)));
    return source === undefined ? [] : [{ name, source, places }];
  });
}
