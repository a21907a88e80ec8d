import { join, posix } from 'node:path';
import { type Agent, resolveCommand } from 'package-manager-detector';
import { GateError } from '../../contracts/problems.ts';
import { findModules } from '../find-modules.ts';
import type { Installed } from './installed/installed.ts';
import { readInstalled } from './installed/read-installed.ts';

/** A `node_modules` that a package manager filled, for its own folder and for those that it covers. */
export interface Install {
  /** By path from the root. */
  readonly folder: string;
  readonly installed: Installed;
}

export interface Installs {
  /** Folders with a `node_modules`, by path from the root. */
  readonly folders: readonly string[];
  readonly all: readonly Install[];
  /** The install that filled the `node_modules` of a folder. */
  of(folder: string): Install | undefined;
}

/**
 * What is installed in the folders of a tree for which `isOfTree` holds, and for which lockfiles of the
 * candidate's checkout.
 */
export function findInstalls(
  root: string,
  candidate: string,
  isOfTree: (folder: string) => boolean,
): Installs {
  const folders = findModules(root, isOfTree);
  const all = folders.flatMap((folder) => {
    const place = { folder: join(root, folder), locked: join(candidate, folder) };
    const installed = readInstalled(place);
    return installed === undefined ? [] : [{ folder, installed }];
  });
  const covers = ({ folder, installed }: Install, other: string) => {
    const path = posix.relative(folder, other) || '.';
    return !path.startsWith('..') && installed.covers(path);
  };
  // The nearest one: a folder below another may have an install of its own.
  const nearestFirst = all.toSorted((a, b) => b.folder.length - a.folder.length);
  return { folders, all, of: (folder) => nearestFirst.find((install) => covers(install, folder)) };
}

/** Throws a GateError (dependencies-stale) where `node_modules` is not what the lockfile asks for. */
export function requireWhatIsLocked({ all }: Installs): void {
  for (const { folder, installed } of all) {
    const mismatch = installed.findMismatch();
    if (mismatch === undefined || installed.lockfile === undefined) continue;
    throw new GateError({
      code: 'dependencies-stale',
      modules: posix.join(folder, 'node_modules'),
      lockfile: posix.join(folder, installed.lockfile),
      ...mismatch,
      command: installCommandIn(folder, installed.agent),
    });
  }
}

/** What a person types to install what is locked. */
function installCommandIn(folder: string, agent: Agent): string {
  const found = resolveCommand(agent, 'frozen', []);
  const command = found === null ? 'npm ci' : [found.command, ...found.args].join(' ');
  return inFolder(folder, command);
}

/** The command that restores a package which something wrote into: only npm removes all first. */
export function reinstallCommandFor(path: string, installs: Installs): string {
  const [owner = ''] = path.split(/(?:^|\/)node_modules\//);
  const { folder = '.', installed } = installs.of(owner === '' ? '.' : owner) ?? {};
  const agent = installed?.agent ?? 'npm';
  const command = installCommandIn('.', agent);
  return inFolder(folder, agent === 'npm' ? command : `rm -r node_modules && ${command}`);
}

/** What copies folders of the repository anew: some managers do not for a lockfile that they know. */
export function copyCommandIn(folder: string, agent: Agent): string {
  if (agent === 'yarn' || agent === 'bun') return inFolder(folder, `${agent} install --force`);
  if (agent === 'yarn@berry') return inFolder(folder, 'yarn install');
  return installCommandIn(folder, agent);
}

function inFolder(folder: string, command: string): string {
  const quoted = /^[\w@%+=:,./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return folder === '.' ? command : `cd ${quoted} && ${command}`;
}
