import { riskNotesDir } from '../risk-notes/path.ts';
import type { GitHubClient, Repository } from './client.ts';
import { booleanAt, integerAt, listAt, textAt } from './read-reply.ts';

/** An entry of git's tree below the folder of the risk notes. */
export interface NoteFile {
  readonly type: string;
  /** Below the folder of the risk notes. */
  readonly path: string;
  /** As git writes it: 100644, 120000 for a link. */
  readonly mode: string;
  /** Git's id of its bytes. */
  readonly sha: string;
  /** 0 of what is no file. */
  readonly size: number;
}

/**
 * The files below the folder of the risk notes at a commit; throws what the client throws. Goes down
 * folder by folder, and never asks for one that may not be there: GitHub's 404 also means that it does not
 * show what is there, and notes that go unseen in the baseline would all be new in the change.
 */
export async function listNoteFiles(
  client: GitHubClient,
  repository: Repository,
  commit: string,
): Promise<NoteFile[]> {
  let folder = commit;
  for (const name of riskNotesDir.split('/')) {
    const entries = await readTree(client, repository, folder);
    const next = entries.find(({ type, path }) => type === 'tree' && path === name);
    if (next === undefined) return [];
    folder = next.sha;
  }
  const all = await readTree(client, repository, folder, { recursive: 'true' });
  return all.filter(({ type }) => type === 'blob');
}

/** The entries of one folder, or with `recursive` of all below it. */
export async function readTree(
  client: GitHubClient,
  repository: Repository,
  tree_sha: string,
  depth: { recursive: string } | undefined = undefined,
): Promise<NoteFile[]> {
  const { data } = await client.rest.git.getTree({ ...repository, tree_sha, ...depth });
  if (booleanAt(data, 'truncated')) {
    throw new Error(`${riskNotesDir}, or a folder above it, has too many files`);
  }
  return listAt(data, 'tree').map((entry) => {
    const type = textAt(entry, 'type');
    return {
      type,
      path: textAt(entry, 'path'),
      mode: textAt(entry, 'mode'),
      sha: textAt(entry, 'sha'),
      size: type === 'blob' ? integerAt(entry, 'size') : 0,
    };
  });
}
