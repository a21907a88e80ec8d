import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { budgetsDocument, parseDocument } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import { type Repository, readFileAt } from '../git/repository.ts';
import { type Policy, type PolicyOverrides, resolvePolicy, withTrustedInstall } from './policy.ts';

export const defaultBudgetsPath = 'reliability_budgets.v1.json';
export const maxBudgetsBytes = 1024 * 1024;

/** The policy of the tree as it is. A path that is given must exist; the default one need not. */
export async function loadPolicyOfTree(
  repository: Repository,
  cwd: string,
  budgetsPath: string | undefined,
  overrides: PolicyOverrides,
): Promise<Policy> {
  const path = budgetsPath ? resolve(cwd, budgetsPath) : join(repository.root, defaultBudgetsPath);
  const shown = relative(repository.root, path).startsWith('..')
    ? path
    : relative(repository.root, path);
  let text: string;
  try {
    text = await readRegularFile(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT') {
      const what = budgetsDocument.what;
      throw new GateError(
        { code: 'document-unreadable', what, path: shown, detail: message },
        { cause },
      );
    }
    if (budgetsPath) throw new GateError({ code: 'budgets-missing', path: shown }, { cause });
    return resolvePolicy(undefined, overrides, 'defaults');
  }
  return resolvePolicy(parseDocument(budgetsDocument, text, shown), overrides, shown);
}

/** Refuses what the same path in a commit would be refused for, so that both ways agree. */
async function readRegularFile(path: string): Promise<string> {
  const stats = await lstat(path);
  if (!stats.isFile()) throw new Error('it is not a regular file');
  if (stats.size > maxBudgetsBytes) {
    throw new Error(`it is ${stats.size} bytes long, more than ${maxBudgetsBytes}`);
  }
  return readFile(path, 'utf8');
}

/** Where the budgets stand in a commit, from its root. */
export async function budgetsPathAt(
  { root }: Repository,
  cwd: string,
  budgetsPath: string | undefined,
): Promise<string> {
  if (!budgetsPath) return defaultBudgetsPath;
  return relative(root, resolve(await realpath(cwd), budgetsPath)).replaceAll('\\', '/');
}

/** What of a run's request the policy depends on. */
export interface PolicySettings {
  readonly cwd: string;
  readonly budgetsPath: string | undefined;
  readonly overrides: PolicyOverrides;
}

/** Trusts the install command of a tree's budgets where the baseline's budgets have the same. */
export async function trustInstall(
  policy: Policy,
  baseline: string,
  repository: Repository,
  { cwd, budgetsPath }: { readonly cwd: string; readonly budgetsPath: string | undefined },
): Promise<Policy> {
  if (!policy.install?.isOfChange) return policy;
  // A baseline without budgets, or with damaged ones, has no such command.
  const known = await loadPolicyOfCommit(repository, baseline, {
    cwd,
    budgetsPath,
    overrides: {},
  }).then(
    ({ install }) => install?.command,
    () => undefined,
  );
  return policy.install.command === known ? withTrustedInstall(policy) : policy;
}

/** The policy that a commit holds: on a pull request the base's, so that a change cannot loosen it. */
export async function loadPolicyOfCommit(
  repository: Repository,
  commit: string,
  { cwd, budgetsPath, overrides }: PolicySettings,
): Promise<Policy> {
  const path = await budgetsPathAt(repository, cwd, budgetsPath);
  const where = `${path} at ${commit.slice(0, 12)}`;
  const file = await readFileAt(repository, commit, path, maxBudgetsBytes);
  if (file.kind === 'refused') {
    const { detail } = file;
    throw new GateError({
      code: 'document-unreadable',
      what: budgetsDocument.what,
      path: where,
      detail,
    });
  }
  if (file.kind === 'missing') {
    if (budgetsPath) throw new GateError({ code: 'budgets-missing', path: where });
    return resolvePolicy(undefined, overrides, 'defaults');
  }
  return resolvePolicy(parseDocument(budgetsDocument, file.text, where), overrides, where);
}
