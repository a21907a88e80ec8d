import { describe, expect, it } from 'vitest';
import type {
  BenchmarkEvidence,
  PairFigures,
  SideFigures,
} from '../../../../src/gate/contracts/documents.ts';
import { judgeBenchmarks } from '../../../../src/gate/judge/judge-benchmarks.ts';
import { findRemarks } from '../../../../src/gate/judge/validity/find-remarks.ts';
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
    expect(remarksOn(...noisy(2), ...quiet(6))).toEqual([
      { kind: 'too-noisy', inconclusive: 2, judged: 8, detectablePercent: expect.closeTo(22.1, 1) },
    ]);
  });

  it('is not what ends the time before there are pairs enough', () => {
    const short = [measured('s/a', around(0, 3)), measured('s/b', [0, 0.1])];
    expect(remarksOn(...short, equal('a/x'))).toEqual([
      { kind: 'too-little-time', inconclusive: 2, judged: 3 },
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
    expect(remarksOn(withP50('a/x', 12), equal('a/y'))).toEqual([
      { kind: 'median-slower', benchmarks: [{ id: 'a/x', percent: expect.closeTo(12, 0) }] },
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
    expect(remarksOn(withStep('a/coarse', 20), withStep('a/blind', 60))).toEqual([
      {
        kind: 'coarse-timer',
        benchmarks: [
          { id: 'a/coarse', stepNs: 20, sharePercent: expect.closeTo(2, 1) },
          { id: 'a/blind', stepNs: 60, sharePercent: expect.closeTo(6, 1) },
        ],
      },
    ]);
  });
});

describe('a record in which equal code differed', () => {
  const saved = (id: string, tree_effect_percent: number) => ({
    ...equal(id),
    aa_noise: { pairs: 8, effect_percent: 0, pair_sd_percent: 0.5, tree_effect_percent },
  });

  it('is named, the farthest first, and decides nothing', () => {
    const benchmarks = [saved('a/x', -1.9), saved('a/y', 3.14), saved('a/z', 0.4)];
    expect(remarksOn(...benchmarks)).toEqual([
      {
        kind: 'biased-record',
        benchmarks: [
          { id: 'a/y', percent: 3.14 },
          { id: 'a/x', percent: 1.9 },
        ],
      },
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
    expect(remarksOn(benchmarkOf('a/grows', slowing(1.3, 9)))).toEqual([
      { kind: 'slows-down', benchmarks: [{ id: 'a/grows', percent: expect.closeTo(16.2, 1) }] },
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
    const told = remarksOn(benchmarkOf('a/unlevel', unlevel), benchmarkOf('a/f', slowing(0.7)));
    expect(told).toEqual([{ kind: 'not-warmed-up', ids: ['a/unlevel', 'a/f'] }]);
  });

  it('is told when its samples are of two kinds', () => {
    const mixed = (slowFrom: number, ratio: number) => ({
      pooled_quantiles_ns: Array.from(
        { length: 21 },
        (_, i) => (i >= slowFrom ? ratio : 1) * 500 * (1 + 0.002 * i),
      ),
    });
    expect(
      remarksOn(
        benchmarkOf(
          'a/mixed',
          pairsWith(8, () => mixed(14, 2)),
        ),
      ),
    ).toEqual([
      {
        kind: 'bimodal',
        benchmarks: [
          {
            id: 'a/mixed',
            slowSharePercent: expect.closeTo(32.5, 1),
            ratio: expect.closeTo(2, 1),
          },
        ],
      },
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
});

it('tells of suites that differ, with how many benchmarks they define', () => {
  const changed = [
    { ...equal('a/x'), suite_changed: true },
    { ...equal('a/y'), suite_changed: true, changed_suite_files: ['benches/input.ts'] },
  ];
  expect(remarksOn(...changed, equal('a/z'))).toEqual([
    {
      kind: 'suites-changed',
      files: ['benches/sample.bench.ts', 'benches/input.ts'],
      benchmarks: 2,
    },
  ]);
});
