import { bearerOf, type Call, json, jsonBody, type Reply, type Route } from './calls.ts';
import { exampleOf } from './github-contract.ts';

export interface User {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Comment {
  readonly id: number;
  readonly pullRequest: number;
  readonly user: User;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string };
  readonly base: { readonly sha: string; readonly ref: string };
  /** Default: open. */
  readonly state?: 'open' | 'closed';
  /** Login of who opened it; default: contributor. */
  readonly author?: string;
}

export interface TokenHolder {
  readonly user: User;
  readonly canWrite: boolean;
}

export const actionsBot: User = { login: 'github-actions[bot]', type: 'Bot' };

/** GitHub's own limit for a comment's body. */
const commentLimit = 65_536;

/** One repository's REST API, as far as the gate uses it. */
export class RestApi {
  readonly repository = 'octo/engine';
  readonly tokens = new Map<string, TokenHolder>();
  readonly comments: Comment[] = [];
  readonly pullRequests = new Map<number, PullRequest>();
  /** Those that the events of jobs name; one of `pullRequests` goes before. */
  readonly ofEvents = new Map<number, PullRequest>();
  /** Merge bases by "base...head". */
  readonly mergeBases = new Map<string, string>();
  readonly #origin: () => string;
  #lastCommentId = 0;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  addComment(pullRequest: number, user: User, body: string): Comment {
    this.#lastCommentId += 1;
    const now = new Date().toISOString();
    const id = this.#lastCommentId;
    const comment = { id, pullRequest, user, body, createdAt: now, updatedAt: now };
    this.comments.push(comment);
    return comment;
  }

  routes(): Route[] {
    const repository = '^/repos/octo/engine';
    const route = (
      name: string,
      method: string,
      path: string,
      handle: (call: Call, holder: TokenHolder) => Reply,
    ): Route => ({
      name: `rest/${name}`,
      method,
      path: new RegExp(path),
      handle: (call) => this.authorized(call, handle),
    });
    const comments = `${repository}/issues/(?<number>\\d+)/comments$`;
    return [
      route('list-comments', 'GET', comments, (call) => this.#listComments(call)),
      route('create-comment', 'POST', comments, (call, holder) =>
        this.#createComment(call, holder),
      ),
      route('update-comment', 'PATCH', `${repository}/issues/comments/(?<id>\\d+)$`, (call) =>
        this.#updateComment(call),
      ),
      route('list-pull-requests', 'GET', `${repository}/pulls$`, (call) =>
        this.#listPullRequests(call),
      ),
      route('get-pull-request', 'GET', `${repository}/pulls/(?<number>\\d+)$`, (call) =>
        this.#getPullRequest(call),
      ),
      // GitHub tells a job's token not who it is; a server like Gitea does.
      route('get-authenticated-user', 'GET', '^/user$', () =>
        json(403, { message: 'Resource not accessible by integration', status: '403' }),
      ),
      route('graphql', 'POST', '^/graphql$', (_call, holder) =>
        json(200, { data: { viewer: { login: holder.user.login } } }),
      ),
    ];
  }

  /** Answers 401 and 403 as GitHub does; `handle` gets what is left. */
  authorized(call: Call, handle: (call: Call, holder: TokenHolder) => Reply): Reply {
    const holder = this.tokens.get(bearerOf(call));
    if (holder === undefined) return json(401, { message: 'Bad credentials', status: '401' });
    const writes = call.method !== 'GET' && call.name !== 'rest/graphql';
    if (writes && !holder.canWrite) {
      return json(403, { message: 'Resource not accessible by integration', status: '403' });
    }
    return handle(call, holder);
  }

  #listComments(call: Call): Reply {
    const number = Number(call.params.number);
    const all = this.comments.filter((comment) => comment.pullRequest === number);
    return this.paginate(
      call,
      all.map((comment) => this.#showComment(comment)),
    );
  }

  /** A page of a list, with the links to others. */
  paginate(call: Call, all: readonly unknown[]): Reply {
    const page = Number(call.url.searchParams.get('page') ?? 1);
    const perPage = Math.min(Number(call.url.searchParams.get('per_page') ?? 30), 100);
    const last = Math.max(1, Math.ceil(all.length / perPage));
    const link = (to: number, rel: string) =>
      `<${this.#origin()}${call.url.pathname}?per_page=${perPage}&page=${to}>; rel="${rel}"`;
    const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
    return json(
      200,
      all.slice((page - 1) * perPage, page * perPage),
      links.length > 0 ? { link: links.join(', ') } : {},
    );
  }

  #createComment(call: Call, holder: TokenHolder): Reply {
    const { body } = jsonBody(call) as { body: string };
    if (body.length > commentLimit) return tooLong();
    const comment = this.addComment(Number(call.params.number), holder.user, body);
    return json(201, this.#showComment(comment));
  }

  #updateComment(call: Call): Reply {
    const { body } = jsonBody(call) as { body: string };
    const comment = this.comments.find((one) => one.id === Number(call.params.id));
    if (comment === undefined) return notFound();
    if (body.length > commentLimit) return tooLong();
    comment.body = body;
    comment.updatedAt = new Date().toISOString();
    return json(200, this.#showComment(comment));
  }

  #getPullRequest(call: Call): Reply {
    const number = Number(call.params.number);
    const found = this.pullRequests.get(number) ?? this.ofEvents.get(number);
    if (found === undefined) return notFound();
    return json(200, this.#showPullRequest(found));
  }

  /** By owner and branch of the head, as GitHub filters: a fork's name does not count. */
  #listPullRequests(call: Call): Reply {
    const [owner, ...branch] = (call.url.searchParams.get('head') ?? '').split(':');
    const all = [...this.pullRequests.values()].filter(({ head, state = 'open' }) => {
      const isOfHead = head.repository.split('/')[0] === owner && head.ref === branch.join(':');
      return isOfHead && state === (call.url.searchParams.get('state') ?? 'open');
    });
    return json(
      200,
      all.map((one) => this.#showPullRequest(one)),
    );
  }

  /** GitHub's own example has a team without a type, which its description requires. */
  #showPullRequest({
    number,
    head,
    base,
    state = 'open',
    author = 'contributor',
  }: PullRequest): object {
    const example = exampleOf<{ user: object }>('pull-request');
    return {
      ...example,
      user: { ...example.user, login: author },
      requested_teams: [],
      number,
      state,
      head: branch(head.sha, head.ref, head.repository),
      base: branch(base.sha, base.ref, this.repository),
    };
  }

  #showComment(comment: Comment): unknown {
    const web = `https://github.com/${this.repository}/pull/${comment.pullRequest}`;
    return {
      ...exampleOf('issue-comment'),
      id: comment.id,
      url: `${this.#origin()}/repos/${this.repository}/issues/comments/${comment.id}`,
      html_url: `${web}#issuecomment-${comment.id}`,
      user: { ...exampleOf<{ user: object }>('issue-comment').user, ...comment.user },
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
    };
  }
}

function branch(sha: string, ref: string, full_name: string): object {
  const { head } = exampleOf<{ head: { repo: object } }>('pull-request');
  return { ...head, sha, ref, repo: { ...head.repo, full_name } };
}

export function notFound(): Reply {
  return json(404, { message: 'Not Found', status: '404' });
}

function tooLong(): Reply {
  return json(422, {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${commentLimit} characters)`,
      },
    ],
  });
}
