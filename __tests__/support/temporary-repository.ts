import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Repository } from '../../src/gate/git/repository.ts';
import { type Files, TemporaryFolder } from './temporary-folder.ts';

/** A real git repository with one commit of `files`, in a fresh folder that goes with the `using` block. */
export class TemporaryRepository implements Disposable, Repository {
  /** Real path. */
  readonly path: string;
  readonly #folder: TemporaryFolder;

  constructor(files: Files = { 'README.md': '# sample\n' }) {
    this.#folder = new TemporaryFolder(files);
    this.path = this.#folder.path;
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'sample');
    this.git('config', 'user.email', 'sample@localhost');
    this.commit('first');
  }

  get root(): string {
    return this.path;
  }

  write(files: Files): this {
    this.#folder.write(files);
    return this;
  }

  /** A program of the shell, below the root; returns its absolute path. */
  writeProgram(name: string, lines: string): string {
    this.write({ [name]: `#!/bin/sh\n${lines}\n` });
    const path = join(this.root, name);
    chmodSync(path, 0o755);
    return path;
  }

  /** Commits everything that is not ignored, after writing `files`; returns the commit's id. */
  commit(message = 'a change', files: Files = {}): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Adds another repository, of which nothing is fetched over a network; not committed yet. */
  addSubmodule(other: TemporaryRepository, path: string): void {
    const local = ['-c', 'protocol.file.allow=always'];
    this.git(...local, 'submodule', '--quiet', 'add', other.root, path);
  }

  /** stdout of git without the last line break, run without the user's configuration. Throws when it fails. */
  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
    }).trimEnd();
  }

  [Symbol.dispose](): void {
    this.#folder[Symbol.dispose]();
  }
}
