import { realpath } from 'node:fs/promises';
import { isAbsolute, normalize } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { askGit, runGit } from './git.ts';

export interface Repository {
  /** Real path of the work tree's top folder. */
  readonly root: string;
}

/** Finds the repository around a folder. Throws a GateError when there is none, or no commit in it. */
export async function openRepository(cwd: string): Promise<Repository> {
  const repository = await findRepository(cwd);
  if ((await commitOf(repository, 'HEAD')) !== undefined) return repository;
  throw new GateError({ code: 'no-commit', path: repository.root });
}

/** The repository around a folder, whether it has a commit or not. */
export async function findRepository(cwd: string): Promise<Repository> {
  const options = { doing: 'looking for the repository', env: { LC_ALL: 'C' } };
  try {
    const top = await runGit(cwd, ['rev-parse', '--show-toplevel'], options);
    return { root: await realpath(top.trimEnd()) };
  } catch (cause) {
    if (!(cause instanceof GateError) || cause.problem.code !== 'git-failed') throw cause;
    // There is one, of another user, and git says what to do.
    if (cause.problem.detail.includes('dubious ownership')) throw cause;
    throw new GateError({ code: 'not-a-repository', path: cwd }, { cause });
  }
}

/** Full id of the commit that a revision names; undefined when it names none here. */
export async function commitOf(
  { root }: Repository,
  revision: string,
): Promise<string | undefined> {
  const output = await askGit(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { doing: `looking up ${revision}` },
  );
  return output?.trim() || undefined;
}

/** Files of a commit, by path from the root; links and submodules are left out. */
export async function listFiles({ root }: Repository, commit: string): Promise<string[]> {
  const entries = await listEntries(root, commit, []);
  return entries.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
}

export interface TreeEntry {
  /** 100644 or 100755: a regular file; 120000: a link; 160000: a submodule. */
  readonly mode: string;
  readonly object: string;
  /** Bytes; of regular files and links. */
  readonly size: number;
  readonly path: string;
}

export async function listEntries(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<TreeEntry[]> {
  const output = await runGit(
    root,
    ['ls-tree', '-r', '-z', '--long', '--full-tree', '--end-of-options', commit, ...paths],
    { doing: `listing the files of ${commit}` },
  );
  return output.split('\0').flatMap((line) => {
    const [, mode = '', object = '', size = '', path = ''] =
      /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (path === '') return [];
    return [{ mode, object, size: size === '-' ? 0 : Number(size), path }];
  });
}

export type FileAtCommit =
  /** `object`: git's id of its bytes. */
  | { kind: 'text'; text: string; object: string }
  | { kind: 'missing' }
  | { kind: 'refused'; detail: string };

/**
 * A regular file's text at a commit, by its path from the root; links and files over `maxBytes` are
 * refused. Throws a GateError when the commit itself cannot be read: that is no missing file.
 */
export async function readFileAt(
  { root }: Repository,
  commit: string,
  path: string,
  maxBytes: number,
): Promise<FileAtCommit> {
  if (isAbsolute(path) || normalize(path).startsWith('..')) return { kind: 'missing' };
  const entries = await listEntries(root, commit, ['--', `:(literal)${path}`]);
  const entry = entries.find((candidate) => candidate.path === path);
  if (!entry) return { kind: 'missing' };
  if (!entry.mode.startsWith('100')) return { kind: 'refused', detail: 'it is not a regular file' };
  if (entry.size > maxBytes) {
    return { kind: 'refused', detail: `it is ${entry.size} bytes long, more than ${maxBytes}` };
  }
  const text = await runGit(root, ['cat-file', 'blob', entry.object], { doing: `reading ${path}` });
  return { kind: 'text', text, object: entry.object };
}

/** Files below `folder` that `candidate` adds or changes, compared with `base`. */
export function changedFiles(
  repository: Repository,
  base: string,
  candidate: string,
  folder: string,
): Promise<string[]> {
  const which = ['--diff-filter=AMT', '--end-of-options', base, candidate, '--', folder];
  return diffTrees(repository, which);
}

/** Every file that two commits do not share, removed ones included. */
export function differingFiles(
  repository: Repository,
  left: string,
  right: string,
): Promise<string[]> {
  return diffTrees(repository, ['--end-of-options', left, right]);
}

/** Files that a commit has under another name, as git recognises them: the name in `base`, and the new one. */
export async function renamedFiles(
  { root }: Repository,
  base: string,
  candidate: string,
): Promise<ReadonlyMap<string, string>> {
  const which = ['--find-renames', '--diff-filter=R', '--name-status'];
  const output = await runGit(
    root,
    ['diff-tree', '-r', '-z', ...which, '--end-of-options', base, candidate],
    { doing: 'looking for renamed files' },
  );
  // "R100", the old name and the new one, each ended by a zero.
  const renames = output.matchAll(/R\d*\0([^\0]+)\0([^\0]+)\0/g);
  return new Map([...renames].map(([, from = '', to = '']) => [from, to]));
}

async function diffTrees({ root }: Repository, args: readonly string[]): Promise<string[]> {
  const output = await runGit(
    root,
    ['diff-tree', '-r', '-z', '--no-renames', '--name-only', ...args],
    { doing: 'comparing two commits' },
  );
  return output.split('\0').filter((path) => path !== '');
}
