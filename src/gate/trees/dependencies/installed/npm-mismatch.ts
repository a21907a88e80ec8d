import valid from 'semver/functions/valid.js';
import type { Mismatch } from './installed.ts';
import { type Fields, fieldsOf, stringOf } from './read-state.ts';

/** Packages by their place, such as `node_modules/a/node_modules/b`; `` is the root. */
type Packages = Readonly<Record<string, Fields>>;

/**
 * A package whose installed version or digest is not the locked one, or that an installed one would find
 * elsewhere than the lockfile says. What is absent because it is optional, for development, or of a
 * workspace that was left out is none, and neither is what somebody linked to a folder outside.
 */
export function findNpmMismatch(installed: Fields, lock: Fields): Mismatch | undefined {
  const locked = packagesOfLock(lock);
  const there = Object.fromEntries(
    Object.entries(installed).map(([place, value]) => [place, fieldsOf(value)]),
  );
  const other = findOther(there, locked);
  if (other !== undefined) return other;
  const knowsPlaces = 'packages' in lock && !isLinked(there);
  return knowsPlaces ? findOtherPlace(there, locked) : undefined;
}

/** Compares the versions that installed packages say of themselves, by their places. */
export function findOtherVersion(
  versions: Readonly<Record<string, string>>,
  lock: Fields,
): Mismatch | undefined {
  const there = Object.entries(versions).map(([place, version]) => [place, { version }] as const);
  return findOther(Object.fromEntries(there), packagesOfLock(lock));
}

/** With `install-strategy=linked`, packages stand in a store and links to them in the locked places. */
export function isLinked(installed: Fields): boolean {
  return Object.keys(installed).some((place) => place.startsWith('node_modules/.store/'));
}

/** Version 1 nests them, without the root and without what links lead to. */
export function packagesOfLock(lock: Fields): Packages {
  const packages = Object.entries(fieldsOf(lock.packages));
  if (packages.length === 0) return Object.fromEntries(flattened(lock, ''));
  return Object.fromEntries(packages.map(([place, value]) => [place, fieldsOf(value)]));
}

function flattened(lock: Fields, above: string): [string, Fields][] {
  return Object.entries(fieldsOf(lock.dependencies)).flatMap(([name, value]) => {
    const fields = fieldsOf(value);
    const place = `${above}node_modules/${name}`;
    // A folder of the repository, which is linked.
    const isFolder =
      fields.integrity === undefined && stringOf(fields.version)?.startsWith('file:');
    if (isFolder) return [];
    return [[place, fields] as [string, Fields], ...flattened(fields, `${place}/`)];
  });
}

function findOther(there: Packages, locked: Packages): Mismatch | undefined {
  for (const [place, wanted] of Object.entries(locked)) {
    const found = there[place];
    if (found !== undefined && isCompared(place, found, wanted) && isOther(found, wanted)) {
      return describe(place, found, wanted);
    }
  }
  return undefined;
}

function isCompared(place: string, found: Fields, wanted: Fields): boolean {
  // What came inside another package has its digest.
  if (!place.includes('node_modules/') || wanted.inBundle || wanted.bundled) return false;
  return wanted.link !== true && !isLinkOutside(found);
}

/** As "npm link" leaves it, or into a store. */
function isLinkOutside({ link, resolved }: Fields): boolean {
  const outside = /^(?:\.\.|\/|[A-Za-z]:|node_modules\/\.store\/)/;
  return link === true && outside.test(stringOf(resolved) ?? '');
}

function isOther(found: Fields, wanted: Fields): boolean {
  if (found.link === true) return true;
  const [foundCommit, wantedCommit] = [commitOf(found), commitOf(wanted)];
  if (foundCommit !== undefined && wantedCommit !== undefined) return foundCommit !== wantedCommit;
  const [version, wantedVersion] = [versionOf(found), versionOf(wanted)];
  if (version !== undefined && wantedVersion !== undefined && version !== wantedVersion)
    return true;
  return haveOtherDigests(stringOf(found.integrity) ?? '', stringOf(wanted.integrity) ?? '');
}

/** Of a package from git: its digest is of an archive that each machine makes anew. */
function commitOf({ resolved, version }: Fields): string | undefined {
  const address = stringOf(resolved) ?? stringOf(version) ?? '';
  return /^(?:git|github|gitlab|bitbucket).*#([0-9a-f]{40})$/.exec(address)?.[1];
}

/** Version 1 has an alias or an address in its place; old manifests have `v1.0.0` and `1.00.0`. */
function versionOf({ version }: Fields): string | undefined {
  return valid(stringOf(version)?.replace(/^npm:.+@/, ''), { loose: true }) ?? undefined;
}

/** `sha512-…`, several with spaces between; nothing is said by those of different kinds. */
function haveOtherDigests(found: string, wanted: string): boolean {
  const kindOf = (digest: string) => digest.split('-', 1)[0];
  const ofFound = found.split(/\s+/).filter((digest) => digest !== '');
  const comparable = wanted
    .split(/\s+/)
    .filter((digest) => ofFound.some((one) => kindOf(one) === kindOf(digest)));
  return comparable.length > 0 && !comparable.some((digest) => ofFound.includes(digest));
}

function findOtherPlace(there: Packages, locked: Packages): Mismatch | undefined {
  const isPartial = Object.entries(locked).some(
    ([place, { link }]) => link === true && there[place] === undefined,
  );
  for (const [place, fields] of Object.entries(locked)) {
    if (place !== '' && there[place] === undefined) continue;
    for (const name of namesAskedFor(place, fields)) {
      const wanted = placeOf(locked, place, name);
      const found = placeOf(there, place, name);
      if (wanted === undefined || wanted === found) continue;
      const [lockedOne, foundOne] = [fieldsOf(locked[wanted]), fieldsOf(there[found ?? ''])];
      const isAbsent = there[wanted] === undefined;
      if (isAbsent && (isPartial || mayBeAbsent(lockedOne))) continue;
      const isSame = isLinkOutside(foundOne) || !isOther(foundOne, lockedOne);
      if (found === undefined || !isSame) return describe(wanted, foundOne, lockedOne);
    }
  }
  return undefined;
}

/** What is for development is installed for the root and for workspaces only. */
function namesAskedFor(place: string, fields: Fields): string[] {
  const groups = ['dependencies', 'optionalDependencies', 'peerDependencies'];
  if (!place.includes('node_modules/')) groups.push('devDependencies');
  return groups.flatMap((group) => Object.keys(fieldsOf(fields[group])));
}

/** As Node looks for it: upwards. */
function placeOf(packages: Packages, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, place)) return place;
    if (at === '') return undefined;
  }
}

function mayBeAbsent({ dev, optional, devOptional, peer, inBundle }: Fields): boolean {
  return [dev, optional, devOptional, peer, inBundle].includes(true);
}

function describe(place: string, found: Fields, wanted: Fields | undefined): Mismatch {
  return {
    name: place.split('node_modules/').at(-1) ?? place,
    found: versionOf(found),
    wanted: versionOf(fieldsOf(wanted)),
  };
}
