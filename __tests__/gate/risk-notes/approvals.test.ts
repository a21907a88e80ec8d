import { describe, expect, it } from 'vitest';
import type { RiskNote } from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import type { AddedNote } from '../../../src/gate/risk-notes/apply.ts';
import {
  type Approval,
  type Approvals,
  decisionOf,
  type Rejection,
  type Review,
  type UnknownReason,
} from '../../../src/gate/risk-notes/approvals.ts';
import { composeRiskNote } from '../../../src/gate/risk-notes/template.ts';
import { equal, evidenceOf, slower } from '../../support/sample-evidence.ts';
import { result } from '../report/sample-reports.ts';

const today = '2026-03-01';
const path = 'artifacts/performance/risk_notes/g_slow.risk_note.json';
const strict = evidenceOf([slower('g/slow'), equal('g/equal')], { require_approval: 'reviewed' });
const mild = evidenceOf([slower('g/slow'), equal('g/equal')]);

function noteOn(id: string, signoff: Partial<RiskNote['signoff']> = {}, at = path): AddedNote {
  const words = {
    packetId: 'validation',
    summary: 'Arguments are validated.',
    description: 'Calls take longer.',
    author: 'ada',
    approved: true,
    mitigations: [],
    evidence: [],
    likelihood: 'certain',
    impact: 'low',
    residualRisk: 'low',
  };
  const note = composeRiskNote(
    result({ bench_id: id, delta_percent: 40 }),
    words,
    Date.parse(today),
  );
  const signed = { ...note, signoff: { ...note.signoff, ...signoff } };
  return { path: at, content: { kind: 'note', note: signed, blobId: `blob of ${at}` } };
}

const judge = (evidence: typeof strict, notes: AddedNote[], approvals?: Approvals) =>
  judgeRun(judgeEvidence(evidence), notes, today, approvals);
const approved: Approval = { kind: 'approved', by: 'Ada', at: '2026-02-28T10:11:12Z' };

describe('a note where nobody has to approve the pull request', () => {
  it('covers its regression, whatever the reviews say, and nothing is asked', () => {
    const refused: Approval = { kind: 'refused', why: { code: 'dismissed' } };
    const verdict = judge(mild, [noteOn('g/slow')], new Map([[path, refused]]));
    expect(verdict.overall).toEqual({ status: 'pass', exitCode: 0 });
    expect(verdict.findings[0]).not.toHaveProperty('reviewer');
    expect(judge(mild, [noteOn('g/slow')]).toApprove).toEqual([]);
  });
});

describe('a note whose author has to approve the pull request', () => {
  it('covers its regression once they have, and says so', () => {
    const verdict = judge(strict, [noteOn('g/slow')], new Map([[path, approved]]));
    expect(verdict.overall).toEqual({ status: 'pass', exitCode: 0 });
    const message =
      'Accepted by ada up to 44% until 2026-05-30, approved on the pull request on 2026-02-28.';
    expect(verdict.findings).toEqual([
      {
        path,
        bench_id: 'g/slow',
        outcome: 'covers',
        message,
        reviewer: 'ada',
        reviewed_at: '2026-02-28T10:11:12Z',
      },
    ]);
    const { regressions } = composeReport(verdict, { generatedAtUnixMs: 0 });
    expect(regressions).toMatchObject([{ justified: true, reason: message }]);
  });

  it('covers nothing where nobody was asked', () => {
    const verdict = judge(strict, [noteOn('g/slow')]);
    expect(verdict.overall).toEqual({ status: 'fail', exitCode: 1 });
    expect(verdict.covered.size).toBe(0);
    expect(verdict.findings).toMatchObject([{ outcome: 'awaits_review', reviewer: 'ada' }]);
  });

  it('is not covered by the approval of another note', () => {
    const approvals = new Map([['artifacts/performance/risk_notes/other.json', approved]]);
    expect(judge(strict, [noteOn('g/slow')], approvals).overall.exitCode).toBe(1);
  });

  it('lets an approved note cover what one that waits does not', () => {
    const second = path.replace('g_slow', 'h_slow');
    const notes = [noteOn('g/slow'), noteOn('g/slow', { author: 'grace' }, second)];
    expect(judge(strict, notes).toApprove.map(({ author }) => author)).toEqual(['ada', 'grace']);
    const { covered, findings } = judge(strict, notes, new Map([[second, approved]]));
    expect(covered.get('g/slow')?.path).toBe(second);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['awaits_review', 'covers']);
  });

  it('is asked about only if it lacks nothing else', () => {
    const invalid: AddedNote = { path: 'x.json', content: { kind: 'invalid', issues: [] } };
    const useless = [noteOn('g/equal'), noteOn('g/slow', { approved: false }), invalid];
    expect(judge(strict, useless).toApprove).toEqual([]);
    expect(judge(strict, [noteOn('g/slow'), invalid]).toApprove).toEqual([
      { path, blobId: `blob of ${path}`, author: 'ada' },
    ]);
    expect(judge(strict, [noteOn('g/slow', { approved: false })]).findings[0]?.outcome).toBe(
      'not_approved',
    );
  });

  /** Every reason; a new one does not compile without its place here. */
  const refusals: Record<Rejection['code'], Rejection> = {
    'no-login': { code: 'no-login' },
    'own-change': { code: 'own-change' },
    'not-a-person': { code: 'not-a-person' },
    'not-approved': { code: 'not-approved' },
    'changes-requested': { code: 'changes-requested' },
    dismissed: { code: 'dismissed' },
    'may-not-write': { code: 'may-not-write' },
    'commit-gone': { code: 'commit-gone' },
    'other-text': { code: 'other-text', commit: '0123456789abcdef' },
  };
  const ignorance: Record<UnknownReason['code'], UnknownReason> = {
    'no-pull-request': { code: 'no-pull-request' },
    'left-to-merge': { code: 'left-to-merge' },
    'no-token': { code: 'no-token' },
    'no-answer': {
      code: 'no-answer',
      reason: '502 Bad gateway',
      remedy: 'run this job again',
    },
  };

  it('says in a sentence what is missing, and what to do next', async () => {
    const all: Approval[] = [
      ...Object.values(refusals).map((why) => ({ kind: 'refused', why }) as const),
      ...Object.values(ignorance).map((why) => ({ kind: 'unknown', why }) as const),
    ];
    const lines = all.map((approval) => {
      const { findings, overall } = judge(strict, [noteOn('g/slow')], new Map([[path, approval]]));
      expect(overall.exitCode).toBe(1);
      expect(findings[0]).toMatchObject({ outcome: 'awaits_review', reviewer: 'ada' });
      const code = approval.kind === 'approved' ? '' : approval.why.code;
      expect(findings[0]?.message).toMatch(/^((?!\. ).)*\.$/);
      return `${approval.kind} ${code}\n  ${findings[0]?.message}\n`;
    });
    await expect(lines.join('\n')).toMatchFileSnapshot('golden/approvals.golden.txt');
  });
});

describe('what the reviews of a pull request say of an author', () => {
  const review = (login: string, state: string, changes: Partial<Review> = {}): Review => ({
    login,
    isPerson: true,
    state,
    commit: 'c1',
    at: '2026-02-28T10:11:12Z',
    ...changes,
  });
  const opinion = (reviews: Review[], author = 'ada') => {
    const found = decisionOf(author, { author: 'bob', reviews });
    return found.kind === 'approves' ? `${found.by} approves ${found.commit}` : found.why.code;
  };
  const yes = review('Ada', 'APPROVED');

  it.each<[string, Review[], string]>([
    ['an approval, in whatever case the login is written', [yes], 'Ada approves c1'],
    ['no review', [], 'not-approved'],
    ['a review of somebody else', [review('grace', 'APPROVED')], 'not-approved'],
    ['a review of an account that is gone', [{ ...yes, login: undefined }], 'not-approved'],
    ['a comment', [review('ada', 'COMMENTED')], 'not-approved'],
    ['a comment after an approval', [yes, review('ada', 'COMMENTED')], 'Ada approves c1'],
    [
      'a request for changes after it',
      [yes, review('ada', 'CHANGES_REQUESTED')],
      'changes-requested',
    ],
    ['an approval that was dismissed', [review('ada', 'DISMISSED')], 'dismissed'],
    ['one that was dismissed after another', [yes, review('ada', 'DISMISSED')], 'dismissed'],
    [
      'an approval after all that',
      [review('ada', 'DISMISSED'), review('ada', 'CHANGES_REQUESTED'), yes],
      'Ada approves c1',
    ],
    ['a state that nobody knows', [yes, review('ada', 'WHATEVER')], 'Ada approves c1'],
    ['the last approval', [yes, review('ada', 'APPROVED', { commit: 'c2' })], 'ada approves c2'],
    ['an approval of what is gone', [{ ...yes, commit: undefined }], 'commit-gone'],
    ['a robot', [{ ...yes, isPerson: false }], 'not-a-person'],
  ])('%s', (_, reviews, says) => {
    expect(opinion(reviews)).toBe(says);
  });

  it.each([
    ['bob', 'own-change'],
    ['BOB', 'own-change'],
    ['Ada Lovelace', 'no-login'],
    ['@ada', 'no-login'],
    ['github-actions[bot]', 'no-login'],
    ['../../ada', 'no-login'],
    ['ada\n', 'no-login'],
    ['ada_corp', 'not-approved'],
  ])('a note signed by %j', (author, says) => {
    const reviews = [yes, review(author, 'APPROVED'), review('bob', 'APPROVED')];
    expect(opinion(author === 'ada_corp' ? [yes] : reviews, author)).toBe(says);
  });
});
