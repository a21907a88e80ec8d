import { failureOf, type GitHubClient, limited, type Repository } from './github-client.ts';

/** GitHub's limit for the body of a comment, in characters. */
export const commentLimit = 65_536;

export interface CommentPlace extends Repository {
  readonly pullRequest: number;
  /** Several suites may comment on one pull request; each has a comment of its own. */
  readonly suite: string;
}

export type CommentResult =
  | { kind: 'created' | 'updated' | 'unchanged'; url: string }
  /** There is no earlier comment, and none was to be created. */
  | { kind: 'none' }
  /** The token may not comment, as on pull requests from forks. */
  | { kind: 'denied'; reason: string }
  | { kind: 'failed'; reason: string };

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/**
 * Brings this suite's one comment up to date: an earlier one is updated (unless it says the same
 * already), otherwise one is created if `create` is set. Never throws for what GitHub answers.
 */
export async function publishComment(
  client: GitHubClient,
  place: CommentPlace,
  text: string,
  options: { readonly create: boolean },
): Promise<CommentResult> {
  const body = `${text.trimEnd()}\n\n${commentMarker(place.suite)}`;
  if (body.length > commentLimit) {
    return { kind: 'failed', reason: `the text has ${body.length} characters` };
  }
  try {
    const earlier = await findOwnComment(client, place);
    if (earlier !== undefined) return await bringUpToDate(client, place, earlier, body);
    if (!options.create) return { kind: 'none' };
    return await createOnce(client, place, body);
  } catch (error) {
    return resultOf(error);
  }
}

/** Ends the body of a comment; invisible to readers. Suites differ in it, so none overwrites another. */
export function commentMarker(suite: string): string {
  return `<!-- fj-perf-gate suite=${encodeURIComponent(suite).replaceAll('-', '%2D')} -->`;
}

/** By marker and author: anyone may post the marker, and another's comment cannot be edited. */
async function findOwnComment(
  client: GitHubClient,
  place: CommentPlace,
): Promise<OwnComment | undefined> {
  const marker = commentMarker(place.suite);
  const { owner, repo } = place;
  let self: string | undefined;
  for (let page = 1; ; page += 1) {
    const { data, headers } = await client.rest.issues.listComments({
      owner,
      repo,
      issue_number: place.pullRequest,
      per_page: 100,
      page,
      ...limited(),
    });
    for (const comment of data) {
      if (!comment.body?.trimEnd().endsWith(marker)) continue;
      self ??= await ownLogin(client);
      if (!isSame(self, comment.user)) continue;
      return { id: comment.id, url: comment.html_url, body: comment.body };
    }
    if (!headers.link?.includes('rel="next"')) return undefined;
  }
}

/** The REST API does not tell a job's token who it is; GraphQL does. */
async function ownLogin(client: GitHubClient): Promise<string> {
  try {
    const answer: { viewer: { login: string } } = await client.graphql(
      'query { viewer { login } }',
      limited(),
    );
    return answer.viewer.login;
  } catch {
    return 'github-actions[bot]';
  }
}

function isSame(login: string, user: { login: string; type: string } | null): boolean {
  if (user === null) return false;
  return user.login === login || (user.type === 'Bot' && user.login === `${login}[bot]`);
}

async function bringUpToDate(
  client: GitHubClient,
  { owner, repo }: Repository,
  earlier: OwnComment,
  body: string,
): Promise<CommentResult> {
  if (earlier.body.replaceAll('\r\n', '\n').trimEnd() === body) {
    return { kind: 'unchanged', url: earlier.url };
  }
  const comment_id = earlier.id;
  const { data } = await client.rest.issues.updateComment({
    owner,
    repo,
    comment_id,
    body,
    ...limited(),
  });
  return { kind: 'updated', url: data.html_url };
}

/**
 * A create whose answer was lost may have worked all the same, so the comments are listed again
 * before a second attempt. After a time-out there is none: GitHub may still be at it.
 */
async function createOnce(
  client: GitHubClient,
  place: CommentPlace,
  body: string,
): Promise<CommentResult> {
  const create = async (): Promise<CommentResult> => {
    const { owner, repo, pullRequest: issue_number } = place;
    const { data } = await client.rest.issues.createComment({
      owner,
      repo,
      issue_number,
      body,
      ...limited(),
    });
    return { kind: 'created', url: data.html_url };
  };
  try {
    return await create();
  } catch (error) {
    const { status, timedOut } = failureOf(error);
    if (timedOut || (status !== undefined && status < 500)) return resultOf(error);
  }
  const made = await findOwnComment(client, place);
  return made === undefined ? await create() : { kind: 'created', url: made.url };
}

function resultOf(error: unknown): CommentResult {
  const { status, reason } = failureOf(error);
  const denied = (status === 403 || status === 404) && !/rate limit/i.test(reason);
  return { kind: denied ? 'denied' : 'failed', reason };
}
