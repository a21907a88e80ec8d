import { type Call, json, type Reply, type Route } from './calls.ts';
import type { GitHosting } from './git-hosting.ts';
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
      route('get-content', 'contents/(?<path>.+)', (call) => this.#content(call)),
      route('compare-commits', 'compare/(?<basehead>[^/]+)', (call) => this.#compare(call)),
    ];
  }

  #ask(...args: readonly string[]): string | undefined {
    return this.hosting?.ask(...args);
  }

  #commit({ params: { sha = '' } }: Call): Reply {
    const parents = this.#ask('show', '--no-patch', '--format=%P', '--end-of-options', sha);
    if (parents === undefined) return notFound();
    const ids = parents.split(' ').filter((id) => id !== '');
    return json(200, { sha, parents: ids.map((id) => ({ sha: id })) });
  }

  #tree({ params: { sha = '' } }: Call): Reply {
    const lines = this.#ask('ls-tree', '-r', '--long', sha);
    return lines === undefined
      ? notFound()
      : json(200, { sha, truncated: false, tree: lines.split('\n').map(readTreeLine) });
  }

  #blob({ params: { sha = '' } }: Call): Reply {
    const text = this.#ask('cat-file', 'blob', sha);
    if (text === undefined) return notFound();
    const content = Buffer.from(text, 'utf8').toString('base64');
    return json(200, { sha, encoding: 'base64', content, size: text.length });
  }

  #content({ params: { path = '' }, url }: Call): Reply {
    const ref = url.searchParams.get('ref') ?? '';
    const lines = this.#ask('ls-tree', '--long', `${ref}:${decodeURIComponent(path)}`);
    if (lines === undefined) return notFound();
    const types: Record<string, string> = { tree: 'dir', commit: 'submodule' };
    const entries = lines.split('\n').map(readTreeLine);
    return json(
      200,
      entries.map(({ path: name, type, mode, sha }) => ({
        name,
        sha,
        type: mode === '120000' ? 'symlink' : (types[type] ?? 'file'),
      })),
    );
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
    return json(200, { status, merge_base_commit: { sha }, commits: [], files: [] });
  }
}

function readTreeLine(line: string) {
  const [, mode = '', type = '', sha = '', size, path = ''] =
    /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/.exec(line) ?? [];
  return { mode, type, sha, path, ...(size === '-' ? {} : { size: Number(size) }) };
}
