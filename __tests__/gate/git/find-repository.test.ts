import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findRepository, openRepository } from '../../../src/gate/git/repository.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findRepository', () => {
  it('finds the root from a folder below, with or without a commit', async () => {
    using repository = new TemporaryRepository({ 'src/a.js': '' });
    expect(await findRepository(`${repository.root}/src`)).toEqual({ root: repository.root });
    using empty = new TemporaryFolder();
    execFileSync('git', ['init', '--quiet'], { cwd: empty.path });
    expect(await findRepository(empty.path)).toEqual({ root: empty.path });
    await expect(openRepository(empty.path)).rejects.toMatchObject({
      problem: { code: 'no-commit', path: empty.path },
    });
  });

  it('says when there is none', async () => {
    using folder = new TemporaryFolder();
    await expect(findRepository(folder.path)).rejects.toMatchObject({
      problem: { code: 'not-a-repository', path: folder.path },
    });
  });

  it('lets git say what to do with a repository of another user', async () => {
    using repository = new TemporaryRepository();
    const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    // With this variable git takes every repository for another user's.
    repository.writeProgram('bin/git', `GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${git} "$@"`);
    vi.stubEnv('PATH', [`${repository.root}/bin`, process.env.PATH].join(delimiter));
    await expect(findRepository(repository.root)).rejects.toMatchObject({
      problem: { code: 'git-failed', detail: expect.stringContaining('safe.directory') },
    });
  });
});
