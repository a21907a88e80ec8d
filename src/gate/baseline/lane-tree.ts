import { cpSync, type Dirent, existsSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { findModules, standsIn } from './find-modules.ts';
import { shareDependencies } from './share-dependencies.ts';

/**
 * A copy of a tree for another lane, built as that is, at `to`, where nothing of an earlier copy is left.
 * Its `node_modules` are links to those of `from`, which takes no time, except where packages in them are
 * links to the tree's own code: those have to lead to the copy's. Both paths are real paths.
 */
export async function copyForLane(from: string, to: string): Promise<string> {
  await rm(to, { recursive: true, force: true });
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => basename(source) !== 'node_modules',
  });
  for (const folder of findModules(from, standsIn([to]))) {
    const modules = join(folder, 'node_modules');
    if (leadsOut(join(from, modules))) {
      const everything = () => () => true;
      shareDependencies(from, [folder], [{ root: to }], { asCopies: false, keepsIn: everything });
    } else symlinkSync(join(from, modules), join(to, modules));
  }
  return to;
}

/** Whether a package in a `node_modules` is a link to what stands outside of it. */
function leadsOut(modules: string): boolean {
  const inside = realpathSync(modules) + sep;
  const isOutside = (entry: Dirent, folder: string) => {
    const path = join(folder, entry.name);
    return entry.isSymbolicLink() && existsSync(path) && !realpathSync(path).startsWith(inside);
  };
  return readdirSync(modules, { withFileTypes: true }).some((entry) => {
    const scope = join(modules, entry.name);
    if (!entry.name.startsWith('@') || !entry.isDirectory()) return isOutside(entry, modules);
    return readdirSync(scope, { withFileTypes: true }).some((one) => isOutside(one, scope));
  });
}
