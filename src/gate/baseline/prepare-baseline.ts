import { GateError } from '../contracts/problems.ts';
import type { Policy } from '../plan/policy.ts';
import { runShellCommand } from '../processes/run-command.ts';
import { type BaselineTree, checkOutBaseline } from './baseline-tree.ts';
import type { Repository } from './repository.ts';
import { haveEqualLockfiles, installCommandOf, shareDependencies } from './share-dependencies.ts';

const commandTimeoutMs = 15 * 60_000;

/**
 * The baseline's own tree, with its dependencies: those of the candidate when the lockfiles are the
 * same, freshly installed otherwise. A build command runs on both sides.
 */
export async function prepareBaseline(
  repository: Repository,
  commit: string,
  policy: Policy,
  env: NodeJS.ProcessEnv,
  tempDir: string,
): Promise<BaselineTree> {
  const tree = await checkOutBaseline(repository, commit, tempDir);
  const run = (what: string, side: string, cwd: string, command: string) =>
    runOrThrow({ what, side, cwd, command, env });
  try {
    if (await haveEqualLockfiles(repository.root, tree.root)) {
      await shareDependencies(repository.root, tree.root, policy.buildCommand !== undefined);
    } else {
      const command = policy.installCommand ?? (await installCommandOf(tree.root));
      if (command !== undefined) await run('install', 'baseline', tree.root, command);
    }
    if (policy.buildCommand !== undefined) {
      await run('build', 'candidate', repository.root, policy.buildCommand);
      await run('build', 'baseline', tree.root, policy.buildCommand);
    }
    return tree;
  } catch (error) {
    await tree.remove();
    throw error;
  }
}

async function runOrThrow(request: {
  what: string;
  side: string;
  cwd: string;
  command: string;
  env: NodeJS.ProcessEnv;
}): Promise<void> {
  const { what, side, cwd, command, env } = request;
  const result = await runShellCommand({ command, cwd, env, timeoutMs: commandTimeoutMs });
  if (result.kind === 'exited' && result.code === 0) return;
  throw new GateError({ code: 'command-failed', what, side, command, detail: describe(result) });
}

function describe(result: Awaited<ReturnType<typeof runShellCommand>>): string {
  switch (result.kind) {
    case 'exited':
      return `exited with code ${result.code} and said: ${result.tail.slice(-500)}`;
    case 'timed-out':
      return `did not end within ${commandTimeoutMs / 60_000} minutes`;
    case 'not-started':
      return `could not be started: ${result.detail}`;
  }
}
