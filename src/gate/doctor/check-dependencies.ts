import { posix } from 'node:path';
import { listWorkTree } from '../git/list-work-tree.ts';
import type { Repository } from '../git/repository.ts';
import { findCopiedPackages, requireFreshCopies } from '../trees/dependencies/copied-packages.ts';
import { findInstalls, requireWhatIsLocked } from '../trees/dependencies/installs.ts';
import { type Finding, good, problem } from './finding.ts';

/**
 * Whether what is installed is what the lockfiles ask for: both sides of a check are given that. The
 * sentence of a problem has the command. Nothing where there is no lockfile, or git ignores it.
 */
export async function checkDependencies(repository: Repository): Promise<Finding[]> {
  const { root } = repository;
  const files = await listWorkTree(repository);
  const folders = new Set(files.flatMap(foldersOf));
  const found = findInstalls(root, root, (folder) => folders.has(folder));
  const all = found.all.filter(
    ({ folder, installed: { lockfile } }) =>
      lockfile !== undefined && files.includes(posix.join(folder, lockfile)),
  );
  if (all.length === 0) return [];
  try {
    const installs = { ...found, all };
    requireWhatIsLocked(installs);
    await requireFreshCopies(repository, root, findCopiedPackages(root, root, installs));
    const lockfiles = all.map(({ folder, installed }) =>
      posix.join(folder, installed.lockfile ?? ''),
    );
    return [
      good(
        'dependencies',
        `What is installed is what ${lockfiles.join(' and ')} ${lockfiles.length === 1 ? 'asks' : 'ask'} for.`,
      ),
    ];
  } catch (error) {
    return [problem('dependencies', error)];
  }
}

function foldersOf(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
