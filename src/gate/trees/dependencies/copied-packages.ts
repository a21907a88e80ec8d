import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { GateError } from '../../contracts/problems.ts';
import { filesThatFiltersChange } from '../../git/filtered-files.ts';
import type { Repository } from '../../git/repository.ts';
import { fieldsOf, isRealFolder, readJson } from './installed/read-state.ts';
import { copyCommandIn, type Install, type Installs } from './installs.ts';

/**
 * A package that lies in the repository and was copied into `node_modules`, so that its code does not
 * follow its folder. All are paths from the root.
 */
export interface CopiedPackage {
  readonly name: string;
  readonly source: string;
  readonly copies: readonly string[];
  readonly install: Install;
}

/** As the managers say. A folder outside the repository is the same for both sides, and a link is no copy. */
export function findCopiedPackages(
  root: string,
  candidate: string,
  { all }: Installs,
): CopiedPackage[] {
  return all.flatMap((install) =>
    install.installed.folderPackages.flatMap(({ name, source, places }) => {
      const folder = posix.join(install.folder, source);
      const copies = places
        .map((place) => posix.join(install.folder, place))
        .filter((place) => isRealFolder(join(root, place)));
      const isInside = !folder.startsWith('..') && isRealFolder(join(candidate, folder));
      return isInside && copies.length > 0 ? [{ name, source: folder, copies, install }] : [];
    }),
  );
}

/** Throws a GateError (copy-stale) where a copy holds other bytes than its folder does in the candidate. */
export async function requireFreshCopies(
  repository: Repository,
  candidate: string,
  packages: readonly CopiedPackage[],
): Promise<void> {
  const others = packages.flatMap((one) =>
    one.copies.flatMap((copy) =>
      differingFilesOf(join(repository.root, copy), join(candidate, one.source)).map((file) => ({
        ...one,
        file,
      })),
    ),
  );
  if (others.length === 0) return;
  // The copy was made of what a filter made of the file.
  const filtered = new Set(await filesThatFiltersChange(repository, candidate));
  const stale = others.find(({ source, file }) => !filtered.has(posix.join(source, file)));
  if (stale === undefined) return;
  const { folder, installed } = stale.install;
  throw new GateError({
    code: 'copy-stale',
    name: stale.name,
    modules: posix.join(folder, 'node_modules'),
    source: stale.source,
    file: stale.file,
    command: copyCommandIn(folder, installed.agent),
  });
}

/** Files of a copy that stand in its source with other bytes; what only one has was left out or built. */
function differingFilesOf(copy: string, source: string): string[] {
  const found: string[] = [];
  function compare(folder: string): void {
    for (const entry of readdirSync(join(copy, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') compare(path);
      else if (entry.isFile() && isOther(join(copy, path), join(source, path), path)) {
        found.push(path);
      }
    }
  }
  compare('.');
  return found;
}

function isOther(copy: string, source: string, path: string): boolean {
  const there = lstatSync(source, { throwIfNoEntry: false });
  if (there === undefined || !there.isFile()) return false;
  if (path === 'package.json') return isOtherManifest(copy, source);
  return lstatSync(copy).size !== there.size || !readFileSync(copy).equals(readFileSync(source));
}

const entryFields = ['type', 'main', 'module', 'browser', 'exports', 'imports'];

/** Managers write what they need into a manifest, and what is published may differ: its entries count. */
function isOtherManifest(copy: string, source: string): boolean {
  const [left, right] = [fieldsOf(readJson(copy)), fieldsOf(readJson(source))];
  if (right.publishConfig !== undefined) return false;
  return entryFields.some((field) => !isDeepStrictEqual(left[field], right[field]));
}
