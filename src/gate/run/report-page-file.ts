import { readFile } from 'node:fs/promises';

/** The built report page, which stands beside a door's bundle; undefined where it was not built. */
export async function readReportPage(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
