import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detect, resolveCommand } from 'package-manager-detector';
import { lockfiles } from '../../plan/dependency-folders.ts';

/** The command that installs a folder's dependencies as its lockfile says; undefined without manifest. */
export async function installCommandOf(folder: string): Promise<string | undefined> {
  if (!(await exists(join(folder, 'package.json')))) return undefined;
  const detected = await detect({ cwd: folder, stopDir: folder });
  const agent = detected?.agent === 'yarn' ? await yarnOf(folder) : (detected?.agent ?? 'npm');
  // "npm ci" and its like refuse to work without a lockfile, whatever `packageManager` says.
  const command = resolveCommand(agent, (await isLocked(folder)) ? 'frozen' : 'install', []);
  if (command === null) return 'npm install --no-audit --no-fund';
  return [command.command, ...command.args].join(' ');
}

/** Its lockfile says which Yarn, where the manifest does not: each refuses options of the other. */
async function yarnOf(folder: string): Promise<'yarn' | 'yarn@berry'> {
  const lockfile = await readFile(join(folder, 'yarn.lock'), 'utf8').catch(() => '');
  return /^__metadata:/m.test(lockfile) ? 'yarn@berry' : 'yarn';
}

/** Whether a folder names exact versions. */
async function isLocked(folder: string): Promise<boolean> {
  const present = await Promise.all(lockfiles.map((name) => exists(join(folder, name))));
  return present.includes(true);
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
