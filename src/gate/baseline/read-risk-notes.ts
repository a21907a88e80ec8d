import { checkDocument, riskNoteDocument } from '../contracts/documents.ts';
import { riskNotesDir } from '../judge/risk-note-path.ts';
import type { AddedNote } from '../judge/risk-notes.ts';
import { changedFiles, type Repository, readFileAt } from './repository.ts';

const longestNoteBytes = 64 * 1024;

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

async function readNote(repository: Repository, commit: string, path: string): Promise<AddedNote> {
  const file = await readFileAt(repository, commit, path, longestNoteBytes);
  if (file.kind !== 'text') {
    const issue = file.kind === 'refused' ? file.detail : 'it cannot be read';
    return { path, content: { kind: 'invalid', issues: [issue] } };
  }
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return { path, content: { kind: 'invalid', issues: ['it is no JSON'] } };
  }
  const checked = checkDocument(riskNoteDocument, value);
  return {
    path,
    content:
      checked.kind === 'valid'
        ? { kind: 'note', note: checked.value }
        : { kind: 'invalid', issues: checked.issues },
  };
}
