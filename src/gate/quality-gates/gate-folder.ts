import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type QualityGatesReport,
  qualityGatesDocument,
  serializeDocument,
} from '../contracts/documents.ts';
import { reportFolder } from '../contracts/report-files.ts';
import { folderInTree, makeFolderInTree, writeWhole } from '../system/safe-files.ts';

/** Where logs and summary go, relative to the repository's root. */
const gatesDir = `${reportFolder}/gates`;
export const summaryPath = `${gatesDir}/summary.json`;

const why = "the gates' logs go there";

/** Empties the folder, so that no log or summary of an earlier run is taken for this one's. */
export async function emptyGatesFolder(root: string): Promise<void> {
  await rm(await folderInTree(root, gatesDir, why), { recursive: true, force: true });
}

/** Asked before each write, as a gate may clean its tree. */
async function makeGatesFolder(root: string): Promise<void> {
  await makeFolderInTree(root, gatesDir, why);
}

/** Where a gate's output goes; an earlier gate may have put a link there, through which we would write. */
export async function freeLogPath(root: string, id: string): Promise<string> {
  await makeGatesFolder(root);
  const path = `${gatesDir}/${id}.log`;
  await rm(join(root, path), { recursive: true, force: true });
  return path;
}

export async function writeSummary(root: string, summary: QualityGatesReport): Promise<void> {
  await makeGatesFolder(root);
  const path = join(root, summaryPath);
  // A gate may have put anything there.
  await rm(path, { recursive: true, force: true });
  await writeWhole(path, serializeDocument(qualityGatesDocument, summary));
}
