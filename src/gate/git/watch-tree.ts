import { differingFiles, listFiles, type Repository } from './repository.ts';
import { snapshotTree } from './snapshot-tree.ts';

/**
 * Files of a snapshot that the work tree holds otherwise by now, or no longer, sorted. What is new in it
 * was not there to be measured.
 */
export async function changedSince(repository: Repository, snapshot: string): Promise<string[]> {
  const now = await snapshotTree(repository);
  if (now.commit === snapshot) return [];
  const [differing, before] = await Promise.all([
    differingFiles(repository, snapshot, now.commit),
    listFiles(repository, snapshot),
  ]);
  const known = new Set(before);
  return differing.filter((path) => known.has(path)).sort();
}
