import { listEntries, type Repository } from '../git/repository.ts';
import { findSuites } from '../plan/find-suites.ts';
import {
  budgetsPathAt,
  defaultBudgetsPath,
  loadPolicyOfCommit,
  loadPolicyOfTree,
  type PolicySettings,
} from './load-policy.ts';
import {
  defaultBenchFiles,
  type Policy,
  type PolicyOverrides,
  withTrustedInstall,
} from './policy.ts';
import { findPolicyChanges } from './policy-changes.ts';

/** The rules that a change is judged by. */
export interface PolicyOfChange {
  readonly policy: Policy;
  /** The budgets file, where the rules are the change's own. */
  readonly ownBudgets: string | undefined;
}

/** The policy of the tree as it is, or, with `policyFrom: base`, the one that changes are judged by. */
export async function loadPolicyFrom(
  repository: Repository,
  settings: PolicySettings & { readonly policyFrom: 'base' | 'head' },
  commits: { readonly baseline: string; readonly candidate: string },
): Promise<PolicyOfChange> {
  if (settings.policyFrom === 'base') return loadPolicyOfChange(repository, settings, commits);
  return { policy: await loadPolicyOfTree(repository, settings), ownBudgets: undefined };
}

/**
 * The base's policy, so that a change cannot loosen what it is judged by. Only where the base has neither
 * budgets nor a suite, so that there is nothing to loosen yet, the change's own holds: otherwise the very
 * change that sets the gate up would be judged by defaults that need not know its suites.
 */
export async function loadPolicyOfChange(
  repository: Repository,
  settings: PolicySettings,
  commits: { readonly baseline: string; readonly candidate: string },
): Promise<PolicyOfChange> {
  const load = (commit: string) => loadPolicyOfCommit(repository, commit, settings);
  const path = await budgetsPathAt(repository, settings);
  if (await isUnguarded(repository, commits.baseline, path, settings.overrides)) {
    const policy = await load(commits.candidate);
    // Without budgets on either side, the rules are the same whoever they are of.
    if (policy.verdict.source === 'defaults') return { policy, ownBudgets: undefined };
    return { policy, ownBudgets: path };
  }
  const ofBase = withTrustedInstall(await load(commits.baseline));
  const policy = { ...ofBase, budgetsOf: 'base' as const };
  const changes = await findPolicyChanges(repository, settings, commits);
  if (changes.length === 0) return { policy, ownBudgets: undefined };
  return { policy: { ...policy, verdict: { ...policy.verdict, changes } }, ownBudgets: undefined };
}

/** Whether nothing in a commit is gated: no budgets, by whatever name, and no suite that would be found. */
async function isUnguarded(
  repository: Repository,
  commit: string,
  budgetsPath: string,
  { benchFiles = [] }: PolicyOverrides = {},
): Promise<boolean> {
  const entries = await listEntries(repository.root, commit, []);
  // A link or a folder in their place is no reason to judge by other rules.
  const places = [defaultBudgetsPath, budgetsPath];
  const hasBudgets = entries.some(({ path }) =>
    places.some((place) => path === place || path.startsWith(`${place}/`)),
  );
  if (hasBudgets) return false;
  const files = entries.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
  return findSuites(files, [...defaultBenchFiles, ...benchFiles]).length === 0;
}
