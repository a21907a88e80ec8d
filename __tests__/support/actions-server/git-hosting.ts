import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file's text, or where it links to, by its path; null removes the file. */
export type Files = Readonly<Record<string, string | { readonly link: string } | null>>;

/** A real repository with an origin, and the refs that GitHub makes for pull request 7. */
export class GitHosting {
  readonly folder = mkdtempSync(join(tmpdir(), 'fj-perf-test-'));
  readonly #origin = join(this.folder, 'origin.git');
  readonly #author = join(this.folder, 'author');
  #checkouts = 0;

  constructor() {
    git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.#origin);
    git(this.folder, 'init', '--quiet', '--initial-branch=main', this.#author);
    git(this.#author, 'remote', 'add', 'origin', `file://${this.#origin}`);
  }

  /** Commits on main and pushes; gives the commit's id. */
  commitToMain(files: Files, message = 'change main'): string {
    if (this.#has('refs/heads/main')) git(this.#author, 'checkout', '--quiet', 'main');
    return this.#commit(files, message, 'main');
  }

  /** Commits on the pull request's branch (made from main at first), at a `date` if one is given, and pushes it. */
  commitToChange(files: Files, message = 'change something', date?: string): string {
    const start = this.#has('refs/heads/change') ? ['change'] : ['-b', 'change', 'main'];
    git(this.#author, 'checkout', '--quiet', ...start);
    return this.#commit(files, message, 'change', date);
  }

  /** What GitHub does with a mergeable pull request: refs/pull/7/merge, base first, head second. */
  makeMergeRef(): { merge: string; head: string; base: string } {
    const [base, head] = [this.idOf('main'), this.idOf('change')];
    git(this.#author, 'checkout', '--quiet', '--detach', 'main');
    git(this.#author, 'merge', '--quiet', '--no-ff', '-m', 'Merge change into main', 'change');
    const merge = git(this.#author, 'rev-parse', 'HEAD');
    git(this.#author, 'push', '--quiet', 'origin', '+HEAD:refs/pull/7/merge');
    git(this.#author, 'push', '--quiet', 'origin', '+change:refs/pull/7/head');
    return { merge, head, base };
  }

  /** A checkout as actions/checkout makes it: one commit without its history, unless `depth` is 0. */
  checkOut(ref: string, options: { readonly depth?: 0 | 1 } = {}): string {
    this.#checkouts += 1;
    const folder = join(this.folder, `checkout-${this.#checkouts}`);
    git(this.folder, 'init', '--quiet', '--initial-branch=main', folder);
    git(folder, 'remote', 'add', 'origin', `file://${this.#origin}`);
    const depth = options.depth === 0 ? [] : ['--depth=1'];
    const refs = options.depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
    git(folder, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', ref, ...refs);
    git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return folder;
  }

  /** What git says in the repository that people push to; undefined where it refuses. */
  ask(...args: readonly string[]): string | undefined {
    try {
      return git(this.#origin, ...args);
    } catch {
      return undefined;
    }
  }

  idOf(ref: string): string {
    return git(this.#author, 'rev-parse', `${ref}^{commit}`);
  }

  tag(name: string, ref: string): void {
    git(this.#author, 'tag', name, ref);
    git(this.#author, 'push', '--quiet', 'origin', name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #has(ref: string): boolean {
    return git(this.#author, 'for-each-ref', ref) !== '';
  }

  #commit(files: Files, message: string, branch: string, date?: string): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.#author, path);
      if (text === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        if (typeof text === 'string') writeFileSync(file, text);
        else symlinkSync(text.link, file);
      }
    }
    git(this.#author, 'add', '--all');
    const at = date === undefined ? [] : ['--date', date];
    git(this.#author, 'commit', '--quiet', '--allow-empty', ...at, '-m', message);
    git(this.#author, 'push', '--quiet', 'origin', `+HEAD:refs/heads/${branch}`);
    return git(this.#author, 'rev-parse', 'HEAD');
  }
}

/** Runs git with an identity of its own, so that nothing of the machine's configuration counts. */
export function git(cwd: string, ...args: readonly string[]): string {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Author',
    GIT_AUTHOR_EMAIL: 'author@example.com',
    GIT_COMMITTER_NAME: 'Author',
    GIT_COMMITTER_EMAIL: 'author@example.com',
  };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}
