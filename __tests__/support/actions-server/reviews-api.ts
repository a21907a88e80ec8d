import { type Call, json, type Reply, type Route } from './calls.ts';
import { exampleOf } from './github-contract.ts';
import type { RestApi } from './rest-api.ts';

export interface Review {
  /** Null once the account is gone. */
  readonly login: string | null;
  /** Default: a person. */
  readonly type?: 'User' | 'Bot';
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string | null;
}

/** The reviews of the pull request, and what people may do in the repository. */
export class ReviewsApi {
  /** In the order in which they were submitted. */
  readonly reviews: Review[] = [];
  /** By login; who is not here may only read, as anybody may in a public repository. */
  readonly permissions = new Map<string, 'admin' | 'write' | 'none'>();
  readonly #rest: RestApi;

  constructor(rest: RestApi) {
    this.#rest = rest;
  }

  routes(): Route[] {
    const route = (name: string, path: string, handle: (call: Call) => Reply): Route => ({
      name: `rest/${name}`,
      method: 'GET',
      path: new RegExp(`^/repos/octo/engine/${path}$`),
      handle: (call) => this.#rest.authorized(call, handle),
    });
    return [
      route('list-reviews', 'pulls/\\d+/reviews', (call) => this.#list(call)),
      route('get-permission', 'collaborators/(?<login>[^/]+)/permission', (call) =>
        this.#permission(call),
      ),
    ];
  }

  /** The time of each is its place in the list, in minutes. */
  #list(call: Call): Reply {
    const [example] = exampleOf<{ user: object; submitted_at: string }[]>(
      'pull-request-review-items',
    );
    if (example === undefined) throw new Error('the example has no review');
    const { submitted_at: _, ...common } = example;
    const all = this.reviews.map(({ login, type = 'User', state, commit }, index) => ({
      ...common,
      id: index + 1,
      user: login === null ? null : { ...example.user, login, type },
      state,
      commit_id: commit,
      ...(state === 'PENDING' ? {} : { submitted_at: timeOf(index) }),
    }));
    return this.#rest.paginate(call, all);
  }

  #permission({ params: { login = '' } }: Call): Reply {
    const example = exampleOf<{ user: object }>(
      'repository-collaborator-permission-response-if-user-has-admin-permissions',
    );
    const permission = this.permissions.get(login) ?? 'read';
    const role = { role_name: permission };
    return json(200, { ...example, ...role, permission, user: { ...example.user, ...role } });
  }
}

function timeOf(index: number): string {
  const start = Date.parse('2026-11-20T10:00:00Z');
  return `${new Date(start + index * 60_000).toISOString().slice(0, 19)}Z`;
}
