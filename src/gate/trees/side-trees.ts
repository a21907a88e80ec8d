import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import type { Policy } from '../policy/policy.ts';
import { type SideEnvironments, sideFolders } from '../processes/side-environments.ts';
import { type CheckedOut, checkOut, forgetLostTrees } from './check-out.ts';
import { installBaseline } from './dependencies/install-baseline.ts';
import {
  type Compared,
  type ProvisionedDependencies,
  provisionDependencies,
} from './dependencies/provision-dependencies.ts';
import { runOrThrow } from './run-or-throw.ts';

type Side = keyof SideEnvironments;

/** Both sides, ready to be measured. */
export interface SideTrees {
  /** Real paths. */
  readonly roots: Readonly<Record<Side, string>>;
  /** Of the user's tree, as they were when both sides were given them. */
  readonly dependencies: ProvisionedDependencies;
  remove(): Promise<void>;
}

/** Where the trees of both sides stand below a folder; at paths of equal length. */
export function rootBelow(folder: string, side: Side): string {
  return join(folder, sideFolders[side], 'tree');
}

/**
 * A tree of the gate's own for each side: clean checkouts of two commits side by side below `tempDir`, at
 * paths of equal length (docs/decisions/two-trees.md), with dependencies and a build given to both alike.
 * With `candidate_tree: in-place` the candidate is the user's own tree. Throws a GateError.
 */
export async function prepareTrees(
  repository: Repository,
  request: {
    readonly compared: Compared;
    readonly policy: Policy;
    readonly environments: SideEnvironments;
    readonly tempDir: string;
  },
): Promise<SideTrees> {
  const { compared, policy, environments, tempDir } = request;
  const { install, buildCommand } = policy;
  const { roots, remove } = await checkOutBoth(repository, compared, policy, tempDir);
  const build = (side: Side, command: string) =>
    runOrThrow({ what: 'build', side, cwd: roots[side], command, env: environments[side] });
  try {
    const installing = { baseline: roots.baseline, candidate: repository.root };
    const dependencies = await provisionDependencies(repository, compared, roots, {
      installCommand: install?.command,
      isWrittenTo: buildCommand !== undefined,
      install: (side, cwd, command) =>
        installBaseline(command, cwd, installing, policy, environments[side]),
    });
    if (buildCommand !== undefined) {
      await build('candidate', buildCommand);
      await build('baseline', buildCommand);
    }
    return { roots, dependencies, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function checkOutBoth(
  repository: Repository,
  compared: Compared,
  { candidateTree }: Policy,
  tempDir: string,
): Promise<Omit<SideTrees, 'dependencies'>> {
  await forgetLostTrees(repository);
  const folder = await realpath(tempDir);
  const trees: CheckedOut[] = [];
  const remove = async () => {
    for (const tree of trees) await tree.remove();
  };
  // One after the other: git reads the records of all trees as it adds one, also those half written.
  const add = async (side: Side) => {
    const root = rootBelow(folder, side);
    trees.push(await checkOut(repository, compared[side], root));
    return root;
  };
  try {
    const baseline = await add('baseline');
    const candidate = candidateTree === 'in-place' ? repository.root : await add('candidate');
    return { roots: { baseline, candidate }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
