import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { type AbsentFile, describeAbsentFiles } from '../contracts/run-remarks.ts';
import { askGit } from '../git/git.ts';
import { listEntries, type Repository } from '../git/repository.ts';

/** What Node adds to a name to find a module. */
const endings = ['', '.js', '.cjs', '.mjs', '.json', '.node', '.ts', '.mts', '.cts', '.tsx'];
const ofGit = /^\.git(?:\/|$)/;

/**
 * Of the paths that suites looked for in vain in a clean checkout, those that the user's own tree has, and
 * those in a submodule: the suites measured something else there than they would here. A path that is in
 * no tree is one that the suite can do without everywhere.
 */
export async function absentFiles(
  repository: Repository,
  commit: string,
  missing: readonly string[],
): Promise<AbsentFile[]> {
  const wanted = [...new Set(missing)].filter((path) => !ofGit.test(path));
  if (wanted.length === 0) return [];
  const entries = await listEntries(repository.root, commit, []);
  const submodules = entries.filter(({ mode }) => mode === '160000').map(({ path }) => path);
  const found = await Promise.all(
    wanted.map(async (path): Promise<AbsentFile | undefined> => {
      const folder = submodules.find((one) => path === one || path.startsWith(`${one}/`));
      if (folder !== undefined) return { path, why: 'submodule', folder };
      const here = await pathInTree(repository, path);
      return here === undefined
        ? undefined
        : { path: here, why: await whyAbsent(repository, here) };
    }),
  );
  const byPath = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.path, one]])));
  return [...byPath.values()];
}

/** An error of a suite that did not load, with what it may have lacked; any other error as it is. */
export async function explainAbsentFile(
  error: unknown,
  repository: Repository,
  commit: string,
  buildCommand: string | undefined,
): Promise<unknown> {
  if (!(error instanceof GateError) || error.problem.code !== 'suite-failed') return error;
  const { problem } = error;
  const [first] = await absentFiles(repository, commit, problem.missing ?? []);
  if (first === undefined) return error;
  const lack = describeAbsentFiles([first], buildCommand !== undefined);
  const detail = `${problem.detail} (${lack})`;
  return new GateError({ ...problem, detail }, { cause: error });
}

/** With links followed: a package of a workspace is found through one, and git looks at no path beyond. */
async function pathInTree({ root }: Repository, path: string): Promise<string | undefined> {
  for (const ending of endings) {
    const real = await realpath(join(root, path + ending)).catch(() => undefined);
    if (real === undefined) continue;
    const below = relative(root, real);
    return below === '' || below.startsWith('..') || isAbsolute(below) ? undefined : below;
  }
  return undefined;
}

async function whyAbsent({ root }: Repository, path: string): Promise<AbsentFile['why']> {
  if (path.split('/').includes('node_modules')) return 'generated';
  const output = await askGit(root, ['check-ignore', '--', path], {
    doing: 'asking what is ignored',
  });
  return output === undefined || output === '' ? 'uncommitted' : 'ignored';
}
