import { describe, expect, it } from 'vitest';
import {
  type ListedNote,
  renderNoteCheck,
  renderNoteList,
} from '../../../../src/gate/report/screens/risk-notes.ts';

const folder = 'artifacts/performance/risk_notes/';
const acceptance = { bench_id: 'jit/scalar_add', max_delta_percent: 15, expires_on: '2026-04-01' };

const notes: ListedNote[] = [
  {
    path: `${folder}jit_scalar_add.risk_note.json`,
    state: 'valid',
    acceptance,
    author: 'ada',
    use: { kind: 'covers', bench_id: 'jit/scalar_add', delta_percent: 12.34 },
  },
  {
    path: `${folder}parse_long.risk_note.json`,
    state: 'expired',
    message:
      'acceptance.expires_on is "2026-02-28", and today is 2026-03-01 (UTC): set a later day and have the note approved again.',
    acceptance: { bench_id: 'parse/long', max_delta_percent: 7.5, expires_on: '2026-02-28' },
    author: 'grace',
    use: { kind: 'not-looked-at' },
  },
  {
    path: `${folder}old.risk_note.json`,
    state: 'unbounded',
    message: 'acceptance is missing, so the note covers nothing.',
    author: 'grace',
    use: { kind: 'covers-nothing', why: 'acceptance is missing' },
  },
  {
    path: `${folder}bro\u001b[31mken\u202e.json`,
    state: 'invalid',
    message:
      'The note is not valid: signoff lacks "author"; unknown key "##[error]" in the document.',
    use: { kind: 'no-report' },
  },
];

describe('the list of notes', () => {
  it.each([60, 100])('reads well in %i columns', async (columns) => {
    const text = renderNoteList(notes, { columns, todayUtc: '2026-03-01' });
    await expect(`${text}\n`).toMatchFileSnapshot(
      `golden/risk-notes-${columns}-columns.golden.txt`,
    );
  });
});

describe('the check of notes', () => {
  it('reads well, without what would steer a terminal or a log', async () => {
    const text = renderNoteCheck(notes, { columns: 80 });
    await expect(`${text}\n`).toMatchFileSnapshot('golden/risk-notes-checked.golden.txt');
    expect(text).not.toMatch(/\p{Cf}|[^\P{Cc}\n]|##\[/u);
  });

  it('says whose approval the valid ones need besides', () => {
    const reviewed = notes.map((note) => ({ ...note, reviewer: note.author ?? 'x' }));
    const text = renderNoteCheck(reviewed, { columns: 200 });
    expect(text.split('\n').at(-1)).toMatch(
      /^require_approval: .* once its author \(ada\) has approved .* on GitHub\.$/,
    );
    const waiting = reviewed.filter(({ state }) => state !== 'valid');
    expect(renderNoteCheck(waiting, { columns: 200 })).not.toContain('require_approval');
  });

  it('says what to do where there is none', () => {
    expect(renderNoteCheck([], { columns: 80 })).toContain('risk-note new');
    expect(renderNoteList([], { columns: 80, todayUtc: '2026-03-01' })).toContain('risk-note new');
  });
});
