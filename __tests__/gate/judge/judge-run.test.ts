import { describe, expect, it } from 'vitest';
import type { BenchmarkEvidence, VerdictPolicy } from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import type { AddedNote } from '../../../src/gate/risk-notes/apply.ts';
import { riskNoteTemplate } from '../../../src/gate/risk-notes/template.ts';
import {
  added,
  equal,
  evidenceOf,
  failed,
  faster,
  measured,
  removed,
  slower,
  undecided,
} from '../../support/sample-evidence.ts';

const today = '2026-06-01';

function judge(
  benchmarks: BenchmarkEvidence[],
  policy: Partial<VerdictPolicy> = {},
  notes: AddedNote[] = [],
) {
  return judgeRun(judgeEvidence(evidenceOf(benchmarks, policy)), notes, today);
}

/** An approved note for one benchmark, by the template that users fill in. */
function noteFor(benchId: string, maxDeltaPercent: number): AddedNote {
  const note = riskNoteTemplate(
    {
      bench_id: benchId,
      group: 'g',
      baseline_p95_ns: 1,
      candidate_p95_ns: 2,
      p95_kind: 'call',
      calls_per_sample: 1,
      delta_percent: maxDeltaPercent,
      interval: null,
      pairs: 20,
      limit_percent: 5,
      status: 'regressed',
      reason: '',
    },
    Date.parse('2026-05-30T12:00:00Z'),
  );
  const signoff = { ...note.signoff, approved: true };
  return {
    path: `notes/${benchId}.json`,
    content: { kind: 'note', note: { ...note, signoff }, blobId: 'b1' },
  };
}

const statusOf = (...args: Parameters<typeof judge>) => judge(...args).overall;
const pass = { status: 'pass', exitCode: 0 };
const gateFailed = { status: 'fail', exitCode: 1 };
const notMeasured = { status: 'fail', exitCode: 3 };

describe('a run passes', () => {
  it.each([
    ['when nothing changed', [equal('g/a'), equal('g/b')]],
    ['when something became faster', [equal('g/a'), faster('g/b')]],
    ['when some noise left one open', [equal('g/a'), undecided('g/b')]],
    ['when a benchmark is new', [equal('g/a'), added('g/b')]],
    ['when all benchmarks are new', [added('g/a'), added('g/b')]],
    ['when one was removed', [equal('g/a'), removed('g/b')]],
    ['when one had no time for a pair', [equal('g/a'), measured('g/b', [])]],
  ])('%s', (_, benchmarks) => {
    expect(statusOf(benchmarks)).toEqual(pass);
    expect(judge(benchmarks).problem).toBeUndefined();
  });
});

describe('a run fails the gate', () => {
  it('when one benchmark regressed', () => {
    expect(statusOf([equal('g/a'), slower('g/b')])).toEqual(gateFailed);
  });

  it('when the policy says so of removed ones', () => {
    const benchmarks = [equal('g/a'), removed('g/b')];
    expect(statusOf(benchmarks, { on_removed: 'fail' })).toEqual(gateFailed);
    expect(statusOf(benchmarks, { on_removed: 'pass' })).toEqual(pass);
  });

  it('when the policy says so of inconclusive ones', () => {
    const benchmarks = [equal('g/a'), undecided('g/b')];
    expect(statusOf(benchmarks, { on_inconclusive: 'fail' })).toEqual(gateFailed);
    expect(statusOf([equal('g/a'), measured('g/b', [])], { on_inconclusive: 'fail' })).toEqual(
      gateFailed,
    );
  });

  it('rather than "could not measure", when both hold: exit 1, and the problem is stated', () => {
    const verdict = judge([slower('g/a'), failed('g/b')]);
    expect(verdict.overall).toEqual(gateFailed);
    expect(verdict.problem).toMatchObject({ code: 'benchmarks-failed', ids: ['g/b'] });
  });
});

describe('a run could not measure', () => {
  it('when a benchmark failed, even where regressions only warn', () => {
    const benchmarks = [equal('g/a'), failed('g/b'), failed('g/c')];
    expect(statusOf(benchmarks)).toEqual(notMeasured);
    expect(statusOf(benchmarks, { fail_on_unjustified_regression: false })).toEqual(notMeasured);
    expect(judge(benchmarks).problem).toEqual({
      code: 'benchmarks-failed',
      ids: ['g/b', 'g/c'],
      first: 'it threw Error: no',
    });
  });

  it('when there is nothing to judge', () => {
    for (const benchmarks of [[], [removed('g/a'), removed('g/b')]]) {
      const verdict = judge(benchmarks);
      expect(verdict.overall).toEqual(notMeasured);
      expect(verdict.problem?.code).toBe('nothing-measured');
    }
  });

  it('when the time ended before the first pair of any benchmark', () => {
    const verdict = judge([measured('g/a', []), measured('g/b', []), added('g/c')]);
    expect(verdict.overall).toEqual(notMeasured);
    expect(verdict.problem).toMatchObject({ detail: expect.stringContaining('time') });
  });
});

describe('regressions that are accepted', () => {
  const benchmarks = [equal('g/a'), slower('g/b', 30), slower('g/c', 30)];

  it('pass once every one of them has its note', () => {
    const notes = [noteFor('g/b', 40), noteFor('g/c', 40)];
    const verdict = judge(benchmarks, {}, notes);
    expect(verdict.overall).toEqual(pass);
    expect([...verdict.covered.keys()]).toEqual(['g/b', 'g/c']);
  });

  it('fail while one of them has none', () => {
    const verdict = judge(benchmarks, {}, [noteFor('g/b', 40)]);
    expect(verdict.overall).toEqual(gateFailed);
    expect(verdict.findings).toMatchObject([{ outcome: 'covers', bench_id: 'g/b' }]);
  });

  it('fail above the ceiling of their note', () => {
    const verdict = judge([slower('g/b', 30)], {}, [noteFor('g/b', 20)]);
    expect(verdict.overall).toEqual(gateFailed);
    expect(verdict.findings).toMatchObject([{ outcome: 'too_small' }]);
  });

  it('never excuse a failed or an inconclusive benchmark', () => {
    const notes = [noteFor('g/a', 900), noteFor('g/b', 900)];
    expect(statusOf([failed('g/a'), equal('g/c')], {}, notes)).toEqual(notMeasured);
    expect(statusOf([undecided('g/b')], { on_inconclusive: 'fail' }, notes)).toEqual(gateFailed);
  });

  it('may be all of them, by policy: reported and passing', () => {
    const verdict = judge(benchmarks, { fail_on_unjustified_regression: false });
    expect(verdict.overall).toEqual(pass);
    expect(verdict.covered.size).toBe(0);
    expect(verdict.benchmarks.filter((one) => one.kind === 'judged').length).toBe(3);
  });
});

describe('the verdict', () => {
  it('follows from the evidence alone: the same text, the same verdict', () => {
    const evidence = evidenceOf([equal('g/a'), slower('g/b'), undecided('g/c')]);
    const again = JSON.parse(JSON.stringify(evidence));
    expect(judgeRun(judgeEvidence(again), [], today)).toEqual(
      judgeRun(judgeEvidence(evidence), [], today),
    );
  });

  it('uses the family of the plan, not the number of benchmarks at hand', () => {
    const evidence = evidenceOf([slower('g/a')]);
    const shard = { ...evidence, plan: { ...evidence.plan, family_size: 1_000_000 } };
    expect(judgeRun(judgeEvidence(evidence), [], today).overall).toEqual(gateFailed);
    expect(judgeRun(judgeEvidence(shard), [], today).overall).toEqual(pass);
  });
});

describe('risk notes of a drift check', () => {
  const judgeDrift = (notes: AddedNote[]) =>
    judgeRun(
      judgeEvidence({ ...evidenceOf([slower('g/slow'), equal('g/equal')]), drift_since: 'v1.0.0' }),
      notes,
      today,
    );

  it('cover what they cover in a change', () => {
    expect(judgeDrift([noteFor('g/slow', 50)]).overall).toEqual(pass);
    const small = judgeDrift([noteFor('g/slow', 10)]);
    expect(small.overall).toEqual(gateFailed);
    expect(small.findings).toMatchObject([{ bench_id: 'g/slow', outcome: 'too_small' }]);
  });

  it('are told of where they are about a regression: the others did what they were for', () => {
    const broken: AddedNote = { path: 'notes/x', content: { kind: 'invalid', issues: ['none'] } };
    const { findings } = judgeDrift([noteFor('g/slow', 50), noteFor('g/equal', 50), broken]);
    expect(findings).toMatchObject([{ bench_id: 'g/slow', outcome: 'covers' }]);
  });
});
