import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { askGit } from './git.ts';
import { listEntries, type Repository } from './repository.ts';

/** The clean checkout that a suite did not load in. */
export interface Checkout {
  readonly root: string;
  readonly commit: string;
  readonly buildCommand: string | undefined;
}

/**
 * A suite that loads here and not in the clean checkout of the baseline often lacks a file that git does
 * not check out: one that it ignores, such as a build's output, or one of a submodule. Then the error says
 * so, and what to set; otherwise it is unchanged.
 */
export async function explainMissingFile(
  error: unknown,
  repository: Repository,
  checkout: Checkout,
): Promise<unknown> {
  if (!(error instanceof GateError) || error.problem.code !== 'suite-failed') return error;
  const { problem } = error;
  if (problem.side !== 'baseline') return error;
  for (const path of missingPaths(problem.detail, checkout.root, problem.file)) {
    const hint = await hintAbout(path, repository, checkout);
    if (hint === undefined) continue;
    return new GateError({ ...problem, detail: `${problem.detail} (${hint})` }, { cause: error });
  }
  return error;
}

async function hintAbout(
  path: string,
  repository: Repository,
  { commit, buildCommand }: Checkout,
): Promise<string | undefined> {
  const submodule = await submoduleAround(repository, commit, path);
  if (submodule !== undefined) {
    const command = 'git submodule update --init --recursive';
    const place =
      buildCommand === undefined
        ? `set "build_command": "${command}" in the budgets file`
        : `put "${command}" before the rest of build_command`;
    return `${submodule} is a submodule, which the baseline's checkout leaves empty: ${place}`;
  }
  // What is built on both sides and missing all the same, no build_command would mend.
  const ignored = buildCommand === undefined ? await ignoredPath(repository, path) : undefined;
  return ignored === undefined
    ? undefined
    : `${ignored} is ignored by git: set build_command in the budgets file`;
}

async function submoduleAround(
  { root }: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const entries = await listEntries(root, commit, []);
  return entries.find((entry) => entry.mode === '160000' && path.startsWith(`${entry.path}/`))
    ?.path;
}

/** Paths below the tree that an error of Node's loader or file system names. */
function missingPaths(detail: string, root: string, suite: string): string[] {
  if (!/Cannot find|ENOENT|no such file/.test(detail)) return [];
  const requiredBy = /Require stack: - (\S+)/.exec(detail)?.[1] ?? join(root, suite);
  return [...detail.matchAll(/'([^']+)'/g)]
    .map(([, named = '']) =>
      named.startsWith('.') ? resolve(dirname(requiredBy), named) : named.replace('file://', ''),
    )
    .map((path) => relative(root, path))
    .filter((path) => path !== '' && !path.startsWith('..') && !path.startsWith('/'));
}

async function ignoredPath({ root }: Repository, path: string): Promise<string | undefined> {
  // A workspace package is found through a link, and git looks at no path beyond one.
  const real = relative(root, await nearestRealPath(join(root, path)));
  if (real.startsWith('..') || real.split('/').includes('node_modules')) return undefined;
  const output = await askGit(root, ['check-ignore', '--', real, `${real}.js`], {
    doing: 'asking what is ignored',
  });
  return output === undefined || output === '' ? undefined : real;
}

/** With links followed as far as the path exists. */
async function nearestRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path
      ? path
      : join(await nearestRealPath(dirname(path)), basename(path));
  }
}
