import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { askGit } from '../git/git.ts';
import type { Repository } from '../git/repository.ts';
import { findSuites } from '../plan/find-suites.ts';
import { defaultBenchFiles } from '../policy/policy.ts';
import { type BuiltImport, findBuiltImport } from './find-built-import.ts';

/** The suites that a tree has, and how to name them and no others. */
export interface SuitesFound {
  readonly suites: readonly string[];
  /** For `bench_files`; undefined where the default globs name exactly these. */
  readonly globs: readonly string[] | undefined;
  readonly builtImport: BuiltImport | undefined;
}

const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const codeFiles = endings.map((ending) => `*.${ending}`);
const importsMitata = /(?:from|import|require)\s*\(?\s*['"](?:npm:)?mitata(?:@[^'"]*)?['"]/;
const anyModule = `*.{${endings.join(',')}}`;
const namedSuite = `*.bench.{${endings.join(',')}}`;

/** Looks for suites among files (paths from the root) by what they import, wherever they stand. */
export async function findMitataSuites(
  repository: Repository,
  files: readonly string[],
): Promise<SuitesFound> {
  const texts = await readSuites(repository, files);
  const suites = [...texts.keys()];
  return {
    suites,
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
  const output = await askGit(
    root,
    ['grep', '--untracked', '-lzI', '--fixed-strings', '-e', 'mitata', '--', ...codeFiles],
    { doing: 'looking for suites' },
  );
  const mentioning = new Set((output ?? '').split('\0'));
  const texts = new Map<string, string>();
  for (const file of findSuites(files, ['**'])) {
    if (!mentioning.has(file)) continue;
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    if (importsMitata.test(text)) texts.set(file, text);
  }
  return texts;
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
