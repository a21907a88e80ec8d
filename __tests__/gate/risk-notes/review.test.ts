import { describe, expect, it } from 'vitest';
import type { RiskNote } from '../../../src/gate/contracts/documents.ts';
import { reviewNote, useOfNote } from '../../../src/gate/risk-notes/review.ts';
import { ceilingOf, composeRiskNote } from '../../../src/gate/risk-notes/template.ts';
import { report, result, samples } from '../report/sample-reports.ts';

const path = 'artifacts/performance/risk_notes/jit_scalar_add.risk_note.json';
const nowUnixMs = Date.parse('2026-03-01T12:00:00Z');
const words = {
  packetId: 'validation',
  summary: 'Arguments are validated.',
  description: 'Scalar calls take longer.',
  author: 'ada',
  approved: true,
  mitigations: ['cached programs skip it'],
  evidence: ['p95 +12%'],
  likelihood: 'certain',
  impact: 'low',
  residualRisk: 'low',
};
const note = composeRiskNote(result({ delta_percent: 12 }), words, nowUnixMs);

function review(changes: Partial<RiskNote>, today = '2026-03-01') {
  return reviewNote(
    { path, content: { kind: 'note', note: { ...note, ...changes }, blobId: 'b1' } },
    today,
  );
}

describe('a note written from a report', () => {
  it('holds for 90 days and covers what was measured', () => {
    expect(note.acceptance).toMatchObject({
      bench_id: 'dispatch_latency/jit/scalar_add',
      max_delta_percent: 14,
      expires_on: '2026-05-30',
    });
    expect(note.acceptance).not.toHaveProperty('issue');
    expect(review({}, '2026-05-30').state).toBe('valid');
    expect(review({}, '2026-05-31').state).toBe('expired');
  });

  it('takes the terms it is given', () => {
    const terms = { maxDeltaPercent: 30, expiresOn: '2026-04-01', issue: '#42' };
    expect(composeRiskNote(result(), { ...words, ...terms }, nowUnixMs).acceptance).toMatchObject({
      max_delta_percent: 30,
      expires_on: '2026-04-01',
      issue: '#42',
    });
  });

  it.each([
    // The interval's end, or a tenth above the effect, in whole percent.
    [50, 50.4, 55],
    [7.6, 10.1, 11],
    [0.2, 0.3, 1],
    [-3, -1, 1],
  ])('bounds %d, whose interval ends at %d, by %d', (delta, upper, ceiling) => {
    const interval = { lower_percent: delta - 1, upper_percent: upper, confidence_percent: 95 };
    expect(ceilingOf(result({ delta_percent: delta, interval }))).toBe(ceiling);
  });
});

describe('reviewNote', () => {
  it.each([
    [
      'not_approved',
      { signoff: { ...note.signoff, approved: false } },
      'signoff.approved is false',
    ],
    ['invalid', { top_open_risk_id: 'R9' }, 'top_open_risk_id is "R9"'],
    ['invalid', { acceptance: { ...note.acceptance, expires_on: '2026-02-30' } }, 'no such day'],
    ['expired', { acceptance: { ...note.acceptance, expires_on: '2026-02-28' } }, '"2026-02-28"'],
    ['unbounded', { acceptance: undefined }, 'acceptance is missing'],
  ] as [string, Partial<RiskNote>, string][])(
    'says %s, and names the field',
    (state, changes, says) => {
      expect(review(changes)).toMatchObject({ state, message: expect.stringContaining(says) });
    },
  );

  it('wants a login where the author has to approve the pull request', () => {
    const needed = (author: string) => {
      const signed = { ...note, signoff: { ...note.signoff, author } };
      return reviewNote(
        { path, content: { kind: 'note', note: signed, blobId: 'b1' } },
        '2026-03-01',
        true,
      );
    };
    expect(needed('ada')).toMatchObject({ state: 'valid', reviewer: 'ada' });
    expect(needed('Ada Lovelace')).toMatchObject({
      state: 'invalid',
      message: expect.stringContaining('"Ada Lovelace", which is no login on GitHub'),
    });
    expect(review({})).not.toHaveProperty('reviewer');
  });

  it('says what does not fit the schema', () => {
    const content = { kind: 'invalid' as const, issues: ['signoff lacks "author"'] };
    expect(reviewNote({ path, content }, '2026-03-01')).toEqual({
      path,
      state: 'invalid',
      message: 'The note is not valid: signoff lacks "author".',
    });
  });
});

describe('useOfNote', () => {
  const covering = samples['pass-with-remarks'];
  const [finding] = covering.risk_note_findings.filter(({ outcome }) => outcome === 'covers');

  it('tells what the last report made of a note', () => {
    expect(useOfNote(finding?.path ?? '', covering)).toMatchObject({ kind: 'covers' });
    const unused = { path, outcome: 'unused' as const, message: 'No benchmark regressed.' };
    expect(useOfNote(path, report({ risk_note_findings: [unused] }))).toEqual({
      kind: 'covers-nothing',
      why: 'No benchmark regressed.',
    });
    expect(useOfNote(path, report())).toEqual({ kind: 'not-looked-at' });
    expect(useOfNote(path, undefined)).toEqual({ kind: 'no-report' });
  });
});
