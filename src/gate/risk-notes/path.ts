import { createHash } from 'node:crypto';

export const riskNotesDir = 'artifacts/performance/risk_notes';
const suffix = '.risk_note.json';
const maxStem = 150;

/**
 * Where the note for a benchmark belongs, relative to the repository's root:
 * `artifacts/performance/risk_notes/<group>_<name>.risk_note.json`.
 *
 * A hash of the id is added where the name alone would not tell one benchmark from another: a
 * character other than "/" had to be replaced, the name is too long, or one of `allIds` would get the
 * same name (upper and lower case count as the same, as they do on macOS and Windows).
 */
export function riskNotePath(benchId: string, allIds: readonly string[] = []): string {
  const plain = plainStem(benchId);
  const folded = plain.toLowerCase();
  const ambiguous =
    /[^A-Za-z0-9._/-]/.test(benchId) ||
    plain.length > maxStem ||
    allIds.some((id) => id !== benchId && plainStem(id).toLowerCase() === folded);
  const hash = () => createHash('sha256').update(benchId).digest('hex').slice(0, 8);
  const stem = ambiguous ? `${plain.slice(0, maxStem)}-${hash()}` : plain;
  return `${riskNotesDir}/${stem}${suffix}`;
}

/** Tells most other benchmarks' notes from this one's without looking at all ids. */
export function mayBeNoteOf(fileName: string, benchId: string): boolean {
  return fileName.startsWith(plainStem(benchId).slice(0, maxStem));
}

function plainStem(benchId: string): string {
  return benchId.replace(/[^A-Za-z0-9.-]/g, '_');
}
