import { checkText, riskNoteDocument } from '../contracts/documents.ts';
import type { AddedNote } from '../risk-notes/apply.ts';
import { riskNotesDir } from '../risk-notes/path.ts';
import { changedFiles, listEntries, type Repository, readFileAt } from './repository.ts';

const maxNoteBytes = 64 * 1024;

/** The risk notes that this very change adds or edits; older ones are history and cover nothing. */
export async function readAddedNotes(
  repository: Repository,
  baseline: string,
  candidate: string,
): Promise<AddedNote[]> {
  const paths = await changedFiles(repository, baseline, candidate, riskNotesDir);
  const notes = paths.filter((path) => path.endsWith('.json'));
  return Promise.all(notes.map((path) => readNote(repository, candidate, path)));
}

/** Every risk note of a commit, whichever change added it. */
export async function readAllNotes(repository: Repository, commit: string): Promise<AddedNote[]> {
  const entries = await listEntries(repository.root, commit, ['--', `:(literal)${riskNotesDir}`]);
  const notes = entries.filter(({ path }) => path.endsWith('.json'));
  return Promise.all(notes.map(({ path }) => readNote(repository, commit, path)));
}

async function readNote(repository: Repository, commit: string, path: string): Promise<AddedNote> {
  const file = await readFileAt(repository, commit, path, maxNoteBytes);
  if (file.kind !== 'text') {
    const issue = file.kind === 'refused' ? file.detail : 'it cannot be read';
    return { path, content: { kind: 'invalid', issues: [issue] } };
  }
  const checked = checkText(riskNoteDocument, file.text);
  if (checked.kind === 'invalid') return { path, content: checked };
  return { path, content: { kind: 'note', note: checked.value, blobId: file.object } };
}
