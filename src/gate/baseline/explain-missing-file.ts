import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { askGit } from './git.ts';
import type { Repository } from './repository.ts';

/**
 * A suite that loads here and not in the clean checkout of the baseline often lacks a file that git
 * ignores, such as a build's output. Then the error says so, and what to set; otherwise it is unchanged.
 */
export async function explainMissingFile(
  error: unknown,
  repository: Repository,
  baselineRoot: string,
): Promise<unknown> {
  if (!(error instanceof GateError) || error.problem.code !== 'suite-failed') return error;
  const { problem } = error;
  if (problem.side !== 'baseline') return error;
  for (const path of missingPaths(problem.detail, baselineRoot, problem.file)) {
    const ignored = await ignoredPath(repository, path);
    if (ignored === undefined) continue;
    const hint = `${ignored} is ignored by git: set build_command in the budgets file`;
    return new GateError({ ...problem, detail: `${problem.detail} (${hint})` }, { cause: error });
  }
  return error;
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
