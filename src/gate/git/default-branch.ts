import { isPlainWord } from '../contracts/bench-id.ts';
import { askGit } from './git.ts';
import { commitOf, type Repository } from './repository.ts';

/** The default branch's name as git knows it here, without asking a remote. */
export async function findDefaultBranch(repository: Repository): Promise<string> {
  const { root } = repository;
  const doing = 'looking for the default branch';
  const ask = async (name: string) =>
    (await askGit(root, ['symbolic-ref', '--quiet', '--short', name], { doing }))?.trim();
  const ofRemote = await ask('refs/remotes/origin/HEAD');
  if (ofRemote) return ofRemote.replace(/^origin\//, '');
  for (const name of ['main', 'master']) {
    for (const ref of [`refs/heads/${name}`, `refs/remotes/origin/${name}`]) {
      if ((await commitOf(repository, ref)) !== undefined) return name;
    }
  }
  return (await ask('HEAD')) || 'main';
}

/** What names the default branch's commit in a command, unquoted; undefined where nothing does. */
export async function defaultBranchRevision(repository: Repository): Promise<string | undefined> {
  const name = await findDefaultBranch(repository);
  if (!isPlainWord(name)) return undefined;
  const revisions = [
    { ref: `refs/heads/${name}`, revision: name },
    { ref: `refs/remotes/origin/${name}`, revision: `origin/${name}` },
  ];
  for (const { ref, revision } of revisions) {
    if ((await commitOf(repository, ref)) !== undefined) return revision;
  }
  return undefined;
}
