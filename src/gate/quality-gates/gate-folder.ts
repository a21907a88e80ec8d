import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderInTree, makeFolderInTree, writeWhole } from '../safe-files.ts';

/** Where logs and summary go, relative to the repository's root. */
export const gatesDir = 'artifacts/ci/gates';
export const summaryPath = `${gatesDir}/summary.json`;

const why = "the gates' logs go there";

/** Empties the folder, so that no log or summary of an earlier run is taken for this one's. */
export async function emptyGatesFolder(root: string): Promise<void> {
  await rm(await folderInTree(root, gatesDir, why), { recursive: true, force: true });
}

/** Makes the folder where it is missing; asked before each write, as a gate may clean its tree. */
export async function makeGatesFolder(root: string): Promise<void> {
  await makeFolderInTree(root, gatesDir, why);
}

export async function writeSummary(root: string, summary: unknown): Promise<void> {
  await makeGatesFolder(root);
  const path = join(root, summaryPath);
  // A gate may have put anything there.
  await rm(path, { recursive: true, force: true });
  await writeWhole(path, `${JSON.stringify(summary, null, 2)}\n`);
}
