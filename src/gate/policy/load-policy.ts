import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { budgetsDocument, parseDocument } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import { type FileAtCommit, type Repository, readFileAt } from '../git/repository.ts';
import { type Policy, type PolicyOverrides, resolvePolicy, withTrustedInstall } from './policy.ts';

export const defaultBudgetsPath = 'reliability_budgets.v1.json';
export const maxBudgetsBytes = 1024 * 1024;

/** What of a run's request the policy depends on. */
export interface PolicySettings {
  /** Absolute path inside the git repository under test. */
  readonly cwd: string;
  /** A budgets file that must exist, relative to `cwd`; undefined: the default one if there is one. */
  readonly budgetsPath?: string | undefined;
  /** From flags or inputs, set over the budgets. */
  readonly overrides?: PolicyOverrides;
}

type BudgetsFile = FileAtCommit | { kind: 'text'; text: string };

/** The policy of the tree as it is. A path that is given must exist; the default one need not. */
export async function loadPolicyOfTree(
  { root }: Repository,
  settings: PolicySettings,
): Promise<Policy> {
  const { cwd, budgetsPath } = settings;
  const path = budgetsPath ? resolve(cwd, budgetsPath) : join(root, defaultBudgetsPath);
  const below = relative(root, path);
  return policyIn(await readRegularFile(path), below.startsWith('..') ? path : below, settings);
}

/** Refuses what the same path in a commit would be refused for, so that both ways agree. */
async function readRegularFile(path: string): Promise<BudgetsFile> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { kind: 'refused', detail: 'it is not a regular file' };
    if (stats.size > maxBudgetsBytes) {
      const detail = `it is ${stats.size} bytes long, more than ${maxBudgetsBytes}`;
      return { kind: 'refused', detail };
    }
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'refused', detail: message };
  }
}

/** Where the budgets stand in a commit, from its root. */
export async function budgetsPathAt(
  { root }: Repository,
  { cwd, budgetsPath }: PolicySettings,
): Promise<string> {
  if (!budgetsPath) return defaultBudgetsPath;
  return relative(root, resolve(await realpath(cwd), budgetsPath)).replaceAll('\\', '/');
}

/** Trusts the install command of a tree's budgets where the baseline's budgets have the same. */
export async function trustInstall(
  policy: Policy,
  baseline: string,
  repository: Repository,
  { cwd, budgetsPath }: PolicySettings,
): Promise<Policy> {
  if (!policy.install?.isOfChange) return policy;
  // A baseline without budgets, or with damaged ones, has no such command.
  const known = await loadPolicyOfCommit(repository, baseline, { cwd, budgetsPath }).then(
    ({ install }) => install?.command,
    () => undefined,
  );
  return policy.install.command === known ? withTrustedInstall(policy) : policy;
}

/** The policy that a commit holds: on a pull request the base's, so that a change cannot loosen it. */
export async function loadPolicyOfCommit(
  repository: Repository,
  commit: string,
  settings: PolicySettings,
): Promise<Policy> {
  const path = await budgetsPathAt(repository, settings);
  const file = await readFileAt(repository, commit, path, maxBudgetsBytes);
  return policyIn(file, `${path} at ${commit.slice(0, 12)}`, settings);
}

function policyIn(
  file: BudgetsFile,
  path: string,
  { budgetsPath, overrides = {} }: PolicySettings,
): Policy {
  switch (file.kind) {
    case 'text':
      return resolvePolicy(parseDocument(budgetsDocument, file.text, path), overrides, path);
    case 'refused': {
      const { what } = budgetsDocument;
      throw new GateError({ code: 'document-unreadable', what, path, detail: file.detail });
    }
    case 'missing':
      if (budgetsPath) throw new GateError({ code: 'budgets-missing', path });
      return resolvePolicy(undefined, overrides, 'defaults');
  }
}
