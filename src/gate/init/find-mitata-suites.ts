import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { askGit } from '../baseline/git.ts';
import { ignoringRule } from '../baseline/ignored-files.ts';
import type { Repository } from '../baseline/repository.ts';
import { findSuites } from '../plan/find-suites.ts';
import { defaultBenchFiles } from '../plan/policy.ts';

/** The suites that a tree has, and how to name them and no others. */
export interface SuitesFound {
  readonly suites: readonly string[];
  /** For `bench_files`; undefined where the default globs name exactly these. */
  readonly globs: readonly string[] | undefined;
  /** A file that a suite imports and git ignores, such as a build's output. */
  readonly builtImport: string | undefined;
}

const codeFiles = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `*.${ending}`);
const importsMitata = /(?:from|import|require)\s*\(?\s*['"](?:npm:)?mitata(?:@[^'"]*)?['"]/;
const relativeImports = /(?:from|import|require)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;
const namedSuites = '**/*.bench.{js,mjs,cjs,ts,mts,cts}';

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
    builtImport: await findBuiltImport(repository, texts),
  };
}

/** Globs that find these suites and no other file; undefined where the default ones do. */
export function globsNaming(
  suites: readonly string[],
  files: readonly string[],
): readonly string[] | undefined {
  const findsThese = (globs: readonly string[]) =>
    findSuites(files, globs).join('\n') === [...suites].sort().join('\n');
  if (findsThese(defaultBenchFiles)) return undefined;
  if (findsThese([namedSuites])) return [namedSuites];
  const folders = new Set(suites.map((suite) => dirname(suite)));
  const ofFolders = [...folders].map((folder) => posix.join(folder, namedSuites.slice(3)));
  return findsThese(ofFolders) ? ofFolders : suites.map(escapeGlob);
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

async function findBuiltImport(
  repository: Repository,
  texts: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const imported = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(relativeImports)].map(([, path = '']) => posix.join(dirname(file), path)),
  );
  for (const path of new Set(imported)) {
    if (path.startsWith('..')) continue;
    if ((await ignoringRule(repository, path)) !== undefined) return path;
  }
  return undefined;
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
