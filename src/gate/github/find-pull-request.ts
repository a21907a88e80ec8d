import { type CallProblem, problemOfCall } from './call-problem.ts';
import type { GitHubClient, Repository } from './client.ts';
import { integerAt, listAt, textAt, textOrNothingAt } from './read-reply.ts';

/** A run of the workflow that measured, as GitHub describes it: nothing of it comes from an artifact. */
export interface MeasuringRun {
  readonly id: number;
  /** Whether its workflow ended well: it may have failed by the gate's verdict, or before it. */
  readonly succeeded: boolean;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
}

/** Where a comment may go. */
export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
}

export type FoundPullRequest =
  | { kind: 'found'; pullRequest: OpenPullRequest }
  /** Closed, merged, or pushed to since: another run speaks for what is there now, or none has to. */
  | { kind: 'outdated'; why: string }
  | { kind: 'ambiguous'; numbers: number[] }
  | CallProblem;

const permission = 'pull-requests: write';

/**
 * The pull request that a run belongs to. GitHub's payload names none for forks, and the commit alone is
 * ambiguous, since anyone can open a pull request with the same one: head repository, branch and commit
 * must all agree, and exactly one open pull request must have them.
 */
export async function findPullRequest(
  client: GitHubClient,
  { owner, repo }: Repository,
  run: MeasuringRun,
): Promise<FoundPullRequest> {
  try {
    const { data } = await client.rest.pulls.list({
      owner,
      repo,
      state: 'open',
      head: `${run.headRepository.owner}:${run.headBranch}`,
      per_page: 100,
    });
    const name = nameOf(run.headRepository);
    const ofBranch = listAt(data).filter((one) => {
      // Null once a fork was deleted, whatever the description says.
      const repository = textOrNothingAt(one, 'head.repo.full_name');
      return textAt(one, 'head.ref') === run.headBranch && repository?.toLowerCase() === name;
    });
    return chooseByCommit(
      ofBranch.map((one) => ({
        number: integerAt(one, 'number'),
        headSha: textAt(one, 'head.sha'),
        baseRef: textAt(one, 'base.ref'),
      })),
      run,
    );
  } catch (error) {
    return problemOfCall(error, permission);
  }
}

export type Currency =
  | { kind: 'current' }
  | Extract<FoundPullRequest, { kind: 'outdated' | 'failed' }>;

/** Asked again right before a comment is written: reading the artifact took a while. */
export async function checkStillCurrent(
  client: GitHubClient,
  repository: Repository,
  { number, headSha, baseRef }: OpenPullRequest,
): Promise<Currency> {
  try {
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
    if (textAt(data, 'state') !== 'open') return outdated(`Pull request #${number} is closed.`);
    if (textAt(data, 'head.sha') !== headSha) return superseded(number, headSha);
    if (textAt(data, 'base.ref') === baseRef) return { kind: 'current' };
    return outdated(`Pull request #${number} has another base now: measure again.`);
  } catch (error) {
    return problemOfCall(error, permission);
  }
}

function chooseByCommit(open: readonly OpenPullRequest[], run: MeasuringRun): FoundPullRequest {
  const current = open.filter(({ headSha }) => headSha === run.headSha);
  const [first, ...others] = current;
  if (first !== undefined && others.length === 0) return { kind: 'found', pullRequest: first };
  if (first !== undefined) {
    return { kind: 'ambiguous', numbers: current.map(({ number }) => number) };
  }
  const [moved] = open;
  if (moved !== undefined) return superseded(moved.number, run.headSha);
  return outdated(
    'No open pull request has the branch that was measured: it was merged or closed.',
  );
}

function superseded(number: number, measured: string): { kind: 'outdated'; why: string } {
  return outdated(
    `Pull request #${number} has moved on from ${measured.slice(0, 10)}, which was measured: the run of its newest commit is the one to publish.`,
  );
}

function outdated(why: string): { kind: 'outdated'; why: string } {
  return { kind: 'outdated', why };
}

function nameOf({ owner, repo }: Repository): string {
  return `${owner}/${repo}`.toLowerCase();
}
