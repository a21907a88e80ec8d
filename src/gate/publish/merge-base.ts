import { failureOf, type GitHubClient, limited, type Repository } from './github-client.ts';

export type MergeBaseResult =
  | { kind: 'found'; commit: string }
  | { kind: 'failed'; reason: string };

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
      ...limited(),
    });
    return { kind: 'found', commit: data.merge_base_commit.sha };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error).reason };
  }
}
