import { lstat, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { messageOf } from '../contracts/problems.ts';
import { within } from '../system/time-limit.ts';

export type UploadResult = { kind: 'uploaded'; id: number } | { kind: 'failed'; reason: string };

/**
 * Uploads files below `folder` as one artifact. A name can be used once in a workflow run: jobs of a
 * matrix need names of their own.
 */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  folder: string,
  limitMs: number,
): Promise<UploadResult> {
  try {
    for (const file of files) await refuseLinks(file, folder);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const upload = client.uploadArtifact(name, [...files], folder);
    const { id } = await within(limitMs, upload);
    if (id === undefined) return { kind: 'failed', reason: 'the service gave no id' };
    return { kind: 'uploaded', id };
  } catch (error) {
    return { kind: 'failed', reason: firstLine(error) };
  }
}

/** The client refuses every other server, and warns of that by itself once it is asked. */
export function hasArtifacts(serverUrl: string): boolean {
  const host = URL.parse(serverUrl)?.hostname ?? '';
  return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(host);
}

/** What follows is the client's advice on networks. */
function firstLine(error: unknown): string {
  return (messageOf(error).split('\n', 1)[0] ?? '').replace(/\.+$/, '');
}

/** The client follows links, and a pull request can commit one that leads anywhere on the runner. */
async function refuseLinks(file: string, folder: string): Promise<void> {
  const expected = join(await realpath(folder), relative(folder, file));
  const isOwnFile = (await realpath(file)) === expected && (await lstat(file)).isFile();
  if (!isOwnFile) throw new Error(`${relative(folder, file)} is not a regular file of the report`);
}
