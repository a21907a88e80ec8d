import { sep } from 'node:path';
import { type CallSite, pathOf } from './call-site.ts';

const maxStack = 16_384;
const maxPlaces = 20;
/** `at call (file:///lib/a.js:3:7)`, `at /lib/a.js:3:7`. */
const frame = /^\s*at (?:.*\()?([^()]+):(\d+):\d+\)?$/;
/** What Node puts above a syntax error. */
const header = /^(\S.*):(\d+)$/;
const folderOfWorker = import.meta.dirname;

/** The files and lines that a text in the form of a stack names, from the inside out, without the worker's own. */
export function callSitesIn(stack: string): CallSite[] {
  const lines = stack.slice(0, maxStack).split('\n');
  const places = lines.flatMap((text) => {
    const found = header.exec(text) ?? frame.exec(text);
    const path = found === null ? undefined : pathIn(found[1] ?? '');
    const line = Number(found?.[2]);
    const isForeign = path === undefined || path.startsWith(folderOfWorker + sep);
    return isForeign || !Number.isSafeInteger(line) || line < 1 ? [] : [{ path, line }];
  });
  return places.slice(0, maxPlaces);
}

function pathIn(text: string): string | undefined {
  try {
    return pathOf(text);
  } catch {
    return undefined;
  }
}
