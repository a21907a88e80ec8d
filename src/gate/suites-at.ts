import { listFiles, type Repository } from './baseline/repository.ts';
import { GateError } from './contracts/problems.ts';
import { findSuites } from './plan/find-suites.ts';
import type { Policy } from './plan/policy.ts';

/** Paths of the suites in a commit, sorted. */
export async function suitesAt(
  repository: Repository,
  commit: string,
  { benchFiles }: Policy,
): Promise<string[]> {
  return findSuites(await listFiles(repository, commit), benchFiles);
}

/** The same; throws a GateError (no-suites) where there is none. */
export async function requireSuitesAt(
  repository: Repository,
  commit: string,
  policy: Policy,
): Promise<string[]> {
  const suites = await suitesAt(repository, commit, policy);
  if (suites.length === 0)
    throw new GateError({ code: 'no-suites', globs: [...policy.benchFiles] });
  return suites;
}
