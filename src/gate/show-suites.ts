import { loadPolicyOfTree } from './baseline/load-policy.ts';
import { listFiles, openRepository, snapshotTree } from './baseline/repository.ts';
import { GateError } from './contracts/problems.ts';
import { type ListedCase, listSuites } from './measure/list-suites.ts';
import { setUpMeasuring } from './measure/set-up.ts';
import { showSuite } from './measure/show-benchmarks.ts';
import { findSuites } from './plan/find-suites.ts';
import { selectBenchmarks } from './plan/select-benchmarks.ts';

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
  const suites = findSuites(await listFiles(repository, commit), policy.benchFiles);
  if (suites.length === 0) {
    throw new GateError({ code: 'no-suites', globs: [...policy.benchFiles] });
  }
  const { settings } = await setUpMeasuring({
    env: request.env,
    nodeArgs: policy.nodeArgs,
    workerDir: request.workerDir,
    benchTimeoutMs: policy.benchTimeoutSeconds * 1000,
  });
  const cases = await listCases(settings, root, suites);
  const selected = selectBenchmarks(cases, request.filter);
  if (selected.length === 0) {
    throw new GateError({
      code: 'filter-matches-nothing',
      filter: request.filter,
      some: cases.slice(0, 3).map(({ id }) => id),
    });
  }
  for (const [file, shown] of Map.groupBy(selected, (one) => one.file)) {
    const ids = shown.map(({ id }) => id);
    const code = await showSuite(settings, root, file, ids);
    if (code !== 0) return code;
  }
  return 0;
}

async function listCases(
  settings: Parameters<typeof listSuites>[0],
  root: string,
  suites: readonly string[],
): Promise<ListedCase[]> {
  const onTree = suites.map((file) => ({
    side: 'candidate' as const,
    root,
    file,
    foreignRoot: undefined,
  }));
  return (await listSuites(settings, onTree)).flatMap((listing) => {
    if (listing.kind === 'listed') return listing.cases;
    const { file, side, detail } = listing;
    throw new GateError({ code: 'suite-failed', file, side, detail });
  });
}
