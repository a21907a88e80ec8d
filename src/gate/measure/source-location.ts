import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { SourceLine } from '../contracts/documents.ts';
import { toPlainText } from '../contracts/plain-text.ts';

const maxPath = 1_000;
const lastLine = 10_000_000;

/**
 * The line that a benchmark's process names, if it can be one of its tree. The process runs foreign code:
 * readers are sent to no other place than a file of the tree whose name shows as it is.
 */
export function sourceLineInTree(
  root: string,
  place: { readonly path: string; readonly line: number } | undefined,
): SourceLine | undefined {
  if (place === undefined || place.line > lastLine) return undefined;
  const way = relative(root, place.path);
  if (!isAbsolute(place.path) || isAbsolute(way)) return undefined;
  const file = way.replaceAll(sep, '/');
  if (file.length > maxPath || toPlainText(file) !== file) return undefined;
  if (/^\.\.(?:\/|$)|^$|(?:^|\/)(?:node_modules|\.git)\//.test(file)) return undefined;
  return isFileBelow(root, way) ? { file, line: place.line } : undefined;
}

/** No part of the way may be a link: it could lead out of the tree. */
function isFileBelow(root: string, way: string): boolean {
  const parts = way.split(sep);
  try {
    return parts.every((_, i) => {
      const found = lstatSync(join(root, ...parts.slice(0, i + 1)));
      return i === parts.length - 1 ? found.isFile() : found.isDirectory();
    });
  } catch {
    return false;
  }
}
