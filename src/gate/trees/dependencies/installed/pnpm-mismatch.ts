import type { Mismatch } from './installed.ts';
import { type Fields, fieldsOf, stringOf, stringsOf } from './read-state.ts';

const groups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/**
 * Compares what pnpm keeps of the last install with the lockfile, dependency by dependency: a filter or
 * a flag leaves some out, and what is there must be what is locked. Nothing between formats of different
 * versions.
 */
export function findPnpmMismatch(
  current: Fields,
  locked: Fields,
  modules: Fields,
): Mismatch | undefined {
  if (current.lockfileVersion !== locked.lockfileVersion) return undefined;
  const mismatch =
    findInImporters(current, locked, modules) ?? findInPackages(current, locked, modules);
  return mismatch && { ...mismatch, ...versionsOf(mismatch, current, locked) };
}

/** An archive or a folder stands as its path, and its version beside its digest. */
function versionsOf({ name, found, wanted }: Mismatch, current: Fields, locked: Fields): object {
  const versionIn = (lock: Fields, reference: string | undefined) => {
    const packages = fieldsOf(lock.packages);
    const known = packages[`${name}@${reference}`] ?? packages[reference ?? ''];
    return stringOf(fieldsOf(known).version) ?? reference;
  };
  return { found: versionIn(current, found), wanted: versionIn(locked, wanted) };
}

function findInImporters(current: Fields, locked: Fields, modules: Fields): Mismatch | undefined {
  const [there, wanted] = [importersOf(current), importersOf(locked)];
  for (const [id, found] of Object.entries(there)) {
    if (!Object.hasOwn(wanted, id)) continue;
    for (const group of groups) {
      const isIncluded = stringOf(fieldsOf(modules.included)[group]) !== 'false';
      const mismatch = compare(allEdgesOf(found), edgesOf(wanted[id], group), {
        isMissing: () => isIncluded && group === 'dependencies',
      });
      if (mismatch !== undefined) return mismatch;
    }
  }
  return undefined;
}

function findInPackages(current: Fields, locked: Fields, modules: Fields): Mismatch | undefined {
  const skipped = new Set(stringsOf(modules.skipped));
  const [packages, wantedPackages] = [fieldsOf(current.packages), fieldsOf(locked.packages)];
  for (const [id, found] of Object.entries(packages)) {
    const wanted = wantedPackages[id];
    if (wanted === undefined || haveSameSource(fieldsOf(found), fieldsOf(wanted))) continue;
    const [name, version] = splitId(id);
    return { name, found: version, wanted: version };
  }
  // Since version 9 of the format, what packages depend on stands by itself.
  const [edges, wantedEdges] = [current.snapshots ?? packages, locked.snapshots ?? wantedPackages];
  for (const [id, found] of Object.entries(fieldsOf(edges))) {
    const wanted = fieldsOf(wantedEdges)[id];
    if (wanted === undefined) continue;
    for (const group of groups) {
      const mismatch = compare(allEdgesOf(found), edgesOf(wanted, group), {
        isMissing: (dependency) => group === 'dependencies' && !skipped.has(dependency),
      });
      if (mismatch !== undefined) return mismatch;
    }
  }
  return undefined;
}

/** Without a workspace, older formats have the root's at the top. */
export function importersOf(lock: Fields): Fields {
  return lock.importers === undefined ? { '.': lock } : fieldsOf(lock.importers);
}

/** Name to version, with the peers that were chosen. */
function edgesOf(holder: unknown, group: string): Readonly<Record<string, string>> {
  const entries = Object.entries(fieldsOf(fieldsOf(holder)[group])).flatMap(([name, value]) => {
    const version = stringOf(value) ?? stringOf(fieldsOf(value).version);
    return version === undefined ? [] : [[name, version] as const];
  });
  return Object.fromEntries(entries);
}

/** The dependencies of every group, by name. */
export function allEdgesOf(holder: unknown): Readonly<Record<string, string>> {
  return Object.assign({}, ...groups.map((group) => edgesOf(holder, group)));
}

function compare(
  there: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
  { isMissing }: { isMissing: (dependency: string) => boolean },
): Mismatch | undefined {
  for (const [name, version] of Object.entries(wanted)) {
    const found = there[name];
    if (found === version) continue;
    if (found === undefined && !isMissing(`${name}@${version}`)) continue;
    return {
      name,
      found: found === undefined ? undefined : withoutPeers(found),
      wanted: withoutPeers(version),
    };
  }
  return undefined;
}

function withoutPeers(version: string): string {
  return version.replace(/\(.*$|(?<=\d)_.*$/, '');
}

function splitId(id: string): [name: string, version: string] {
  const [, name = id, version = ''] = /^\/?(.+?)[@/]([^@/]+)$/.exec(withoutPeers(id)) ?? [];
  return [name, version];
}

/** Where there is a digest or a commit on both sides; an archive's address may be that of a mirror. */
function haveSameSource(found: Fields, wanted: Fields): boolean {
  const [left, right] = [fieldsOf(found.resolution), fieldsOf(wanted.resolution)];
  return ['integrity', 'commit'].every(
    (field) =>
      left[field] === undefined || right[field] === undefined || left[field] === right[field],
  );
}
