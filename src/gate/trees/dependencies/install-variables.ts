import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const configurations = ['.npmrc', '.yarnrc.yml', 'bunfig.toml'];
const maxBytes = 64 * 1024;

/**
 * The environment variables that a tree's configuration of package managers names, as `${NAME}`: in its
 * root and in the folder of an install.
 */
export async function variablesNamedIn(root: string, folder: string): Promise<string[]> {
  const paths = [root, folder].flatMap((place) => configurations.map((name) => join(place, name)));
  const texts = await Promise.all([...new Set(paths)].map(readSmallFile));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\$\{([A-Za-z_]\w*)[^}]*\}/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}

async function readSmallFile(path: string): Promise<string> {
  try {
    const stats = await lstat(path);
    return stats.isFile() && stats.size <= maxBytes ? await readFile(path, 'utf8') : '';
  } catch {
    return '';
  }
}
