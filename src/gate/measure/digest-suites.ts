import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PerfBaseline } from '../contracts/documents.ts';

/** SHA-256 of each suite file of a tree. */
export function digestSuites(
  root: string,
  suites: readonly string[],
): Promise<PerfBaseline['sources']> {
  return Promise.all(
    suites.map(async (path) => ({
      path,
      sha256: createHash('sha256')
        .update(await readFile(join(root, path)))
        .digest('hex'),
    })),
  );
}
