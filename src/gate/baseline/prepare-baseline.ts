import type { Policy } from '../plan/policy.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { type BaselineTree, checkOutBaseline } from './baseline-tree.ts';
import { type Compared, giveDependencies } from './give-dependencies.ts';
import { installBaseline } from './install-baseline.ts';
import type { Repository } from './repository.ts';
import { runOrThrow } from './run-or-throw.ts';

/**
 * The baseline's own tree, with its dependencies: those of the candidate where both ask for the same,
 * freshly installed elsewhere. A build command runs on both sides.
 */
export async function prepareBaseline(
  repository: Repository,
  compared: Compared,
  policy: Policy,
  environments: SideEnvironments,
  tempDir: string,
): Promise<BaselineTree> {
  const { install, buildCommand } = policy;
  const tree = await checkOutBaseline(repository, compared.baseline, tempDir);
  const trees = { baseline: tree.root, candidate: repository.root };
  const build = (side: keyof SideEnvironments, command: string) =>
    runOrThrow({ what: 'build', side, cwd: trees[side], command, env: environments[side] });
  try {
    await giveDependencies(repository, compared, trees, {
      installCommand: install?.command,
      isWrittenTo: buildCommand !== undefined,
      install: (_side, cwd, command) =>
        installBaseline(command, cwd, trees, policy, environments.baseline),
    });
    if (buildCommand !== undefined) {
      await build('candidate', buildCommand);
      await build('baseline', buildCommand);
    }
    return tree;
  } catch (error) {
    await tree.remove();
    throw error;
  }
}
