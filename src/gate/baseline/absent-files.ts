import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { askGit } from './git.ts';
import { listEntries, type Repository } from './repository.ts';

/** A path from the root that a suite looks for, and that a clean checkout of a commit lacks. */
export interface AbsentFile {
  readonly path: string;
  readonly why: /** git checks a submodule out as an empty folder. */
    | { kind: 'submodule'; folder: string }
    /** Below a `node_modules`, and nothing that the package manager installed. */
    | { kind: 'generated' }
    | { kind: 'ignored' }
    /** Such as an empty folder, which no commit holds. */
    | { kind: 'uncommitted' };
}

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
      if (folder !== undefined) return { path, why: { kind: 'submodule', folder } };
      const here = await pathInTree(repository, path);
      return here === undefined
        ? undefined
        : { path: here, why: await whyAbsent(repository, here) };
    }),
  );
  const byPath = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.path, one]])));
  return [...byPath.values()];
}

/** What to say of it, and what to do. */
function describeAbsentFile({ path, why }: AbsentFile, buildCommand: string | undefined): string {
  const toMake =
    buildCommand === undefined
      ? 'set build_command in the budgets file to what makes it'
      : 'let build_command make it too';
  switch (why.kind) {
    case 'submodule': {
      const command = 'git submodule update --init --recursive';
      const place =
        buildCommand === undefined
          ? `set "build_command": "${command}" in the budgets file`
          : `put "${command}" before the rest of build_command`;
      return `${why.folder} is a submodule, which a clean checkout leaves empty: ${place}`;
    }
    case 'generated':
      return `${path} was not made by the install, so a clean checkout lacks it: ${toMake}`;
    case 'ignored':
      return `${path} is ignored by git, so a clean checkout lacks it: ${toMake}`;
    case 'uncommitted':
      return `${path} is in no commit, so a clean checkout lacks it: ${toMake}`;
  }
}

const maxNamed = 5;

/** What to say of several. */
export function describeAbsentFiles(
  absent: readonly AbsentFile[],
  buildCommand: string | undefined,
): string {
  const named = absent.slice(0, maxNamed).map((one) => describeAbsentFile(one, buildCommand));
  const more = absent.length > maxNamed ? `; and ${absent.length - maxNamed} more` : '';
  return named.join('; ') + more;
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
  const detail = `${problem.detail} (${describeAbsentFile(first, buildCommand)})`;
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
  if (path.split('/').includes('node_modules')) return { kind: 'generated' };
  const output = await askGit(root, ['check-ignore', '--', path], {
    doing: 'asking what is ignored',
  });
  return { kind: output === undefined || output === '' ? 'uncommitted' : 'ignored' };
}
