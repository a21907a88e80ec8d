import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { detect, resolveCommand } from 'package-manager-detector';
import { lockfiles } from '../../plan/dependency-folders.ts';
import { textOf } from './installed/read-state.ts';

/** The command that installs a folder's dependencies as its lockfile says; undefined without manifest. */
export async function installCommandOf(folder: string): Promise<string | undefined> {
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const detected = await detect({ cwd: folder, stopDir: folder });
  const agent = detected?.agent === 'yarn' ? yarnOf(folder) : (detected?.agent ?? 'npm');
  // "npm ci" and its like refuse to work without a lockfile, whatever `packageManager` says.
  const isLocked = lockfiles.some((name) => existsSync(join(folder, name)));
  const command = resolveCommand(agent, isLocked ? 'frozen' : 'install', []);
  if (command === null) return 'npm install --no-audit --no-fund';
  return [command.command, ...command.args].join(' ');
}

/** Its lockfile says which Yarn, where the manifest does not: each refuses options of the other. */
function yarnOf(folder: string): 'yarn' | 'yarn@berry' {
  const lockfile = textOf(join(folder, 'yarn.lock')) ?? '';
  return /^__metadata:/m.test(lockfile) ? 'yarn@berry' : 'yarn';
}
