import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { askGit } from '../git/git.ts';
import type { Repository } from '../git/repository.ts';
import { findSuites } from '../plan/find-suites.ts';
import { harnessPackages } from '../plan/harness-packages.ts';
import { defaultBenchFiles } from '../policy/policy.ts';
import { type BuiltImport, findBuiltImport } from './find-built-import.ts';

/** The suites that a tree has, and how to name them and no others. */
export interface SuitesFound {
  readonly suites: readonly string[];
  /** The packages that they are written with. */
  readonly harnesses: readonly string[];
  /** For `bench_files`; undefined where the default globs name exactly these. */
  readonly globs: readonly string[] | undefined;
  readonly builtImport: BuiltImport | undefined;
}

const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const codeFiles = endings.map((ending) => `*.${ending}`);
const anyModule = `*.{${endings.join(',')}}`;
const namedSuite = `*.bench.{${endings.join(',')}}`;

/** Looks for suites among files (paths from the root) by what they import, wherever they stand. */
export async function findHarnessSuites(
  repository: Repository,
  files: readonly string[],
): Promise<SuitesFound> {
  const texts = await readSuites(repository, files);
  const suites = [...texts.keys()];
  return {
    suites,
    harnesses: harnessPackages.filter((name) =>
      [...texts.values()].some((text) => imports(text, name)),
    ),
    globs: globsNaming(suites, files),
    builtImport: await findBuiltImport(repository, texts, files),
  };
}

/**
 * Globs that find these suites and no other file; undefined where the default ones do. Wherever that is
 * so, they name a folder rather than files, so that a suite which is added beside them is found as well.
 */
export function globsNaming(
  suites: readonly string[],
  files: readonly string[],
): readonly string[] | undefined {
  const findExactly = (some: readonly string[], globs: readonly string[]) =>
    findSuites(files, globs).join('\n') === [...some].sort().join('\n');
  if (findExactly(suites, defaultBenchFiles)) return undefined;
  if (findExactly(suites, [`**/${namedSuite}`])) return [`**/${namedSuite}`];
  return [...Map.groupBy(suites, (suite) => dirname(suite))].flatMap(([folder, inside]) => {
    // Other modules that the root may get are hardly suites.
    const patterns = folder === '.' ? [namedSuite] : [namedSuite, anyModule];
    const glob = patterns
      .map((pattern) => posix.join(escapeGlob(folder), pattern))
      .find((one) => findExactly(inside, [one]));
    return glob === undefined ? inside.map(escapeGlob) : [glob];
  });
}

async function readSuites(
  { root }: Repository,
  files: readonly string[],
): Promise<Map<string, string>> {
  const patterns = harnessPackages.flatMap((name) => ['-e', name]);
  const output = await askGit(
    root,
    ['grep', '--untracked', '-lzI', '--fixed-strings', ...patterns, '--', ...codeFiles],
    { doing: 'looking for suites' },
  );
  const mentioning = new Set((output ?? '').split('\0'));
  const texts = new Map<string, string>();
  for (const file of findSuites(files, ['**'])) {
    if (!mentioning.has(file)) continue;
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    if (harnessPackages.some((name) => imports(text, name))) texts.set(file, text);
  }
  return texts;
}

function imports(text: string, name: string): boolean {
  return new RegExp(`(?:from|import|require)\\s*\\(?\\s*['"](?:npm:)?${name}(?:@[^'"]*)?['"]`).test(
    text,
  );
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
