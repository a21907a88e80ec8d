import { join } from 'node:path';
import { type CheckedOut, checkOut } from '../../src/gate/trees/check-out.ts';
import {
  type ProvisionedDependencies,
  provisionDependencies,
} from '../../src/gate/trees/dependencies/provision-dependencies.ts';
import type { PackageManager } from './package-managers.ts';
import { TemporaryFolder } from './temporary-folder.ts';
import type { TemporaryRepository } from './temporary-repository.ts';

/** Clean checkouts of two commits with their dependencies. */
export interface GivenTrees extends AsyncDisposable {
  readonly baseline: string;
  readonly candidate: string;
  readonly shared: ProvisionedDependencies;
  /** What was installed, as `side: command`. */
  readonly installed: readonly string[];
}

export interface GivingTrees {
  /** Runs the installs; without one they are only noted. */
  readonly manager?: PackageManager;
  readonly installCommand?: string;
  /** The candidate is the user's own tree. */
  readonly isInPlace?: boolean;
}

/** Checks a commit and the tree's own out, and gives both what they depend on. */
export async function giveTrees(
  repository: TemporaryRepository,
  baseline: string,
  { manager, installCommand, isInPlace = false }: GivingTrees = {},
): Promise<GivenTrees> {
  const temp = new TemporaryFolder();
  const compared = { baseline, candidate: repository.git('rev-parse', 'HEAD') };
  const trees: CheckedOut[] = [];
  const remove = async () => {
    for (const tree of trees) await tree.remove();
    temp[Symbol.dispose]();
  };
  try {
    for (const side of ['baseline', 'candidate'] as const) {
      trees.push(await checkOut(repository, compared[side], join(temp.path, side, 'tree')));
    }
    const [left = '', checkout = ''] = trees.map(({ root }) => root);
    const right = isInPlace ? repository.root : checkout;
    const installed: string[] = [];
    const roots = { baseline: left, candidate: right };
    const shared = await provisionDependencies(repository, compared, roots, {
      installCommand,
      isWrittenTo: false,
      install: async (side, cwd, command) => {
        installed.push(`${side}: ${command}`);
        manager?.run(cwd, command);
      },
    });
    return { ...roots, shared, installed, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
