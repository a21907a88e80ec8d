import { cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { shareDependencies } from './dependencies/share-dependencies.ts';
import { findModules, standsIn } from './find-modules.ts';

/**
 * Copies a tree, as it was built, to `to`, where nothing of an earlier copy is left, without any
 * `node_modules`. Both are real paths. Returns the folders that have one, by path from the root.
 */
export async function copyWithoutModules(from: string, to: string): Promise<string[]> {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => basename(source) !== 'node_modules',
  });
  return findModules(from, standsIn([to]));
}

/** Gives a copy all that stands in the `node_modules` of these folders, as hard links. */
export function shareAllModules(from: string, folders: readonly string[], to: string): void {
  const everything = () => () => true;
  shareDependencies(from, folders, [{ root: to }], { asCopies: false, keepsIn: everything });
}
