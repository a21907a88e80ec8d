import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// An import would load all that hangs on them (promises, streams, parsers) into every process.
const { realpathSync } = process.getBuiltinModule('node:fs');
const { getCallSites } = process.getBuiltinModule('node:util');

/** Where a suite calls `bench()`. */
export interface CallSite {
  /** Absolute path, as Node names the module. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

const folderOfWorker = import.meta.dirname;

/** A suite that registers from further below than this has no place. */
const deepest = 50;

/**
 * The line that asked the recorder for a benchmark: the innermost one in the suite itself, since in a
 * helper that the suite calls it would be the same for all; without one, the innermost in any file, as
 * where a suite imports its parts. Lines are those of the source: Node strips types in place, and of a
 * loader that moves lines the source map is asked, where Node was told to keep them.
 */
export function findCallSite(): CallSite | undefined {
  const places = foreignPlaces();
  const suite = suitePath();
  return places.find(({ path }) => path === suite) ?? places[0];
}

/** Whether the suite itself, and none of its modules, called what asks. */
export function isCalledBySuite(): boolean {
  return foreignPlaces()[0]?.path === suitePath();
}

/** From the inside out, without the worker's own. */
function foreignPlaces(): CallSite[] {
  const sites = getCallSites(deepest, { sourceMap: process.sourceMapsEnabled });
  return sites.flatMap(({ scriptName, lineNumber }) => {
    const path = pathOf(scriptName);
    const isForeign = path !== undefined && !path.startsWith(folderOfWorker + sep);
    return isForeign && lineNumber > 0 ? [{ path, line: lineNumber }] : [];
  });
}

/** Undefined for what is no file: Node's own modules, evaluated text. */
export function pathOf(scriptName: string): string | undefined {
  if (scriptName.startsWith('/')) return scriptName;
  if (/^[A-Za-z]:\\/.test(scriptName)) return scriptName;
  return scriptName.startsWith('file:') ? fileURLToPath(scriptName) : undefined;
}

let suite: string | undefined;

function suitePath(): string {
  suite ??= realpathSync(process.argv[1] ?? '.');
  return suite;
}
