import { checkDocument, riskNoteDocument } from '../contracts/documents.ts';
import type { AddedNote } from '../risk-notes/apply.ts';
import { riskNotesDir } from '../risk-notes/path.ts';
import { type CallProblem, problemOfCall } from './call-problem.ts';
import type { GitHubClient, Repository } from './client.ts';
import { listNoteFiles, type NoteFile } from './list-note-files.ts';
import { textAt } from './read-reply.ts';

export type FetchedNotes = { kind: 'fetched'; notes: AddedNote[] } | CallProblem;

const maxNoteBytes = 64 * 1024;
/** Each takes a request, of a thousand that a repository has in an hour. */
const maxNotes = 50;

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
    const files = await listNoteFiles(client, repository, candidate);
    const before = files.length === 0 ? [] : await listNoteFiles(client, repository, baseline);
    const earlier = new Map(before.map((file) => [file.path, file]));
    const added = files.filter(({ path, sha, mode }) => {
      const known = earlier.get(path);
      return path.endsWith('.json') && (known?.sha !== sha || known.mode !== mode);
    });
    if (added.length > maxNotes) {
      const reason = `the change adds or edits ${added.length} of them, and ${maxNotes} are read`;
      return { kind: 'failed', reason, remedy: 'split the change' };
    }
    const notes = await Promise.all(added.map((file) => fetchNote(client, repository, file)));
    return { kind: 'fetched', notes };
  } catch (error) {
    return problemOfCall(error, 'contents: read');
  }
}

async function fetchNote(
  client: GitHubClient,
  repository: Repository,
  { path: name, mode, sha, size }: NoteFile,
): Promise<AddedNote> {
  const path = `${riskNotesDir}/${name}`;
  const invalid = (issue: string): AddedNote => ({
    path,
    content: { kind: 'invalid', issues: [issue] },
  });
  if (!mode.startsWith('100')) return invalid('it is not a regular file');
  if (size > maxNoteBytes) return invalid(`it is ${size} bytes long, more than ${maxNoteBytes}`);
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
  const text = Buffer.from(textAt(data, 'content'), 'base64').toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('it is no JSON');
  }
  const checked = checkDocument(riskNoteDocument, value);
  if (checked.kind === 'invalid') return { path, content: checked };
  return { path, content: { kind: 'note', note: checked.value, blobId: sha } };
}
