import type { NoteUse, ReviewedNote } from '../../risk-notes/review.ts';
import { formatCount, formatDelta, formatForLog, formatLimit, noFigure } from '../format.ts';
import { layOut, layRow, type TableColumn, wrap } from '../terminal-layout.ts';

export interface ListedNote extends ReviewedNote {
  readonly use: NoteUse;
}

const stateWords: Readonly<Record<ReviewedNote['state'], string>> = {
  valid: 'valid',
  not_approved: 'not approved',
  expired: 'expired',
  unbounded: 'no acceptance',
  invalid: 'not valid',
};

const columns: readonly TableColumn[] = [
  { title: 'note on', align: 'left', dispensable: 0, flexible: true },
  { title: 'state', align: 'left', dispensable: 0 },
  { title: 'ceiling', align: 'right', dispensable: 1 },
  { title: 'expires', align: 'left', dispensable: 0 },
  { title: 'accepted by', align: 'left', dispensable: 3 },
  { title: 'in the last report', align: 'left', dispensable: 2 },
];

/** The notes of a tree as a table: what each covers, until when, and whether it was used. */
export function renderNoteList(
  notes: readonly ListedNote[],
  options: { columns: number; todayUtc: string },
): string {
  if (notes.length === 0) return noNotes;
  const rows = notes.map((note) => [
    // All lie in one folder, whose path would leave no room for the rest.
    formatForLog(note.acceptance?.bench_id ?? note.path.replace(/^.*\//s, ''), 200),
    stateWords[note.state],
    note.acceptance === undefined ? noFigure : formatLimit(note.acceptance.max_delta_percent),
    describeExpiry(note, options.todayUtc),
    note.author === undefined ? noFigure : formatForLog(note.author, 30),
    describeUse(note.use),
  ]);
  const layout = layOut(columns, rows, options.columns);
  return [columns.map(({ title }) => title), ...rows]
    .map((row) => layRow(row, columns, layout))
    .join('\n');
}

/** What is wrong with which note; valid ones are only counted. */
export function renderNoteCheck(
  notes: readonly ReviewedNote[],
  options: { columns: number },
): string {
  if (notes.length === 0) return noNotes;
  const faulty = notes.filter(({ state }) => state !== 'valid');
  const blocks = faulty.map(({ path, state, message = '' }) =>
    [
      wrap(`${stateWords[state]}: ${formatForLog(path, 300)}`, options.columns, '  '),
      `  ${wrap(formatForLog(message, 1_000), options.columns, '  ')}`,
    ].join('\n'),
  );
  return [
    ...blocks,
    [describeCounts(notes), ...describeReviewers(notes, options.columns)].join('\n'),
  ].join('\n\n');
}

const noNotes =
  'There is no risk note here. "npx fj-perf-gate risk-note new BENCHMARK" writes one for a benchmark that regressed.';

function describeCounts(notes: readonly ReviewedNote[]): string {
  const counts = (Object.keys(stateWords) as ReviewedNote['state'][])
    .map((state) => ({ state, count: notes.filter((note) => note.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${stateWords[state]}`);
  return `${formatCount(notes.length, 'risk note')}: ${counts.join(', ')}.`;
}

/** Of the valid notes; the others cover nothing anyway. */
function describeReviewers(notes: readonly ReviewedNote[], columns: number): string[] {
  const valid = notes.filter(({ state }) => state === 'valid');
  const names = [...new Set(valid.flatMap(({ reviewer }) => reviewer ?? []))];
  if (names.length === 0) return [];
  const all = names.map((name) => formatForLog(name, 100)).join(', ');
  const text = `require_approval: a note covers its regression once its author (${all}) has approved the pull request on GitHub.`;
  return [wrap(text, columns, '  ')];
}

function describeExpiry({ acceptance }: ReviewedNote, todayUtc: string): string {
  if (acceptance === undefined) return noFigure;
  const { expires_on: day } = acceptance;
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${todayUtc}T00:00:00Z`)) / 86_400_000;
  if (!Number.isFinite(days)) return day;
  return days < 0
    ? `${day} (${formatCount(-days, 'day')} ago)`
    : `${day} (${formatCount(days, 'day')})`;
}

function describeUse(use: NoteUse): string {
  switch (use.kind) {
    case 'covers':
      return `covers ${formatDelta(use.delta_percent)}`;
    case 'covers-nothing':
      return 'covers nothing';
    case 'not-looked-at':
      return 'not in it';
    case 'no-report':
      return 'no report yet';
  }
}
