import { type CallProblem, problemOfCall } from './call-problem.ts';
import type { GitHubClient, Repository } from './client.ts';
import { readTree } from './list-note-files.ts';
import { textAt } from './read-reply.ts';

export type FetchedFile = { kind: 'text'; text: string } | { kind: 'missing' } | CallProblem;

/** The text of one file at a commit, read through GitHub where there is no checkout. */
export async function fetchFile(
  client: GitHubClient,
  repository: Repository,
  { commit, path, maxBytes }: { commit: string; path: string; maxBytes: number },
): Promise<FetchedFile> {
  const remedy = `look at ${path} of the base`;
  try {
    let sha = commit;
    for (const name of path.split('/')) {
      const entry = (await readTree(client, repository, sha)).find((one) => one.path === name);
      if (entry === undefined) return { kind: 'missing' };
      ({ sha } = entry);
      if (entry.type === 'tree') continue;
      const isFile = entry.type === 'blob' && entry.mode.startsWith('100');
      if (!isFile || entry.size > maxBytes) {
        return { kind: 'failed', reason: `it is no file of at most ${maxBytes} bytes`, remedy };
      }
    }
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
    return { kind: 'text', text: Buffer.from(textAt(data, 'content'), 'base64').toString('utf8') };
  } catch (error) {
    return problemOfCall(error, 'contents: read');
  }
}
