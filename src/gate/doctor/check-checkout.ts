import type { BaselineTree } from '../baseline/baseline-tree.ts';
import { explainMissingFile } from '../baseline/explain-missing-file.ts';
import { describeFilteredFiles, filesThatFiltersChange } from '../baseline/filtered-files.ts';
import type { Repository } from '../baseline/repository.ts';
import { GateError } from '../contracts/problems.ts';
import { listSuites } from '../measure/list-suites.ts';
import { setUpMeasuring } from '../measure/set-up.ts';
import type { Policy } from '../plan/policy.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/**
 * Loads every suite in a clean checkout of the tree, as the baseline's side of a check will. What git
 * ignores or leaves to a filter or a submodule is here and not there.
 */
export async function checkCheckout(
  repository: Repository,
  checkout: { readonly tree: BaselineTree; readonly commit: string },
  suites: readonly string[],
  policy: Policy,
  processes: { readonly environments: SideEnvironments; readonly workerDir: string },
): Promise<Finding[]> {
  const { tree, commit } = checkout;
  const findings: Finding[] = [];
  try {
    await loadAll(tree.root, repository.root, suites, policy, processes);
    findings.push(good('checkout', 'They load in a clean checkout too, as a baseline is one.'));
  } catch (error) {
    const { buildCommand } = policy;
    const where = { root: tree.root, commit, buildCommand };
    findings.push(problem('checkout', await explainMissingFile(error, repository, where)));
  }
  const filtered = describeFilteredFiles(await filesThatFiltersChange(repository, tree.root));
  if (filtered === undefined) return findings;
  const todo = 'Or keep what suites read out of such filters.';
  return [...findings, advice('filters', filtered, todo)];
}

/** Throws a GateError for the first that cannot be loaded. */
async function loadAll(
  root: string,
  foreignRoot: string,
  files: readonly string[],
  policy: Policy,
  processes: { readonly environments: SideEnvironments; readonly workerDir: string },
): Promise<void> {
  const { settings } = await setUpMeasuring(policy, processes);
  const side = 'baseline';
  const suites = files.map((file) => ({ side, root, file, foreignRoot }) as const);
  for (const listing of await listSuites(settings, suites)) {
    if (listing.kind === 'listed') continue;
    const { file, detail } = listing;
    throw new GateError({ code: 'suite-failed', file, side, detail });
  }
}
