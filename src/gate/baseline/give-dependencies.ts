import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareDependencies,
  type DependencyFolders,
  mayChangeDependencies,
} from '../plan/dependency-folders.ts';
import { installCommandOf } from './install-command.ts';
import { differingFiles, listFiles, type Repository } from './repository.ts';
import { shareDependencies } from './share-dependencies.ts';

/** Commit ids; the candidate's tree is that of the repository. */
export interface Compared {
  readonly baseline: string;
  readonly candidate: string;
}

/**
 * Gives the baseline's tree at `to` the candidate's `node_modules` where both ask for the same packages,
 * and installs its own elsewhere. The user's own command installs everything.
 */
export async function giveDependencies(
  repository: Repository,
  compared: Compared,
  to: string,
  how: {
    readonly installCommand: string | undefined;
    /** Whether something besides an install will write into them. */
    readonly isWrittenTo: boolean;
    readonly install: (cwd: string, command: string) => Promise<void>;
  },
): Promise<void> {
  const folders = await compareFolders(repository, compared);
  const toInstall = await onesInUse(folders.differing, repository.root);
  if (toInstall.length > 0 && how.installCommand !== undefined) {
    return await how.install(to, how.installCommand);
  }
  await shareDependencies(repository.root, to, {
    asCopies: how.isWrittenTo || toInstall.length > 0,
    isShared: (folder) => !toInstall.includes(folders.ownerOf(folder)),
  });
  for (const folder of toInstall) {
    const command = await installCommandOf(join(to, folder));
    if (command !== undefined) await how.install(join(to, folder), command);
  }
}

async function compareFolders(
  repository: Repository,
  { baseline, candidate }: Compared,
): Promise<DependencyFolders> {
  const changed = await differingFiles(repository, baseline, candidate);
  if (!mayChangeDependencies(changed)) return compareDependencies([], []);
  const files = await Promise.all([baseline, candidate].map((one) => listFiles(repository, one)));
  return compareDependencies(changed, files.flat());
}

/** The root, and of those below it the installed ones: a lockfile may be a fixture of a test. */
async function onesInUse(folders: readonly string[], root: string): Promise<string[]> {
  const inUse = await Promise.all(
    folders.map((folder) => folder === '.' || exists(join(root, folder, 'node_modules'))),
  );
  return folders.filter((_, i) => inUse[i]);
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
