import { chmod, lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../system/safe-files.ts';

/** Adds lines at the end of a regular file in the root, or makes it; what is in it stays as it is. */
export async function appendLines(
  root: string,
  name: string,
  lines: readonly string[],
): Promise<void> {
  const path = join(root, name);
  const stats = await lstat(path).catch(() => undefined);
  const text = stats ? await readFile(path, 'utf8') : '';
  await writeWhole(path, withLines(text, lines));
  if (stats) await chmod(path, stats.mode);
}

/** Lines end as the others of the file do. */
export function withLines(text: string, lines: readonly string[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : text + end;
  return before + lines.map((line) => line + end).join('');
}
