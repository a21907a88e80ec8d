import { isCommitId } from '../contracts/commit-id.ts';
import { type CallProblem, problemOfCall } from './call-problem.ts';
import { failureOf, type GitHubClient, type Repository } from './client.ts';
import { listAt, textAt } from './read-reply.ts';

/** What an artifact says was compared. */
export interface ClaimedCommits {
  readonly baseline: string;
  readonly candidate: string;
}

/** What GitHub says could have been compared. */
export interface ExpectedCommits {
  readonly headSha: string;
  /** The branch that the baseline must be on: the base, or what `baseline-ref` names. */
  readonly baselineRef: string;
  /** False with `baseline-ref`: the merge commit's first parent is then not what was compared with. */
  readonly isBase: boolean;
}

export type CommitCheck = { kind: 'agree' } | { kind: 'differ'; why: string } | CallProblem;

/**
 * The candidate must be the pull request's head or a commit that merges this very head; the baseline
 * must be what that merge is into, on the branch that GitHub names.
 */
export async function checkCommits(
  client: GitHubClient,
  repository: Repository,
  claimed: ClaimedCommits,
  expected: ExpectedCommits,
): Promise<CommitCheck> {
  const { baseline, candidate } = claimed;
  if (!isCommitId(baseline) || !isCommitId(candidate)) {
    return differ('it names no full commit ids');
  }
  try {
    if (candidate !== expected.headSha) {
      const parents = await parentsOf(client, repository, candidate);
      if (parents?.[1] !== expected.headSha) return differ(whyNotCandidate(candidate, expected));
      if (expected.isBase && parents[0] !== baseline) {
        return differ(`its baseline ${baseline} is not what ${candidate} merges into`);
      }
    }
    if (await isOn(client, repository, baseline, expected.baselineRef)) return { kind: 'agree' };
    return differ(`its baseline ${baseline} is not on ${expected.baselineRef}`);
  } catch (error) {
    return problemOfCall(error, 'contents: read');
  }
}

function whyNotCandidate(candidate: string, { headSha }: ExpectedCommits): string {
  return `it is of commit ${candidate}, which is neither the head ${headSha} nor a merge of it (files that are neither committed nor ignored make a tree another commit: see "git status" in the measuring job)`;
}

async function parentsOf(
  client: GitHubClient,
  repository: Repository,
  commit_sha: string,
): Promise<string[] | undefined> {
  try {
    const { data } = await client.rest.git.getCommit({ ...repository, commit_sha });
    return listAt(data, 'parents').map((parent) => textAt(parent, 'sha'));
  } catch (error) {
    return unlessUnknown(error);
  }
}

/** Whether a commit is part of a ref's history. */
async function isOn(
  client: GitHubClient,
  repository: Repository,
  commit: string,
  ref: string,
): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${commit}...${ref}`,
      per_page: 1,
    });
    return ['ahead', 'identical'].includes(textAt(data, 'status'));
  } catch (error) {
    return unlessUnknown(error) ?? false;
  }
}

/** GitHub answers 404, or 422 for what cannot be an id, where it has no such commit. */
function unlessUnknown(error: unknown): undefined {
  const { status } = failureOf(error);
  if (status === 404 || status === 422) return undefined;
  throw error;
}

function differ(why: string): CommitCheck {
  return { kind: 'differ', why };
}
