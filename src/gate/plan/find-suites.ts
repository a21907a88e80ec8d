import picomatch from 'picomatch';
import { GateError } from '../contracts/problems.ts';
import type { Policy } from '../policy/policy.ts';

const neverSuites = [
  '**/node_modules/**',
  '**/dist/**',
  '**/*.d.{ts,mts,cts}',
  '**/*.{test,spec}.*',
];

/**
 * The suites among a tree's files (paths from its root, `/` between parts), in a fixed order. Globs
 * follow picomatch; files and folders that start with a dot are left out unless a glob names them.
 */
export function findSuites(files: readonly string[], globs: readonly string[]): string[] {
  const matches = picomatch(globs.filter((glob) => glob !== ''));
  // `dot`: also below a folder such as `.perf`, which `**` alone does not enter.
  const isNever = picomatch(neverSuites, { dot: true });
  return files.filter((file) => matches(file) && !isNever(file)).sort();
}

/** The suites that were found; throws a GateError (no-suites) where there is none. */
export function requireSuites(
  suites: readonly string[],
  { benchFiles, budgetsOf, verdict }: Pick<Policy, 'benchFiles' | 'budgetsOf' | 'verdict'>,
): readonly string[] {
  if (suites.length > 0) return suites;
  throw new GateError({
    code: 'no-suites',
    globs: [...benchFiles],
    ...(budgetsOf === 'base' ? { ofBase: verdict.source } : {}),
  });
}
