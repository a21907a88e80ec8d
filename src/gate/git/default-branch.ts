import { isPlainWord } from '../contracts/bench-id.ts';
import { askGit } from './git.ts';
import { commitOf, type Repository } from './repository.ts';

/** The default branch's name as git knows it here, without asking a remote. */
export async function findDefaultBranch(repository: Repository): Promise<string> {
  const ofRemote = await branchBehind(repository, 'refs/remotes/origin/HEAD');
  if (ofRemote) return ofRemote.replace(/^origin\//, '');
  for (const name of ['main', 'master']) {
    for (const ref of [`refs/heads/${name}`, `refs/remotes/origin/${name}`]) {
      if ((await commitOf(repository, ref)) !== undefined) return name;
    }
  }
  return (await currentBranch(repository)) || 'main';
}

/**
 * What to compare with, as a word of a command: the default branch, on that branch itself origin's, and
 * where neither is here, or a shell would take its name for more than a word, HEAD.
 */
export async function revisionToCompare(repository: Repository): Promise<string> {
  const name = await findDefaultBranch(repository);
  if (!isPlainWord(name)) return 'HEAD';
  const ofOrigin = { ref: `refs/remotes/origin/${name}`, revision: `origin/${name}` };
  const revisions =
    (await currentBranch(repository)) === name
      ? [ofOrigin]
      : [{ ref: `refs/heads/${name}`, revision: name }, ofOrigin];
  for (const { ref, revision } of revisions) {
    if ((await commitOf(repository, ref)) !== undefined) return revision;
  }
  return 'HEAD';
}

function currentBranch(repository: Repository): Promise<string | undefined> {
  return branchBehind(repository, 'HEAD');
}

async function branchBehind({ root }: Repository, name: string): Promise<string | undefined> {
  const doing = 'looking for the default branch';
  return (await askGit(root, ['symbolic-ref', '--quiet', '--short', name], { doing }))?.trim();
}
