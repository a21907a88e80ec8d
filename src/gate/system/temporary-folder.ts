import { readFileSync, readlinkSync } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../contracts/problems.ts';

/** Every folder of ours begins so, with a file that tells whose it is. */
const ownPrefix = 'fj-perf-gate-';
const ownerFile = '.fj-perf-gate-owner.json';
const maxOwnerBytes = 4096;

/**
 * A fresh folder by its real path, below `parent` or where the system has them; its name begins with
 * `fj-perf-gate-`. Throws a GateError (unsafe-path).
 */
export async function makeTemporaryFolder(
  what: '' | 'index-' = '',
  parent: string = tmpdir(),
): Promise<string> {
  try {
    const folder = await mkdtemp(join(await realpath(parent), ownPrefix + what));
    await writeFile(join(folder, ownerFile), JSON.stringify({ pid: process.pid, where: here() }));
    return folder;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const detail = `temporary files go there, and none can be written (${code ?? message}): set TMPDIR to a folder that takes them`;
    throw new GateError({ code: 'unsafe-path', path: parent, detail }, { cause });
  }
}

/**
 * Removes what earlier runs left because they were killed: our folders whose process is gone. One whose
 * owner cannot be known (another user's, another container's, another machine's) stays. Never throws.
 */
export async function removeLeftFolders(parent: string = tmpdir()): Promise<void> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isDirectory() || !entry.name.startsWith(ownPrefix)) continue;
    const folder = join(parent, entry.name);
    if (!(await isLeft(folder))) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

async function isLeft(folder: string): Promise<boolean> {
  try {
    const [{ uid }, owner] = await Promise.all([lstat(folder), readOwner(join(folder, ownerFile))]);
    if (process.getuid !== undefined && uid !== process.getuid()) return false;
    return owner !== undefined && owner.where === here() && !isAlive(owner.pid);
  } catch {
    return false;
  }
}

async function readOwner(path: string): Promise<{ pid: number; where: string } | undefined> {
  const stats = await lstat(path);
  if (!stats.isFile() || stats.size > maxOwnerBytes) return undefined;
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('pid' in value && 'where' in value)) return undefined;
  const { pid, where } = value;
  // 0 and below would ask about groups of processes.
  const isPid = typeof pid === 'number' && Number.isInteger(pid) && pid > 0;
  return isPid && typeof where === 'string' ? { pid, where } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Where a process id means the same process: containers and machines may share a folder. */
function here(): string {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = attempt(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, namespace].join(' ');
}

/** Empty where the system has no such file. */
function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
