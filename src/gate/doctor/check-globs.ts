import { listSome } from '../contracts/list-some.ts';
import type { SuitesFound } from '../init/find-harness-suites.ts';
import { withAllImported } from '../init/read-imports.ts';
import { findSuites } from '../plan/find-suites.ts';
import { harnessName } from '../plan/harness-packages.ts';
import { advice, type Finding } from './finding.ts';

/**
 * Files that import a harness and that no glob finds, nor a suite that is found imports: nothing measures
 * them, and nobody would be told. Nothing where there are none.
 */
export async function checkGlobs(
  root: string,
  files: readonly string[],
  benchFiles: readonly string[],
  found: SuitesFound,
): Promise<Finding[]> {
  const reached = await withAllImported(root, files, findSuites(files, benchFiles));
  const missed = found.suites.filter((file) => !reached.has(file));
  if (missed.length === 0) return [];
  const which = listSome(missed);
  const imported = found.harnesses.map(harnessName).join(' or ');
  const message = `No glob of bench_files finds ${which}, and ${imported} is imported there.`;
  return [advice('globs', message, adviceOn(found, missed.length))];
}

function adviceOn({ globs }: SuitesFound, count: number): string {
  const ifSuites = count === 1 ? 'If it is a suite' : 'If they are suites';
  if (globs === undefined) return `${ifSuites}, leave bench_files out of the budgets file.`;
  return `${ifSuites}, set in the budgets file: "bench_files": ${JSON.stringify(globs)}`;
}
