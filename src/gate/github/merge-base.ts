import type { MergeBaseResult } from '../git/baseline-help.ts';
import { failureOf, type GitHubClient, type Repository } from './client.ts';
import { textAt } from './read-reply.ts';

/** Asks GitHub where two commits parted: a shallow clone does not know. */
export async function findMergeBase(
  client: GitHubClient,
  { owner, repo }: Repository,
  base: string,
  head: string,
): Promise<MergeBaseResult> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1,
    });
    return { kind: 'found', commit: textAt(data, 'merge_base_commit.sha') };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error).reason };
  }
}
