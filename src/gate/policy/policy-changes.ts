import { budgetsDocument, checkText, type ReliabilityBudgets } from '../contracts/documents.ts';
import { type FileAtCommit, type Repository, readFileAt } from '../git/repository.ts';
import { budgetsPathAt, maxBudgetsBytes, type PolicySettings } from './load-policy.ts';

/**
 * What a change edits in the budgets that it is judged by, which holds only once it is merged: names of
 * settings, or one entry that says what became of the file. Empty where they are the same.
 */
export async function findPolicyChanges(
  repository: Repository,
  settings: PolicySettings,
  commits: { readonly baseline: string; readonly candidate: string },
): Promise<string[]> {
  const path = await budgetsPathAt(repository, settings);
  const [before, after] = await Promise.all([
    readFileAt(repository, commits.baseline, path, maxBudgetsBytes),
    readFileAt(repository, commits.candidate, path, maxBudgetsBytes),
  ]);
  if (after.kind === 'text' && before.kind === 'text' && after.text === before.text) return [];
  if (after.kind === 'missing') return before.kind === 'missing' ? [] : [`${path} is removed`];
  if (after.kind === 'refused') return [`${path} cannot be read: ${after.detail}`];
  const checked = checkText(budgetsDocument, after.text);
  if (checked.kind === 'invalid') return [`${path} is not valid: ${checked.issues[0] ?? ''}`];
  return differingSettings(budgetsIn(before), checked.value);
}

function budgetsIn(file: FileAtCommit): ReliabilityBudgets | undefined {
  const checked = file.kind === 'text' ? checkText(budgetsDocument, file.text) : undefined;
  return checked?.kind === 'valid' ? checked.value : undefined;
}

function differingSettings(
  before: ReliabilityBudgets | undefined,
  after: ReliabilityBudgets,
): string[] {
  const [old, fresh] = [settingsOf(before), settingsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name]));
}

function settingsOf(budgets: ReliabilityBudgets | undefined): Record<string, unknown> {
  return { ...budgets?.perf_regression, gates: budgets?.gates };
}
