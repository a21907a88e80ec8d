import { describe, expect, it } from 'vitest';
import type { ValidityRemark } from '../../../src/gate/judge/validity/find-remarks.ts';
import { describeRemark } from '../../../src/gate/report/describe-remark.ts';

type Kind = ValidityRemark['kind'];

/** One of each kind, with facts of its sentences; a kind that is missing here does not compile. */
const samples: { [K in Kind]: [Extract<ValidityRemark, { kind: K }>, ...string[]] } = {
  'too-noisy': [
    { kind: 'too-noisy', inconclusive: 2, judged: 8, detectablePercent: 22.14 },
    '2 of 8 benchmarks',
    'about 22.1% or more',
    'time_budget_seconds',
    'max_p95_regression_percent',
  ],
  'too-little-time': [
    { kind: 'too-little-time', inconclusive: 2, judged: 3 },
    'The time ended',
    '2 of 3 benchmarks',
    'time_budget_seconds',
    'shards',
  ],
  'median-slower': [
    { kind: 'median-slower', benchmarks: [{ id: 'a/x', percent: 12.3 }] },
    '(p50) got slower: "a/x" (+12%).',
    'p95 alone',
  ],
  'coarse-timer': [
    {
      kind: 'coarse-timer',
      benchmarks: [
        { id: 'a/coarse', stepNs: 20, sharePercent: 2 },
        { id: 'a/blind', stepNs: 60, sharePercent: 6.1 },
      ],
    },
    'The timer moves in steps',
    '"a/coarse" (20.0 ns, 2% of a sample), ',
    '"a/blind" (60.0 ns, 6% of a sample).',
    'performance.now()',
  ],
  'not-warmed-up': [
    { kind: 'not-warmed-up', ids: ['a/unlevel', 'a/f'] },
    'Not fully warmed up',
    ': "a/unlevel", "a/f".',
    'while the suite loads',
  ],
  'slows-down': [
    { kind: 'slows-down', benchmarks: [{ id: 'a/grows', percent: 16.2 }] },
    ': "a/grows" (+16%).',
  ],
  bimodal: [
    { kind: 'bimodal', benchmarks: [{ id: 'a/mixed', slowSharePercent: 32.4, ratio: 2.004 }] },
    'Bimodal timings: ',
    '"a/mixed" (32% take 2.0 times as long).',
    'a benchmark of its own',
  ],
  'biased-record': [
    {
      kind: 'biased-record',
      benchmarks: [
        { id: 'a/y', percent: 3.14 },
        { id: 'a/x', percent: 1.9 },
      ],
    },
    'equal code differed: "a/y" (by 3.14%), ',
    ', "a/x" (by 1.9%). Save the baseline again',
    'per_bench',
  ],
  'suites-changed': [
    { kind: 'suites-changed', files: ['benches/sample.bench.ts'], benchmarks: 2 },
    'not the same on both sides: ',
    '"benches/sample.bench.ts" (2 benchmarks, which may do other work than before)',
    'look at that diff',
  ],
};

describe('a remark', () => {
  it.each(Object.entries(samples))('says figures, names and what to do: %s', (_, sample) => {
    const [remark, ...facts] = sample;
    const text = describeRemark(remark);
    for (const fact of facts) expect(text).toContain(fact);
  });

  it('reads well', () => {
    expect(describeRemark(samples['too-noisy'][0])).toBe(
      'This machine was too noisy for a verdict on 2 of 8 benchmarks; most of them would have shown only a slowdown of about 22.1% or more. Measure on a quieter machine, raise time_budget_seconds, split the run into shards, or give them a larger max_p95_regression_percent.',
    );
    expect(describeRemark(samples['slows-down'][0])).toBe(
      'Slows down during the measurement: "a/grows" (+16%). Its figures depend on how long it is measured: let every call start from the same state.',
    );
  });

  it('names five at most and counts the rest', () => {
    const ids = Array.from({ length: 7 }, (_, i) => `a/${i}`);
    expect(describeRemark({ kind: 'not-warmed-up', ids })).toContain('"a/4" and 2 more.');
  });
});
