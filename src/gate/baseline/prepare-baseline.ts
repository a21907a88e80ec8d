import { GateError } from '../contracts/problems.ts';
import type { Policy } from '../plan/policy.ts';
import { runShellCommand } from '../processes/run-command.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { type BaselineTree, checkOutBaseline } from './baseline-tree.ts';
import { type Compared, giveDependencies } from './give-dependencies.ts';
import type { Repository } from './repository.ts';

const commandTimeoutMs = 15 * 60_000;

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
  const { installCommand, buildCommand } = policy;
  const tree = await checkOutBaseline(repository, compared.baseline, tempDir);
  const run = (what: string, side: keyof SideEnvironments, cwd: string, command: string) =>
    runOrThrow({ what, side, cwd, command, env: environments[side] });
  try {
    await giveDependencies(repository, compared, tree.root, {
      installCommand,
      isWrittenTo: buildCommand !== undefined,
      install: (cwd, command) => run('install', 'baseline', cwd, command),
    });
    if (buildCommand !== undefined) {
      await run('build', 'candidate', repository.root, buildCommand);
      await run('build', 'baseline', tree.root, buildCommand);
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
    case 'exited': {
      const said = result.tail.slice(-500).trim();
      return `exited with code ${result.code} and said${said === '' ? ' nothing' : `: ${said}`}`;
    }
    case 'timed-out':
      return `did not end within ${commandTimeoutMs / 60_000} minutes`;
    case 'not-started':
      return `could not be started: ${result.detail}`;
  }
}
