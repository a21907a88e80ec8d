import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isRealFolder } from './dependencies/installed/read-state.ts';

/**
 * The folders below `root`, by path from it (`.` is itself), that have a `node_modules` and are looked
 * through. What lies inside a `node_modules` is part of that.
 */
export function findModules(root: string, isOfTree: (folder: string) => boolean): string[] {
  const found: string[] = [];
  // Without promises: there are thousands of folders, and nothing else is to be done meanwhile.
  function look(folder: string): void {
    const inner: string[] = [];
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.name === 'node_modules' && !entry.isFile()) found.push(folder);
      else if (entry.isDirectory() && entry.name !== '.git' && isOfTree(path)) inner.push(path);
    }
    for (const path of inner) look(path);
  }
  look('.');
  return found;
}

/** Whether a folder stands in one of these trees; no link to one: what is written into it stays there. */
export function standsIn(trees: readonly string[]): (folder: string) => boolean {
  return (folder) => trees.some((tree) => isRealFolder(join(tree, folder)));
}
