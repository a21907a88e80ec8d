import { lstat, readFile, realpath, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { copyWithoutModules, shareAllModules } from './copy-tree.ts';

/** Gives a file's text with edits; `path` is the file's, from the root, with `/`. */
export type EditText = (source: string, path: string) => string | Promise<string>;

/**
 * A copy of a tree, built and installed as it is, at `to`, where nothing of an earlier copy is left; the
 * files that suites load as code carry edits. `modules` are their paths from the root, as processes that
 * ran foreign code named them. Both paths are real paths; the copy's is of the length that the caller
 * chose. Returns the copy's root.
 */
export async function copyEdited(
  from: string,
  to: string,
  modules: readonly string[],
  edit: EditText,
): Promise<string> {
  shareAllModules(from, await copyWithoutModules(from, to), to);
  for (const path of modules) await editModule(to, path, edit);
  return to;
}

/** Foreign code named the path: nothing outside the copy is written to, and nothing that is linked. */
async function editModule(root: string, path: string, edit: EditText): Promise<void> {
  const file = await realpath(join(root, path)).catch(() => undefined);
  if (file === undefined || !isFirstParty(relative(root, file))) return;
  const stats = await lstat(file);
  if (!stats.isFile() || stats.nlink > 1) return;
  const bytes = await readFile(file);
  const source = bytes.toString('utf8');
  // What is no UTF-8 would be written back as something else.
  if (!Buffer.from(source).equals(bytes)) return;
  const edited = await edit(source, path);
  if (edited !== source) await writeFile(file, edited);
}

function isFirstParty(path: string): boolean {
  const [first = '', ...others] = path.split(sep);
  return first !== '..' && !isAbsolute(path) && ![first, ...others].includes('node_modules');
}
