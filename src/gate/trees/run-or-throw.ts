import { GateError } from '../contracts/problems.ts';
import { type CommandResult, runShellCommand } from '../processes/run-command.ts';

const commandTimeoutMs = 15 * 60_000;

/**
 * Runs a command that prepares a tree. Throws a GateError (command-failed) with the end of what it said,
 * without `secrets`, when it fails or takes longer than a quarter of an hour.
 */
export async function runOrThrow(request: {
  readonly what: 'install' | 'build';
  readonly side: 'baseline' | 'candidate';
  readonly cwd: string;
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
  readonly secrets?: readonly string[];
}): Promise<void> {
  const { what, side, cwd, command, env, secrets = [] } = request;
  const result = await runShellCommand({ command, cwd, env, timeoutMs: commandTimeoutMs });
  if (result.kind === 'exited' && result.code === 0) return;
  let detail = describe(result);
  for (const secret of secrets) detail = detail.replaceAll(secret, '***');
  throw new GateError({ code: 'command-failed', what, side, command, detail });
}

function describe(result: CommandResult): string {
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
