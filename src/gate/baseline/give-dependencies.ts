import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareDependencies,
  type DependencyFolders,
  foldersConcerned,
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
 * Gives the baseline's tree at `to` its own dependencies where the two ask for other packages, and the
 * candidate's `node_modules` elsewhere. The user's own command installs everything. Installs come first:
 * no program or configuration of the candidate is in the tree then, and their scripts find none.
 */
export async function giveDependencies(
  repository: Repository,
  compared: Compared,
  to: string,
  how: {
    readonly installCommand: string | undefined;
    /** Whether a build will write into them. */
    readonly isWrittenTo: boolean;
    readonly install: (cwd: string, command: string) => Promise<void>;
  },
): Promise<void> {
  const folders = await compareFolders(repository, compared, to);
  const toInstall = await onesInUse(folders.differing, repository.root);
  if (toInstall.length > 0 && how.installCommand !== undefined) {
    return await how.install(to, how.installCommand);
  }
  for (const folder of toInstall) {
    const command = await installCommandOf(join(to, folder));
    if (command !== undefined) await how.install(join(to, folder), command);
  }
  await shareDependencies(repository.root, to, {
    asCopies: how.isWrittenTo,
    isShared: (folder) => !toInstall.includes(folders.ownerOf(folder)),
  });
}

async function compareFolders(
  repository: Repository,
  { baseline, candidate }: Compared,
  to: string,
): Promise<DependencyFolders> {
  const changed = await differingFiles(repository, baseline, candidate);
  const concerned = foldersConcerned(changed);
  const files =
    concerned.length === 0
      ? []
      : await Promise.all([baseline, candidate].map((one) => listFiles(repository, one)));
  return compareDependencies(changed, files.flat(), {
    withModules: await thoseThat(concerned, (folder) => hasModules(repository.root, folder)),
    workspaces: await thoseThat(concerned, (folder) => isWorkspace(join(to, folder))),
  });
}

/** The root, and of those below it the installed ones: a lockfile may be a fixture of a test. */
async function onesInUse(folders: readonly string[], root: string): Promise<string[]> {
  const inUse = await thoseThat(folders, (folder) => hasModules(root, folder));
  return folders.filter((folder) => folder === '.' || inUse.has(folder));
}

async function thoseThat(
  folders: readonly string[],
  isOne: (folder: string) => Promise<boolean>,
): Promise<Set<string>> {
  const answers = await Promise.all(folders.map(isOne));
  return new Set(folders.filter((_, i) => answers[i]));
}

function hasModules(root: string, folder: string): Promise<boolean> {
  return exists(join(root, folder, 'node_modules'));
}

/** As npm, Yarn and Bun say it in the manifest, and pnpm in a file of its own. */
async function isWorkspace(folder: string): Promise<boolean> {
  if (await exists(join(folder, 'pnpm-workspace.yaml'))) return true;
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'workspaces' in manifest;
  } catch {
    return false;
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
