import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type PerfSelftest,
  parseDocument,
  selftestDocument,
} from '../src/gate/contracts/documents.ts';

export type RepositoryPlace = 'short' | 'long';

const lettersOfLongFolder = 150;
/** Fixed, so that the same files are the same commit, and a self-test goes on with it. */
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role): [string, string][] => [
    [`GIT_${role}_NAME`, 'sample'],
    [`GIT_${role}_EMAIL`, 'sample@localhost'],
    [`GIT_${role}_DATE`, '2026-01-01T00:00:00Z'],
  ]),
);

/**
 * A repository of the suite in `source`, below `temporary`; undefined: this repository itself, or in a long
 * place a clone of it. Made once. Returns its path.
 */
export function makeRepository(
  root: string,
  source: string | undefined,
  place: RepositoryPlace,
  temporary: string,
): string {
  if (source === undefined && place === 'short') return root;
  const parent =
    place === 'short'
      ? temporary
      : join(temporary, 'a-long-way-'.repeat(lettersOfLongFolder).slice(0, lettersOfLongFolder));
  const path = join(parent, source === undefined ? 'own' : basename(source));
  if (existsSync(path)) return path;
  mkdirSync(parent, { recursive: true });
  if (source === undefined) clone(root, path);
  else commitFiles(root, source, path);
  return path;
}

/** With dependencies of its own, as those of the other lead back there. */
function clone(root: string, path: string): void {
  execFileSync('git', ['clone', '--quiet', root, path]);
  const dependencies = 'node_modules';
  cpSync(join(root, dependencies), join(path, dependencies), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

function commitFiles(root: string, source: string, path: string): void {
  cpSync(source, path, { recursive: true });
  writeFileSync(join(path, '.gitignore'), 'node_modules/\n');
  const mitata = 'node_modules/mitata';
  cpSync(join(root, mitata), join(path, mitata), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: path, env: { ...process.env, ...identity } });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'the suite');
}

/** Undefined where there is no such file yet. Throws a GateError for what is none of a self-test. */
export function readRuns(path: string): PerfSelftest | undefined {
  if (!existsSync(path)) return undefined;
  return parseDocument(selftestDocument, readFileSync(path, 'utf8'), path);
}
