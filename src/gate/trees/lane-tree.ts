import { type Dirent, existsSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { copyWithoutModules, shareAllModules } from './copy-tree.ts';

/**
 * A copy of a tree for another lane, built as that is, at `to`, where nothing of an earlier copy is left.
 * Its `node_modules` are links to those of `from`, which takes no time, except where packages in them are
 * links to the tree's own code: those have to lead to the copy's. Both paths are real paths.
 */
export async function copyForLane(from: string, to: string): Promise<string> {
  for (const folder of await copyWithoutModules(from, to)) {
    const modules = join(folder, 'node_modules');
    if (leadsOut(join(from, modules))) shareAllModules(from, [folder], to);
    else symlinkSync(join(from, modules), join(to, modules));
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
