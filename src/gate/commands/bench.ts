import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { listFolder, listWorkTree } from '../git/list-work-tree.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { listTree } from '../measure/list-suites.ts';
import { setUpMeasuring } from '../measure/set-up.ts';
import { showSuite } from '../measure/show-benchmarks.ts';
import { findSuites, requireSuites } from '../plan/find-suites.ts';
import { nearestIds } from '../plan/nearest-names.ts';
import { selectBenchmarks } from '../plan/select-benchmarks.ts';
import { loadPolicyOfTree } from '../policy/load-policy.ts';
import { sameForBoth } from '../processes/side-environments.ts';

/**
 * Shows a tree's benchmarks with the library that they are written with: all, a group, or one. Returns the
 * exit code of the first suite that fails, or 0. Nothing is compared, so a folder without git or commits
 * will do. Throws a GateError when there is nothing to show.
 */
export async function showSuites(request: {
  readonly cwd: string;
  readonly filter: string;
  readonly budgetsPath: string | undefined;
  readonly workerDir: string;
  readonly env: NodeJS.ProcessEnv;
}): Promise<number> {
  const { root, files } = await openTree(request.cwd);
  const policy = await loadPolicyOfTree({ root }, request);
  const found = await regularFiles(root, findSuites(files, policy.benchFiles));
  const suites = requireSuites(found, policy);
  const { settings } = await setUpMeasuring(policy, {
    environments: sameForBoth(request.env),
    workerDir: request.workerDir,
  });
  const cases = await listTree(settings, root, suites);
  const selected = selectBenchmarks(cases, request.filter);
  if (selected.length === 0) {
    throw new GateError({
      code: 'filter-matches-nothing',
      filter: request.filter,
      some: nearestIds(request.filter, cases, 3),
    });
  }
  for (const [file, shown] of Map.groupBy(selected, (one) => one.file)) {
    const ids = shown.map(({ id }) => id);
    const code = await showSuite(settings, root, file, ids);
    if (code !== 0) return code;
  }
  return 0;
}

async function openTree(cwd: string): Promise<Repository & { files: readonly string[] }> {
  try {
    const repository = await findRepository(cwd);
    return { ...repository, files: await listWorkTree(repository) };
  } catch (error) {
    const isWithoutGit =
      error instanceof GateError &&
      ['not-a-repository', 'command-missing'].includes(error.problem.code);
    if (!isWithoutGit) throw error;
    const root = await realpath(cwd);
    return { root, files: await listFolder(root) };
  }
}

/** No links, which `check` does not follow either. */
async function regularFiles(root: string, paths: readonly string[]): Promise<string[]> {
  const stats = await Promise.all(
    paths.map((path) => lstat(join(root, path)).catch(() => undefined)),
  );
  return paths.filter((_, i) => stats[i]?.isFile());
}
