import { readFile } from 'node:fs/promises';

/** The built report page, which stands beside a door's bundle; undefined where it was not built. */
export function readReportPage(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
