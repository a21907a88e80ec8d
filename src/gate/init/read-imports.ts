import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

const imports = /(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a module's text imports: paths from the root, and packages as they are named. */
export interface Imports {
  readonly paths: readonly string[];
  readonly packages: readonly string[];
}

/** Reads them from the text of the module at `file` (from the root); runs nothing. */
export function importsOf(file: string, text: string): Imports {
  const specifiers = [...text.matchAll(imports)].map(([, specifier = '']) => specifier);
  return {
    paths: specifiers
      .filter((specifier) => /^\.{1,2}(?:\/|$)/.test(specifier))
      .map((specifier) => posix.join(dirname(file), specifier))
      .filter((path) => !path.startsWith('..')),
    packages: specifiers.filter(
      (specifier) => /^[@\w]/.test(specifier) && !specifier.includes(':'),
    ),
  };
}

/** The modules that some files import of each other, themselves included; paths from the root. */
export async function withAllImported(
  root: string,
  files: readonly string[],
  from: readonly string[],
): Promise<Set<string>> {
  const byStem = new Map(files.map((file) => [stemOf(file), file]));
  const reached = new Set(from);
  for (const file of reached) {
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    for (const path of importsOf(file, text).paths) {
      const found = byStem.get(stemOf(path)) ?? byStem.get(posix.join(path, 'index'));
      if (found !== undefined) reached.add(found);
    }
  }
  return reached;
}

/** Without its ending: `./x.js` may stand for `x.ts`, and `./x` for either. */
function stemOf(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}
