import { type Call, json, type Reply, type Route } from './calls.ts';
import type { GitHosting } from './git-hosting.ts';
import { exampleOf } from './github-contract.ts';
import { notFound, type RestApi } from './rest-api.ts';

/** What GitHub tells of a repository's commits and files, answered by a real one. */
export class GitDataApi {
  hosting: GitHosting | undefined;
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
      route('get-commit', 'git/commits/(?<sha>[^/]+)', (call) => this.#commit(call)),
      route('get-tree', 'git/trees/(?<sha>[^/]+)', (call) => this.#tree(call)),
      route('get-blob', 'git/blobs/(?<sha>[^/]+)', (call) => this.#blob(call)),
      route('compare-commits', 'compare/(?<basehead>[^/]+)', (call) => this.#compare(call)),
    ];
  }

  #ask(...args: readonly string[]): string | undefined {
    return this.hosting?.ask(...args);
  }

  #commit({ params: { sha = '' } }: Call): Reply {
    const answer = this.#ask('show', '--no-patch', '--format=%P', '--end-of-options', sha);
    if (answer === undefined) return notFound();
    const ids = answer.split(' ').filter((id) => id !== '');
    const example = exampleOf<{ parents: object[] }>('git-commit-2');
    const parents = ids.map((id) => ({ ...example.parents[0], sha: id }));
    return json(200, { ...example, sha, parents });
  }

  #tree({ params: { sha = '' }, url }: Call): Reply {
    const deep = url.searchParams.has('recursive') ? ['-r'] : [];
    const lines = this.#ask('ls-tree', ...deep, '--long', sha);
    return lines === undefined
      ? notFound()
      : json(200, { sha, truncated: false, tree: lines.split('\n').map(readTreeLine) });
  }

  #blob({ params: { sha = '' } }: Call): Reply {
    const text = this.#ask('cat-file', 'blob', sha);
    if (text === undefined) return notFound();
    const content = Buffer.from(text, 'utf8').toString('base64');
    const size = Buffer.byteLength(text);
    return json(200, { ...exampleOf('blob'), sha, encoding: 'base64', content, size });
  }

  #compare({ params }: Call): Reply {
    const basehead = decodeURIComponent(params.basehead ?? '');
    const [base = '', head = ''] = basehead.split('...');
    const known = this.#rest.mergeBases.get(basehead);
    const sha = known ?? this.#ask('merge-base', base, head);
    if (sha === undefined) return notFound();
    const [from, to] = [base, head].map((ref) => this.#ask('rev-parse', `${ref}^{commit}`));
    const ahead = from === to ? 'identical' : 'ahead';
    const status = sha === from ? ahead : sha === to ? 'behind' : 'diverged';
    const example = exampleOf<{ merge_base_commit: object }>('commit-comparison');
    const merge_base_commit = { ...example.merge_base_commit, sha };
    return json(200, { ...example, status, merge_base_commit, commits: [], files: [] });
  }
}

function readTreeLine(line: string) {
  const [, mode = '', type = '', sha = '', size, path = ''] =
    /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/.exec(line) ?? [];
  return { mode, type, sha, path, ...(size === '-' ? {} : { size: Number(size) }) };
}
