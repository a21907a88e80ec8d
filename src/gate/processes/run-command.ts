import { ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { toUSVString } from 'node:util';
import { messageOf } from '../contracts/problems.ts';
import { CapturedOutput } from './captured-output.ts';
import { killProcessGroup, ownGroup, stopProcessGroup } from './process-group.ts';

export interface ShellCommand {
  /** Handed to the system's shell (`/bin/sh -c`, on Windows `cmd /d /s /c`). */
  readonly command: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** File for all output; its folder must exist. */
  readonly logPath?: string;
  /** Called with whole lines of cleaned output. */
  readonly onOutput?: (text: string) => void;
}

/** `tail` is the end of stdout and stderr together, without control characters. */
export type CommandResult =
  /** `code` is 128 + the signal's number when a signal ended the command, as shells say it. */
  | { kind: 'exited'; code: number; tail: string }
  | { kind: 'timed-out'; tail: string }
  | { kind: 'not-started'; detail: string };

/** What a process that left the group may still hold open after the command itself has ended. */
const drainMs = 1_000;

/**
 * Runs a shell command in a process group of its own, so that a time limit or an interrupt ends
 * everything it started; what the command leaves running in its group is ended with it, because it
 * would disturb the next measurement. Rejects when the log cannot be written.
 */
export async function runShellCommand(request: ShellCommand): Promise<CommandResult> {
  const output = new CapturedOutput(request.logPath, request.onOutput);
  const child = startShell(request);
  if (!(child instanceof ChildProcess)) {
    await output.finish();
    return child;
  }
  if (child.stdout) output.follow(child.stdout);
  if (child.stderr) output.follow(child.stderr);

  const killOnExit = () => killProcessGroup(child);
  // Before temporary folders are removed, or the command could still write into them.
  process.prependOnceListener('exit', killOnExit);
  try {
    const ending = await endingOf(child, request);
    await output.finish();
    if (ending.kind === 'not-started') return ending;
    return { ...ending, tail: toUSVString(output.tail).trimEnd() };
  } finally {
    process.off('exit', killOnExit);
  }
}

type Ending =
  | { kind: 'exited'; code: number }
  | { kind: 'timed-out' }
  | { kind: 'not-started'; detail: string };

/** Node throws for what no command can hold (a zero byte), and emits `error` for the rest. */
function startShell(request: ShellCommand): ChildProcess | CommandResult {
  try {
    return spawn(request.command, {
      ...ownGroup,
      cwd: request.cwd,
      env: request.env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return { kind: 'not-started', detail: messageOf(error) };
  }
}

async function endingOf(child: ChildProcess, request: ShellCommand): Promise<Ending> {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ended = new AbortController();
  const ending = await Promise.race([
    exitOf(child, request.cwd),
    delay(request.timeoutMs, { kind: 'timed-out' } as const, { signal: ended.signal }),
  ]);
  ended.abort();
  if (ending.kind === 'not-started') return ending;
  await stopProcessGroup(child);
  await Promise.race([closed, delay(drainMs, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  return ending;
}

function exitOf(child: ChildProcess, cwd: string): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      // Node names the shell even when it is the folder that is missing.
      resolve({ kind: 'not-started', detail: `${error.message}, in the folder ${cwd}` });
    });
    child.once('exit', (code, signal) => {
      const signalNumber = signal === null ? 0 : (constants.signals[signal] ?? 0);
      resolve({ kind: 'exited', code: code ?? 128 + signalNumber });
    });
  });
}
