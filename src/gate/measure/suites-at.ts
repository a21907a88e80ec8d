import { listFiles, type Repository } from '../git/repository.ts';
import { findSuites, requireSuites } from '../plan/find-suites.ts';
import type { Policy } from '../policy/policy.ts';

/** Paths of the suites in a commit, sorted. */
export async function suitesAt(
  repository: Repository,
  commit: string,
  { benchFiles }: Policy,
): Promise<string[]> {
  return findSuites(await listFiles(repository, commit), benchFiles);
}

/** Finds the suites of a commit; throws a GateError (no-suites) where there is none. */
export async function requireSuitesAt(
  repository: Repository,
  commit: string,
  policy: Policy,
): Promise<readonly string[]> {
  return requireSuites(await suitesAt(repository, commit, policy), policy);
}
