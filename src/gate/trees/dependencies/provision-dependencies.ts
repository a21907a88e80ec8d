import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { differingFiles, listFiles, type Repository } from '../../git/repository.ts';
import {
  compareDependencies,
  type DependencyFolders,
  foldersConcerned,
} from '../../plan/dependency-folders.ts';
import { standsIn } from '../find-modules.ts';
import { type CopiedPackage, findCopiedPackages, requireFreshCopies } from './copied-packages.ts';
import { installCommandOf } from './install-command.ts';
import { readJson } from './installed/read-state.ts';
import {
  findInstalls,
  type Installs,
  reinstallCommandFor,
  requireWhatIsLocked,
} from './installs.ts';
import { type SharedDependencies, shareDependencies, type Target } from './share-dependencies.ts';

/** Commit ids. */
export interface Compared {
  readonly baseline: string;
  readonly candidate: string;
}

/** Real paths of the clean checkouts. The candidate's may be the user's own tree, which has its own already. */
export interface Roots {
  readonly baseline: string;
  readonly candidate: string;
}

export interface Giving {
  readonly installCommand: string | undefined;
  /** Whether a build will write into them. */
  readonly isWrittenTo: boolean;
  /** Runs a command in a folder of one side's tree; never asked for the candidate, whose code is not merged. */
  readonly install: (side: 'baseline' | 'candidate', cwd: string, command: string) => Promise<void>;
}

export interface ProvisionedDependencies extends SharedDependencies {
  /** What a person types to have the package around a file as it was installed. */
  reinstallCommandFor(path: string): string;
}

/**
 * Gives both trees their dependencies: the candidate those of the user's tree, and the baseline its own
 * where the two ask for other packages, and the same ones elsewhere. The user's own command installs
 * everything. Installs come first: no program or configuration of the user's tree is in the baseline's then,
 * and their scripts find none. Throws a GateError where what is installed is not what the candidate asks for.
 */
export async function provisionDependencies(
  repository: Repository,
  compared: Compared,
  roots: Roots,
  how: Giving,
): Promise<ProvisionedDependencies> {
  const { root } = repository;
  const isInPlace = roots.candidate === root;
  // Every folder of the user's tree stands in it: ignored ones would be looked through as well.
  const trees = isInPlace ? [roots.baseline] : [roots.candidate, roots.baseline];
  const installs = findInstalls(root, roots.candidate, standsIn(trees));
  requireWhatIsLocked(installs);
  const copied = findCopiedPackages(root, roots.candidate, installs);
  await requireFreshCopies(repository, roots.candidate, copied);
  const folders = await compareFolders(repository, compared, roots, { installs, copied });
  const isShared = await installBaseline(folders, roots.baseline, installs, how);
  const targets: Target[] = [
    ...(isInPlace ? [] : [{ root: roots.candidate }]),
    { root: roots.baseline, isShared },
  ];
  const shared = shareDependencies(root, installs.folders, targets, {
    asCopies: how.isWrittenTo,
    keepsIn: (folder) => {
      const install = installs.of(folder);
      return (parent, name) =>
        install?.installed.keeps(posix.relative(install.folder, parent) || '.', name);
    },
  });
  return { ...shared, reinstallCommandFor: (path) => reinstallCommandFor(path, installs) };
}

/** Returns which folders are left to be shared. */
async function installBaseline(
  folders: DependencyFolders,
  baseline: string,
  installs: Installs,
  { installCommand, install }: Giving,
): Promise<(folder: string) => boolean> {
  // The root, and of those below it the installed ones: a lockfile may be a fixture of a test.
  const differing = folders.differing.filter(
    (folder) => folder === '.' || installs.folders.includes(folder),
  );
  if (differing.length > 0 && installCommand !== undefined) {
    await install('baseline', baseline, installCommand);
    return () => false;
  }
  for (const folder of differing) {
    const command = await installCommandOf(join(baseline, folder));
    if (command !== undefined) await install('baseline', join(baseline, folder), command);
  }
  return (folder) => !differing.includes(folders.ownerOf(folder));
}

async function compareFolders(
  repository: Repository,
  { baseline, candidate }: Compared,
  roots: Roots,
  { installs, copied }: { readonly installs: Installs; readonly copied: readonly CopiedPackage[] },
): Promise<DependencyFolders> {
  const changed = await differingFiles(repository, baseline, candidate);
  const concerned = foldersConcerned(changed);
  const sources = copied.map(({ source, install }) => ({ source, owner: install.folder }));
  const files =
    concerned.length === 0 && sources.length === 0
      ? []
      : await Promise.all([baseline, candidate].map((one) => listFiles(repository, one)));
  const workspaces = concerned.filter((folder) => isWorkspace(join(roots.baseline, folder)));
  return compareDependencies(changed, files.flat(), {
    withModules: new Set(installs.folders),
    workspaces: new Set(workspaces),
    copied: sources,
  });
}

/** As npm, Yarn and Bun say it in the manifest, and pnpm in a file of its own. */
function isWorkspace(folder: string): boolean {
  const manifest = readJson(join(folder, 'package.json')) ?? {};
  return existsSync(join(folder, 'pnpm-workspace.yaml')) || 'workspaces' in manifest;
}
