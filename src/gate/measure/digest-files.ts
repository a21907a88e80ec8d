import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PerfBaseline } from '../contracts/documents.ts';

/** SHA-256 of files of a tree. */
export function digestFiles(
  root: string,
  files: readonly string[],
): Promise<PerfBaseline['sources']> {
  return Promise.all(
    files.map(async (path) => ({
      path,
      sha256: createHash('sha256')
        .update(await readFile(join(root, path)))
        .digest('hex'),
    })),
  );
}
