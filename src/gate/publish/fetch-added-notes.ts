import { posix } from 'node:path';
import { checkDocument, riskNoteDocument } from '../contracts/documents.ts';
import { riskNotesDir } from '../judge/risk-note-path.ts';
import type { AddedNote } from '../judge/risk-notes.ts';
import { failureOf, type GitHubClient, limited, type Repository } from './github-client.ts';

export type FetchedNotes =
  | { kind: 'fetched'; notes: AddedNote[] }
  | { kind: 'failed'; reason: string };

interface NoteFile {
  /** Below the folder of the notes. */
  readonly path: string;
  /** As git writes it: 100644, 120000 for a link. */
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

const longestNoteBytes = 64 * 1024;
/** Each takes a request, of a thousand that a repository has in an hour. */
const mostNotes = 50;

/**
 * The risk notes that a change adds or edits, read from git through GitHub where there is no checkout:
 * what an artifact says of them could be made up. They are what `readAddedNotes` finds in a clone.
 */
export async function fetchAddedNotes(
  client: GitHubClient,
  repository: Repository,
  baseline: string,
  candidate: string,
): Promise<FetchedNotes> {
  try {
    const files = await listNotes(client, repository, candidate);
    const earlier = new Map(
      (files.length === 0 ? [] : await listNotes(client, repository, baseline)).map((file) => [
        file.path,
        file,
      ]),
    );
    const added = files.filter(({ path, sha, mode }) => {
      const before = earlier.get(path);
      return path.endsWith('.json') && (before?.sha !== sha || before.mode !== mode);
    });
    if (added.length > mostNotes) {
      return { kind: 'failed', reason: `the change has ${added.length} notes, over ${mostNotes}` };
    }
    const notes = await Promise.all(added.map((file) => fetchNote(client, repository, file)));
    return { kind: 'fetched', notes };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error).reason };
  }
}

async function listNotes(
  client: GitHubClient,
  repository: Repository,
  commit: string,
): Promise<NoteFile[]> {
  const folder = await findFolder(client, repository, commit);
  if (folder === undefined) return [];
  const { data } = await client.rest.git.getTree({
    ...repository,
    tree_sha: folder,
    recursive: 'true',
    ...limited(),
  });
  if (data.truncated) throw new Error(`${riskNotesDir} has too many files`);
  return data.tree.flatMap(({ type, path, mode, sha, size }) =>
    type === 'blob' ? [{ path, mode, sha: sha ?? '', size: size ?? 0 }] : [],
  );
}

/** The id of the notes' tree; undefined where the commit has none. */
async function findFolder(
  client: GitHubClient,
  repository: Repository,
  commit: string,
): Promise<string | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({
      ...repository,
      path: posix.dirname(riskNotesDir),
      ref: commit,
      ...limited(),
    });
    if (!Array.isArray(data)) return undefined;
    const name = posix.basename(riskNotesDir);
    return data.find((entry) => entry.type === 'dir' && entry.name === name)?.sha;
  } catch (error) {
    if (failureOf(error).status === 404) return undefined;
    throw error;
  }
}

async function fetchNote(
  client: GitHubClient,
  repository: Repository,
  { path, mode, sha, size }: NoteFile,
): Promise<AddedNote> {
  const invalid = (issue: string): AddedNote => ({
    path: `${riskNotesDir}/${path}`,
    content: { kind: 'invalid', issues: [issue] },
  });
  if (!mode.startsWith('100')) return invalid('it is not a regular file');
  if (size > longestNoteBytes) {
    return invalid(`it is ${size} bytes long, more than ${longestNoteBytes}`);
  }
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha, ...limited() });
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(data.content, 'base64').toString('utf8'));
  } catch {
    return invalid('it is no JSON');
  }
  const checked = checkDocument(riskNoteDocument, value);
  if (checked.kind === 'valid') {
    return { path: `${riskNotesDir}/${path}`, content: { kind: 'note', note: checked.value } };
  }
  return { path: `${riskNotesDir}/${path}`, content: checked };
}
