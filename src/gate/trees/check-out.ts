import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { askGit, runGit, withoutFilters } from '../git/git.ts';
import type { Repository } from '../git/repository.ts';

/** A clean checkout of one commit in a fresh folder outside the repository. */
export interface CheckedOut {
  /** Real path. */
  readonly root: string;
  remove(): Promise<void>;
}

/** A self-test has further ones in a folder below. */
const ownTree =
  /[\\/]fj-perf-gate-[^\\/]+[\\/](?:(?:[^\\/]+[\\/])?(?:base|cand)[\\/]tree|baseline)$/;

/**
 * Checks a commit out at `root`, a real path outside the repository: inside it Node's look-up would find
 * the user's `node_modules`. Files that a filter would expand (LFS) stay as they are stored, and
 * submodules stay empty.
 */
export async function checkOut(
  repository: Repository,
  commit: string,
  root: string,
): Promise<CheckedOut> {
  const records = await recordsOf(repository);
  await mkdir(dirname(root), { recursive: true });
  // The folder itself goes with the run's.
  const forgetAtExit = () => forgetAtOnce(records, root);
  process.once('exit', forgetAtExit);
  const remove = async () => {
    // Tens of thousands of links: with promises it takes more than twice the CPU time.
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    await forgetTree(repository, root);
    process.off('exit', forgetAtExit);
  };
  try {
    await runGit(
      repository.root,
      ['worktree', 'add', '--detach', '--force', '--end-of-options', root, commit],
      { doing: `checking out ${commit}`, env: await withoutFilters(repository.root) },
    );
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, remove };
}

/** Records of runs that were killed. Not `worktree prune`: the user's own lost trees are theirs. */
export async function forgetLostTrees(repository: Repository): Promise<void> {
  const list = await askGit(repository.root, ['worktree', 'list', '--porcelain'], {
    doing: 'listing the work trees',
  });
  for (const line of (list ?? '').split('\n')) {
    const root = line.replace(/^worktree /, '');
    if (root === line || !ownTree.test(root)) continue;
    if (!existsSync(root)) await forgetTree(repository, root);
  }
}

async function forgetTree(repository: Repository, root: string): Promise<void> {
  await askGit(repository.root, ['worktree', 'remove', '--force', root], {
    doing: 'removing the work tree',
  });
}

/** The folder in which git keeps a record of each linked work tree. */
async function recordsOf({ root }: Repository): Promise<string> {
  const folder = await runGit(root, ['rev-parse', '--git-common-dir'], {
    doing: 'looking for the work trees',
  });
  return join(resolve(root, folder.trimEnd()), 'worktrees');
}

/** `forgetTree` for the exit of an interrupted run, when no process can be waited for. */
function forgetAtOnce(records: string, root: string): void {
  try {
    for (const name of readdirSync(records)) {
      const record = join(records, name);
      if (readFileSync(join(record, 'gitdir'), 'utf8').trimEnd() !== join(root, '.git')) continue;
      rmSync(record, { recursive: true, force: true });
    }
  } catch {
    // Gone already, or not to be written to: the next run forgets it.
  }
}
