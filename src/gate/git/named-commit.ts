import { askGit, gitIn, isShallow } from './git.ts';
import { commitOf, type Repository } from './repository.ts';

/** A commit to compare with, by the name that a person gave it. */
export type NamedCommit =
  | { kind: 'commit'; commit: string }
  /** Where HEAD left a branch, of which it lacks so many commits. */
  | { kind: 'left-branch'; commit: string; lacks: number }
  /** Nothing here is named so. */
  | { kind: 'unknown'; isShallow: boolean }
  /** The clone does not tell where HEAD left that branch. */
  | { kind: 'unrelated'; isShallow: boolean };

/** `isExact`: of a branch its tip, not where HEAD left it. A branch may be one of origin's alone. */
export async function namedCommit(
  repository: Repository,
  revision: string,
  { isExact }: { isExact: boolean },
): Promise<NamedCommit> {
  const found = await findHere(repository, revision);
  if (found === undefined) return { kind: 'unknown', isShallow: await isShallowHere(repository) };
  const { name, commit } = found;
  if (isExact || !(await isBranch(repository, name))) return { kind: 'commit', commit };
  const left = await ask(repository, ['merge-base', 'HEAD', commit], 'looking for the merge base');
  if (left === undefined) return { kind: 'unrelated', isShallow: await isShallowHere(repository) };
  if (left === commit) return { kind: 'commit', commit };
  const counting = ['rev-list', '--count', `${left}..${commit}`];
  const lacks = Number(await ask(repository, counting, 'counting commits'));
  return { kind: 'left-branch', commit: left, lacks };
}

async function findHere(repository: Repository, revision: string) {
  for (const name of [revision, `refs/remotes/origin/${revision}`]) {
    const commit = await commitOf(repository, name);
    if (commit !== undefined) return { name, commit };
  }
  return undefined;
}

/** Not a tag, a commit's id or an expression. */
async function isBranch(repository: Repository, name: string): Promise<boolean> {
  const args = ['rev-parse', '--symbolic-full-name', '--verify', '--quiet', '--end-of-options'];
  const full = await ask(repository, [...args, name], `looking up ${name}`);
  return /^refs\/(heads|remotes)\//.test(full ?? '');
}

async function ask({ root }: Repository, args: readonly string[], doing: string) {
  return (await askGit(root, args, { doing }))?.trim() || undefined;
}

function isShallowHere({ root }: Repository): Promise<boolean> {
  return isShallow(gitIn(root));
}
