import { loadPolicyOfTree } from './baseline/load-policy.ts';
import { openRepository, snapshotTree } from './baseline/repository.ts';
import { GateError } from './contracts/problems.ts';
import { listTree } from './measure/list-suites.ts';
import { setUpMeasuring } from './measure/set-up.ts';
import { showSuite } from './measure/show-benchmarks.ts';
import { nearestIds } from './plan/nearest-names.ts';
import { selectBenchmarks } from './plan/select-benchmarks.ts';
import { requireSuitesAt } from './suites-at.ts';

/**
 * Shows a tree's benchmarks with mitata itself: all, a group, or one. Returns the exit code of the first
 * suite that fails, or 0. Throws a GateError when there is nothing to show.
 */
export async function showSuites(request: {
  readonly cwd: string;
  readonly filter: string;
  readonly budgetsPath: string | undefined;
  readonly workerDir: string;
  readonly env: NodeJS.ProcessEnv;
}): Promise<number> {
  const repository = await openRepository(request.cwd);
  const { root } = repository;
  const policy = await loadPolicyOfTree(repository, request.cwd, request.budgetsPath, {});
  const { commit } = await snapshotTree(repository);
  const suites = await requireSuitesAt(repository, commit, policy);
  const { settings } = await setUpMeasuring(policy, request);
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
