import { maxCommentCharacters } from '../contracts/report-files.ts';
import { failureOf, type GitHubClient, type Repository } from './client.ts';
import { integerAt, listAt, textAt, textOrNothingAt } from './read-reply.ts';

export interface CommentPlace extends Repository {
  readonly pullRequest: number;
  /** Several gates may comment on one pull request; each has a comment of its own. */
  readonly gateName: string;
}

export type CommentResult =
  | { kind: 'created' | 'updated' | 'unchanged'; url: string }
  /** It took the place of what another job of the same run had written. */
  | { kind: 'replaced'; url: string }
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
 * already), otherwise one is created if `create` is set. `run` is an attempt of a workflow run, in which
 * each suite has one job that comments. Never throws for what GitHub answers.
 */
export async function publishComment(
  client: GitHubClient,
  place: CommentPlace,
  text: string,
  { create, run }: { readonly create: boolean; readonly run?: string },
): Promise<CommentResult> {
  const wroteIt = run === undefined ? '' : `${runMarker(run)}\n`;
  const end = `\n\n${wroteIt}${commentMarker(place.gateName)}`;
  const body = `${text.trimEnd()}${end}`;
  if (body.length + sharedSuite.length > maxCommentCharacters) {
    return { kind: 'failed', reason: `the text has ${body.length} characters` };
  }
  try {
    const earlier = await findOwnComment(client, place);
    if (earlier !== undefined && wroteIt !== '' && earlier.body.includes(wroteIt)) {
      const { url } = await bringUpToDate(client, place, earlier, withNote(body));
      return { kind: 'replaced', url };
    }
    if (earlier !== undefined) return await bringUpToDate(client, place, earlier, body);
    if (!create) return { kind: 'none' };
    return await createOnce(client, place, body);
  } catch (error) {
    return resultOf(error);
  }
}

/** Ends the body of a comment; invisible to readers. Gates differ in it, so none overwrites another. */
export function commentMarker(gateName: string): string {
  return `<!-- fj-perf-gate suite=${encodeURIComponent(gateName).replaceAll('-', '%2D')} -->`;
}

function runMarker(run: string): string {
  return `<!-- fj-perf-gate run=${encodeURIComponent(run).replaceAll('-', '%2D')} -->`;
}

const sharedSuite =
  '> Another job of this run has the same suite, and its result stood here: give each job a suite of its own.\n\n';

/** Below the heading, where a result that is gone is missed. */
function withNote(body: string): string {
  return body.replace(/^[^\n]*\n\n/, (heading) => `${heading}${sharedSuite}`);
}

/** By marker and author: anyone may post the marker, and another's comment cannot be edited. */
async function findOwnComment(
  client: GitHubClient,
  place: CommentPlace,
): Promise<OwnComment | undefined> {
  const marker = commentMarker(place.gateName);
  const { owner, repo } = place;
  let self: Self | undefined;
  let isDoubtful = false;
  for (let page = 1; ; page += 1) {
    const { data, headers } = await client.rest.issues.listComments({
      owner,
      repo,
      issue_number: place.pullRequest,
      per_page: 100,
      page,
    });
    for (const comment of listAt(data)) {
      const id = integerAt(comment, 'id');
      const body = textOrNothingAt(comment, 'body') ?? '';
      const author = textOrNothingAt(comment, 'user.login');
      if (author === undefined || !body.trimEnd().endsWith(marker)) continue;
      self ??= await ownLogin(client);
      if (isOurs(comment, self)) {
        return { id, url: textAt(comment, 'html_url'), body };
      }
      isDoubtful ||= !self.isKnown;
    }
    if (headers.link?.includes('rel="next"')) continue;
    if (isDoubtful) throw new Error('GitHub did not say whether an earlier comment is ours');
    return undefined;
  }
}

interface Self {
  readonly login: string;
  readonly isKnown: boolean;
}

/**
 * GitHub's REST API does not tell a job's token who it is, and GraphQL does; other servers have no GraphQL,
 * and tell. Where neither answers, the token is most likely the job's own.
 */
async function ownLogin(client: GitHubClient): Promise<Self> {
  const asking = [
    async () => textAt(await client.graphql('query { viewer { login } }'), 'viewer.login'),
    async () => textAt((await client.rest.users.getAuthenticated()).data, 'login'),
  ];
  for (const ask of asking) {
    try {
      return { login: await ask(), isKnown: true };
    } catch {
      // The next one may answer.
    }
  }
  return { login: 'github-actions[bot]', isKnown: false };
}

/** Of the user that Gitea and Forgejo run all jobs as, whose name nobody else can have. */
const systemUserId = -2;

function isOurs(comment: unknown, { login, isKnown }: Self): boolean {
  const author = textAt(comment, 'user.login');
  if (author === login) return true;
  if (!isKnown && integerAt(comment, 'user.id') === systemUserId) return true;
  return textOrNothingAt(comment, 'user.type') === 'Bot' && author === `${login}[bot]`;
}

async function bringUpToDate(
  client: GitHubClient,
  { owner, repo }: Repository,
  earlier: OwnComment,
  body: string,
): Promise<{ kind: 'unchanged' | 'updated'; url: string }> {
  if (earlier.body.replaceAll('\r\n', '\n').trimEnd() === body) {
    return { kind: 'unchanged', url: earlier.url };
  }
  const comment_id = earlier.id;
  const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id, body });
  return { kind: 'updated', url: textAt(data, 'html_url') };
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
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number, body });
    return { kind: 'created', url: textAt(data, 'html_url') };
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
