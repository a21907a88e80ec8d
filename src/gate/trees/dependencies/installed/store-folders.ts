import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRealFolder } from './read-state.ts';

/** Folders of `node_modules` in which a manager keeps packages, each in a folder with a `node_modules`. */
export const storeFolders: ReadonlySet<string> = new Set(['.pnpm', '.bun', '.store', '.deno']);

/**
 * Whether `name` is the package that a store's folder is for; the others in it are links to its
 * dependencies. `@scope+name@1.0.0` is how pnpm and Bun name them; undefined where it is named otherwise
 * (`file+packages+core` of pnpm 8).
 */
export function isPackageOfStoreFolder(folder: string, name: string): boolean | undefined {
  const [, found] = /^(@[^+@]+\+[^@]+|[^@]+)@/.exec(folder) ?? [];
  return found === undefined ? undefined : found.replace('+', '/') === name;
}

/** Where a store keeps a package of the repository, once for each set of peers: paths below `folder`. */
export function placesInStore(
  folder: string,
  store: string,
  name: string,
  source: string,
): string[] {
  const path = escaped(`file:${source}`);
  const prefixes = [path, `${escaped(name)}@${path}`];
  return namesIn(join(folder, store)).flatMap((entry) => {
    const isOne = prefixes.some((prefix) => /^[_(+]|^$/.test(rest(entry, prefix)));
    const place = `${store}/${entry}/node_modules/${name}`;
    return isOne && isRealFolder(join(folder, place)) ? [place] : [];
  });
}

function rest(entry: string, prefix: string): string {
  return entry.startsWith(prefix) ? entry.slice(prefix.length) : ' ';
}

function escaped(path: string): string {
  return path.replace(/[\\/:*?"<>|#]/g, '+');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
