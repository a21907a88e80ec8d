import { describe, expect, it } from 'vitest';
import type {
  BenchmarkEvidence,
  PairFigures,
  SideFigures,
} from '../../../../src/gate/contracts/documents.ts';
import { judgeBenchmarks } from '../../../../src/gate/judge/judge-benchmarks.ts';
import { findRemarks } from '../../../../src/gate/judge/validity/find-remarks.ts';
import { describeRemark } from '../../../../src/gate/report/describe-remark.ts';
import {
  added,
  around,
  equal,
  evidenceOf,
  failed,
  measured,
  pairOf,
  removed,
  slower,
  undecided,
} from '../../../support/sample-evidence.ts';
import { seededRandom } from '../../../support/seeded-noise.ts';

const remarksOn = (...benchmarks: BenchmarkEvidence[]) =>
  findRemarks(judgeBenchmarks(evidenceOf(benchmarks)));
const sentencesOn = (...benchmarks: BenchmarkEvidence[]) =>
  remarksOn(...benchmarks).map(describeRemark);

/** Pairs whose sides are changed, every one or some. */
function pairsWith(
  count: number,
  change: (side: SideFigures, pair: number) => Partial<SideFigures>,
  sides: readonly ('baseline' | 'candidate')[] = ['baseline', 'candidate'],
): PairFigures[] {
  return Array.from({ length: count }, (_, i) => {
    const pair = pairOf(0, i % 2 === 0 ? 'baseline' : 'candidate');
    for (const side of sides) pair[side] = { ...pair[side], ...change(pair[side], i) };
    return pair;
  });
}
const benchmarkOf = (id: string, pairs: PairFigures[]) => measured(id, [], { pairs });

it('says nothing of benchmarks that are as they should be, or not measured', () => {
  expect(
    remarksOn(equal('a/x'), slower('a/y'), failed('a/f'), added('a/n'), removed('a/r')),
  ).toEqual([]);
  expect(remarksOn()).toEqual([]);
  expect(remarksOn(measured('a/none', []), equal('a/x'), equal('a/y'))).toEqual([]);
});

describe('a machine too noisy for a verdict', () => {
  it('is one that leaves a quarter of the benchmarks open, and at least two', () => {
    const quiet = (count: number) => Array.from({ length: count }, (_, i) => equal(`q/${i}`));
    const noisy = (count: number) => Array.from({ length: count }, (_, i) => undecided(`n/${i}`));
    expect(remarksOn(...noisy(1), ...quiet(1))).toEqual([]);
    expect(remarksOn(...noisy(2), ...quiet(7))).toEqual([]);
    expect(sentencesOn(...noisy(2), ...quiet(6))).toEqual([
      'This machine was too noisy for a verdict on 2 of 8 benchmarks; most of them would have shown only a slowdown of about 22.1% or more. Measure on a quieter machine, raise time_budget_seconds, split the run into shards, or give them a larger max_p95_regression_percent.',
    ]);
  });

  it('is not what ends the time before there are pairs enough', () => {
    const short = [measured('s/a', around(0, 3)), measured('s/b', [0, 0.1])];
    expect(sentencesOn(...short, equal('a/x'))).toEqual([
      'The time ended before there were enough pairs of 2 of 3 benchmarks. Raise time_budget_seconds, or split the run into shards.',
    ]);
  });
});

describe('a typical call that got slower', () => {
  /** The p95 as it was, and a p50 that is changed. */
  const withP50 = (id: string, percent: number, pairs = 8) =>
    benchmarkOf(
      id,
      pairsWith(
        pairs,
        ({ turn_p50_ns, pooled_quantiles_ns }, pair) => {
          const factor = 1 + percent / 100 + (pair % 2 === 0 ? 0.004 : -0.004);
          return {
            turn_p50_ns: turn_p50_ns.map((ns) => ns * factor),
            pooled_quantiles_ns: pooled_quantiles_ns.map((ns, i) => (i > 14 ? ns : ns * factor)),
          };
        },
        ['candidate'],
      ),
    );

  it('is named where p95 is as it was', () => {
    expect(sentencesOn(withP50('a/x', 12), equal('a/y'))).toEqual([
      'The typical call (p50) got slower: "a/x" (+12%). The verdict is on p95 alone, which did not by as much: look whether most calls may take longer.',
    ]);
  });

  it('is none within the limit, with too few pairs to be sure, or beside a regression', () => {
    expect(remarksOn(withP50('a/x', 4))).toEqual([]);
    expect(remarksOn(withP50('a/x', -12))).toEqual([]);
    expect(remarksOn(withP50('a/x', 12, 3))).toEqual([]);
    expect(remarksOn(slower('a/x'))).toEqual([]);
  });
});

describe('a timer of coarse steps', () => {
  /** `pairOf`'s samples are 1000 ns, and the limit is 5%. */
  const withStep = (id: string, stepNs: number, logRatio = 0) => {
    const one = measured(id, around(logRatio, 24));
    if (one.outcome.kind !== 'measured') throw new Error('not measured');
    const pairs = one.outcome.pairs.map((pair) => ({
      ...pair,
      baseline: { ...pair.baseline, timer_step_ns: stepNs },
      candidate: { ...pair.candidate, timer_step_ns: stepNs },
    }));
    return { ...one, outcome: { ...one.outcome, pairs } };
  };
  const decisionOn = (one: BenchmarkEvidence) => {
    const [verdict] = judgeBenchmarks(evidenceOf([one]));
    return verdict?.kind === 'judged' ? verdict.decision.kind : verdict?.kind;
  };

  it('is no matter while they are a quarter of the limit or less', () => {
    expect(remarksOn(withStep('a/fine', 12))).toEqual([]);
  });

  it('is told of from there on, and lets nothing pass beyond the limit', () => {
    expect(decisionOn(withStep('a/coarse', 20))).toBe('pass');
    expect(decisionOn(withStep('a/blind', 60))).toBe('inconclusive');
    expect(decisionOn(withStep('a/blind', 60, Math.log(0.5)))).toBe('inconclusive');
    expect(decisionOn(withStep('a/blind', 60, Math.log(1.5)))).toBe('regressed');
    expect(sentencesOn(withStep('a/coarse', 20), withStep('a/blind', 60))).toEqual([
      'The timer moves in steps that are a large part of a sample: "a/coarse" (20.0 ns, 2% of a sample), "a/blind" (60.0 ns, 6% of a sample). Smaller changes do not show: measure where performance.now() is finer, or let each call do more work.',
    ]);
  });
});

describe('a record in which equal code differed', () => {
  const saved = (id: string, tree_effect_percent: number) => ({
    ...equal(id),
    aa_noise: { pairs: 8, effect_percent: 0, pair_sd_percent: 0.5, tree_effect_percent },
  });

  it('is named with what to do, the farthest first, and decides nothing', () => {
    const benchmarks = [saved('a/x', -1.9), saved('a/y', 3.14), saved('a/z', 0.4)];
    expect(sentencesOn(...benchmarks)).toEqual([
      'When the baseline was saved, equal code differed: "a/y" (by 3.14%), "a/x" (by 1.9%). Save the baseline again; if it stays, let each call do more work, or give it a larger max_p95_regression_percent in per_bench.',
    ]);
    const decisions = (some: BenchmarkEvidence[]) =>
      judgeBenchmarks(evidenceOf(some)).map((one) => one.kind === 'judged' && one.decision);
    expect(decisions(benchmarks)).toEqual(decisions(['a/x', 'a/y', 'a/z'].map(equal)));
  });
});

describe('work that changes from call to call', () => {
  const turns = (factor: number) => Array.from({ length: 8 }, (_, i) => 500 * factor ** (i / 7));
  const slowing = (factor: number, count = 10, of = 10) =>
    pairsWith(of, (_, pair) => (pair < count ? { turn_p50_ns: turns(factor) } : {}), ['candidate']);

  it('is told when it takes longer in nine of ten pairs, of one side or both', () => {
    expect(sentencesOn(benchmarkOf('a/grows', slowing(1.3, 9)))).toEqual([
      'Slows down during the measurement: "a/grows" (+16%). Its figures depend on how long it is measured: let every call start from the same state.',
    ]);
    expect(remarksOn(benchmarkOf('a/sometimes', slowing(1.3, 8)))).toEqual([]);
    expect(remarksOn(benchmarkOf('a/hardly', slowing(1.05)))).toEqual([]);
    expect(remarksOn(benchmarkOf('a/few', slowing(1.3, 5, 5)))).toEqual([]);
  });

  it('is not a machine that changes its speed as it likes', () => {
    const random = seededRandom(2);
    const wandering = Array.from({ length: 400 }, (_, i) =>
      benchmarkOf(
        `a/${i}`,
        pairsWith(10, () => ({ turn_p50_ns: turns(random() < 0.5 ? 1.5 : 1 / 1.5) })),
      ),
    );
    const told = remarksOn(...wandering).flatMap((remark) => {
      if (remark.kind === 'not-warmed-up') return remark.ids;
      return remark.kind === 'slows-down' ? remark.benchmarks.map(({ id }) => id) : [];
    });
    // Nine of ten by chance, of either side and either way: one in twenty-three.
    expect(told.length).toBeLessThan(0.1 * 400);
  });

  it('is told when it gets faster, or was not level when measuring began', () => {
    const unlevel = pairsWith(3, (_, pair) => ({ level: pair === 0 }), ['candidate']);
    const half = pairsWith(2, (_, pair) => ({ level: pair === 0 }), ['candidate']);
    expect(remarksOn(benchmarkOf('a/half', half))).toEqual([]);
    expect(
      sentencesOn(benchmarkOf('a/unlevel', unlevel), benchmarkOf('a/f', slowing(0.7))),
    ).toEqual([
      'Not fully warmed up in most pairs: "a/unlevel", "a/f". The figures may include compiling: call the code some thousand times while the suite loads.',
    ]);
  });

  it('is told when its samples are of two kinds', () => {
    const mixed = (slowFrom: number, ratio: number) => ({
      pooled_quantiles_ns: Array.from(
        { length: 21 },
        (_, i) => (i >= slowFrom ? ratio : 1) * 500 * (1 + 0.002 * i),
      ),
    });
    expect(
      sentencesOn(
        benchmarkOf(
          'a/mixed',
          pairsWith(8, () => mixed(14, 2)),
        ),
      ),
    ).toEqual([
      'Bimodal timings: "a/mixed" (32% take 2.0 times as long). The p95 is of the slow ones: measure each kind in a benchmark of its own, or leave the machine alone if something else was running.',
    ]);
    expect(
      remarksOn(
        benchmarkOf(
          'a/near',
          pairsWith(8, () => mixed(14, 1.1)),
        ),
      ),
    ).toEqual([]);
    // A tail is no second kind, and neither is what few processes show.
    expect(
      remarksOn(
        benchmarkOf(
          'a/tail',
          pairsWith(8, () => mixed(20, 9)),
        ),
      ),
    ).toEqual([]);
    const few = pairsWith(8, (side, pair) => (pair < 5 ? mixed(14, 2) : side));
    expect(remarksOn(benchmarkOf('a/few', few))).toEqual([]);
    const evenly = { pooled_quantiles_ns: Array.from({ length: 21 }, (_, i) => 500 * 1.3 ** i) };
    expect(
      remarksOn(
        benchmarkOf(
          'a/wide',
          pairsWith(8, () => evenly),
        ),
      ),
    ).toEqual([]);
  });

  it('names five at most and counts the rest', () => {
    const many = Array.from({ length: 7 }, (_, i) => benchmarkOf(`a/${i}`, slowing(0.7)));
    expect(sentencesOn(...many)[0]).toContain('"a/4" and 2 more.');
  });
});

it('tells of suites that differ, with how many benchmarks they define', () => {
  const changed = [equal('a/x'), equal('a/y')].map((one) => ({ ...one, suite_changed: true }));
  expect(sentencesOn(...changed, equal('a/z'))).toEqual([
    'The suites are not the same on both sides: "benches/sample.bench.ts" (2 benchmarks). They are compared all the same, and may do other work than before: read the figures beside the suite\'s diff.',
  ]);
});
