import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../contracts/problems.ts';

const parts = ['artifacts', 'ci', 'gates'] as const;

/** Where logs and summary go, relative to the repository's root. */
export const gatesDir = parts.join('/');
export const summaryPath = `${gatesDir}/summary.json`;

/** Empties the folder, so that no log or summary of an earlier run is taken for this one's. */
export async function emptyGatesFolder(root: string): Promise<void> {
  await refuseLinks(root);
  await rm(join(root, gatesDir), { recursive: true, force: true });
}

/** Makes the folder where it is missing; asked before each write, as a gate may clean its tree. */
export async function makeGatesFolder(root: string): Promise<void> {
  await refuseLinks(root);
  await mkdir(join(root, gatesDir), { recursive: true });
}

export async function writeSummary(root: string, summary: unknown): Promise<void> {
  await makeGatesFolder(root);
  const path = join(root, summaryPath);
  await rm(path, { recursive: true, force: true });
  // `wx` follows no link that a gate may have put there.
  await writeFile(path, `${JSON.stringify(summary, null, 2)}\n`, { flag: 'wx' });
}

/** A link on the way is refused: the tree under test could point it anywhere. */
async function refuseLinks(root: string): Promise<void> {
  let path = root;
  for (const part of parts) {
    path = join(path, part);
    const found = await lstat(path).catch(() => undefined);
    if (found && !found.isDirectory()) {
      throw new GateError({
        code: 'unsafe-path',
        path,
        detail: 'it must be a folder, not a link or a file; remove it and run again',
      });
    }
  }
}
