import { checkDocument, riskNoteDocument } from '../contracts/documents.ts';
import { riskNotesDir } from '../judge/risk-note-path.ts';
import type { AddedNote } from '../judge/risk-notes.ts';
import { failureOf, type GitHubClient, type Repository } from './github-client.ts';
import { booleanAt, integerAt, listAt, textAt } from './read-reply.ts';

export type FetchedNotes =
  | { kind: 'fetched'; notes: AddedNote[] }
  | { kind: 'failed'; reason: string };

interface TreeEntry {
  readonly type: string;
  /** Below the tree's folder. */
  readonly path: string;
  /** As git writes it: 100644, 120000 for a link. */
  readonly mode: string;
  readonly sha: string;
  /** 0 of what is no file. */
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

/**
 * Goes down folder by folder, and never asks for one that may not be there: GitHub's 404 also means that
 * it does not show what is there, and notes that go unseen in the baseline would all be new in the change.
 */
async function listNotes(
  client: GitHubClient,
  repository: Repository,
  commit: string,
): Promise<TreeEntry[]> {
  let folder = commit;
  for (const name of riskNotesDir.split('/')) {
    const entries = await readTree(client, repository, folder);
    const next = entries.find(({ type, path }) => type === 'tree' && path === name);
    if (next === undefined) return [];
    folder = next.sha;
  }
  const all = await readTree(client, repository, folder, { recursive: 'true' });
  return all.filter(({ type }) => type === 'blob');
}

async function readTree(
  client: GitHubClient,
  repository: Repository,
  tree_sha: string,
  depth: { recursive: string } | undefined = undefined,
): Promise<TreeEntry[]> {
  const { data } = await client.rest.git.getTree({ ...repository, tree_sha, ...depth });
  if (booleanAt(data, 'truncated')) {
    throw new Error(`${riskNotesDir}, or a folder above it, has too many files`);
  }
  return listAt(data, 'tree').map((entry) => {
    const type = textAt(entry, 'type');
    return {
      type,
      path: textAt(entry, 'path'),
      mode: textAt(entry, 'mode'),
      sha: textAt(entry, 'sha'),
      size: type === 'blob' ? integerAt(entry, 'size') : 0,
    };
  });
}

async function fetchNote(
  client: GitHubClient,
  repository: Repository,
  { path, mode, sha, size }: TreeEntry,
): Promise<AddedNote> {
  const invalid = (issue: string): AddedNote => ({
    path: `${riskNotesDir}/${path}`,
    content: { kind: 'invalid', issues: [issue] },
  });
  if (!mode.startsWith('100')) return invalid('it is not a regular file');
  if (size > longestNoteBytes) {
    return invalid(`it is ${size} bytes long, more than ${longestNoteBytes}`);
  }
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
  const text = Buffer.from(textAt(data, 'content'), 'base64').toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('it is no JSON');
  }
  const checked = checkDocument(riskNoteDocument, value);
  if (checked.kind === 'valid') {
    return { path: `${riskNotesDir}/${path}`, content: { kind: 'note', note: checked.value } };
  }
  return { path: `${riskNotesDir}/${path}`, content: checked };
}
