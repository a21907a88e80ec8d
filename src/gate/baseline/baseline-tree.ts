import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** A clean checkout of one commit in a fresh folder outside the repository. */
export interface BaselineTree {
  /** Real path. */
  readonly root: string;
  remove(): Promise<void>;
}

/**
 * Checks a commit out below `tempDir`. Outside the repository, because inside it Node's look-up would
 * find the candidate's `node_modules`. LFS files stay pointers and submodules stay empty.
 */
export async function checkOutBaseline(
  repository: Repository,
  commit: string,
  tempDir: string,
): Promise<BaselineTree> {
  const folder = await mkdtemp(join(await realpath(tempDir), 'fj-perf-gate-'));
  const root = join(folder, 'baseline');
  await runGit(repository.root, ['worktree', 'prune'], { doing: 'tidying up old work trees' });
  await runGit(repository.root, ['worktree', 'add', '--detach', '--force', root, commit], {
    doing: `checking out ${commit}`,
  });
  return {
    root,
    async remove() {
      await rm(folder, { recursive: true, force: true });
      await runGit(repository.root, ['worktree', 'prune'], { doing: 'removing the work tree' });
    },
  };
}
