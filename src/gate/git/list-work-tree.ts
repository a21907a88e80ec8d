import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Files that are there and that git knows or does not ignore, by their paths from the root, sorted. */
export async function listWorkTree({ root }: Repository): Promise<string[]> {
  const list = async (...which: string[]) => {
    const args = ['ls-files', '-z', '--exclude-standard', '--deduplicate', ...which];
    const output = await runGit(root, args, { doing: 'listing the files' });
    return output.split('\0').filter((file) => file !== '');
  };
  const deleted = new Set(await list('--deleted'));
  const files = await list('--cached', '--others');
  // node_modules: where nothing is ignored yet.
  return files
    .filter((file) => !deleted.has(file) && !file.split('/').includes('node_modules'))
    .sort();
}

/** Lists a folder without git: all that can be read but installed packages. Follows no links. */
export async function listFolder(root: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
  const lists = entries.map(async (entry) => {
    const path = posix.join(below, entry.name);
    if (entry.isFile()) return [path];
    const isOurs = entry.isDirectory() && !['node_modules', '.git'].includes(entry.name);
    return isOurs ? await listFolder(root, path) : [];
  });
  return (await Promise.all(lists)).flat().sort();
}
