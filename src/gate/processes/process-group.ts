import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a process may tidy up between SIGTERM and SIGKILL. */
const stopGraceMs = 1_000;

/** Options of `spawn` that make `stopProcessGroup` reach the child's own children as well. */
export const ownGroup = { detached: process.platform !== 'win32', windowsHide: true } as const;

/**
 * Asks a child that was started with `ownGroup`, and all it started, to end; kills what is left after
 * the grace period. Returns when nothing of the group is left, or it has been killed.
 */
export async function stopProcessGroup(child: ChildProcess, graceMs = stopGraceMs): Promise<void> {
  const pid = child.pid;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null && child.signalCode === null) await killTreeOnWindows(pid);
    return;
  }
  const deadline = Date.now() + graceMs;
  if (!signalGroup(pid, 'SIGTERM')) return;
  while (Date.now() < deadline) {
    await delay(20);
    if (!signalGroup(pid, 0)) return;
  }
  signalGroup(pid, 'SIGKILL');
}

/** Kills the group at once, without waiting: for the exit of our own process. */
export function killProcessGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else signalGroup(child.pid, 'SIGKILL');
}

/** False when the group has no member left. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

function killTreeOnWindows(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    killer.once('error', () => resolve());
    killer.once('close', () => resolve());
  });
}
