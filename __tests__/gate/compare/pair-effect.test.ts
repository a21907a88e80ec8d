import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../src/gate/compare/median.ts';
import { decisive, pooledNs, processNs } from '../../../src/gate/compare/metrics.ts';
import { pairLogRatio } from '../../../src/gate/compare/pair-effect.ts';
import type { PairFigures } from '../../../src/gate/contracts/documents.ts';

/** Quantiles 0, 5, …, 100%: each 10 times its percentage plus one, but for what is given. */
function side(turnP95Ns: number[], given: Record<number, number> = {}): PairFigures['baseline'] {
  return {
    turn_p50_ns: turnP95Ns.map((value) => value / 2),
    turn_p95_ns: turnP95Ns,
    warmup_turns: 6,
    level: true,
    pooled_quantiles_ns: Array.from({ length: 21 }, (_, i) => given[5 * i] ?? 50 * i + 1),
  };
}

const turns = fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const anyPair = turns.chain((baseline) =>
  fc.record({
    first: fc.constantFrom<PairFigures['first']>('baseline', 'candidate'),
    baseline: fc.constant(side(baseline)),
    candidate: fc
      .array(fc.double({ min: 1, max: 1e9, noNaN: true }), {
        minLength: baseline.length,
        maxLength: baseline.length,
      })
      .map((values) => side(values)),
  }),
);

describe('median', () => {
  it('is the middle value, or the mean of the two middle ones', () => {
    expect(median([7])).toBe(7);
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 1, 3, 2])).toBe(2.5);
    expect(median([2, 10, 1])).toBe(2);
  });

  it('sorts by value and leaves its argument alone', () => {
    const values = [100, 20, 3];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 20, 3]);
  });

  it('is NaN for no value', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the p95 and p50 of a process', () => {
  const figures = side([5, 9, 7], { 50: 111, 95: 222 });

  it('takes the median of the turns', () => {
    expect(processNs(figures, decisive, 'adjacent-turns')).toBe(7);
  });

  it('takes the pooled quantiles', () => {
    expect(processNs(figures, decisive, 'pooled')).toBe(222);
    expect(pooledNs(figures, 'p50')).toBe(111);
  });
});

describe('pairLogRatio', () => {
  // In time: 100 (first), 110, 120, 126, 200, 300. Neighbours: 110/100, 110/120, 126/120, 126/200,
  // 300/200. Sorted: 0.63, 0.9167, 1.05, 1.1, 1.5.
  const leading = side([100, 120, 200]);
  const following = side([110, 126, 300]);

  it('is the median over neighbours in time, when the baseline began', () => {
    const pair = { first: 'baseline', baseline: leading, candidate: following } as const;
    expect(pairLogRatio(pair, 'adjacent-turns')).toBeCloseTo(Math.log(1.05), 12);
  });

  it('is the negative, when the candidate took the very same turns', () => {
    const pair = { first: 'candidate', baseline: following, candidate: leading } as const;
    expect(pairLogRatio(pair, 'adjacent-turns')).toBeCloseTo(-Math.log(1.05), 12);
  });

  it('does not pair turns that are no neighbours', () => {
    // The machine becomes ten times slower between the two turns of each side.
    const pair = {
      first: 'baseline',
      baseline: side([10, 100]),
      candidate: side([11, 110]),
    } as const;
    // 11/10, 11/100, 110/100.
    expect(pairLogRatio(pair, 'adjacent-turns')).toBeCloseTo(Math.log(1.1), 12);
  });

  it('takes the pooled p95 where turns are too short', () => {
    const pair = {
      first: 'candidate',
      baseline: side([1], { 95: 200 }),
      candidate: side([1], { 95: 230 }),
    } as const;
    expect(pairLogRatio(pair, 'pooled')).toBeCloseTo(Math.log(1.15), 12);
  });

  it('is of the p50 when asked, in the same way', () => {
    const slow = { ...leading, turn_p50_ns: [10, 100, 100] };
    const fast = { ...following, turn_p50_ns: [12, 120, 120] };
    const pair = { first: 'baseline', baseline: slow, candidate: fast } as const;
    // 12/10, 12/100, 120/100, 120/100, 120/100.
    expect(pairLogRatio(pair, 'adjacent-turns', 'p50')).toBeCloseTo(Math.log(1.2), 12);
    const pooled = { ...pair, baseline: side([1], { 50: 100 }), candidate: side([1], { 50: 130 }) };
    expect(pairLogRatio(pooled, 'pooled', 'p50')).toBeCloseTo(Math.log(1.3), 12);
  });

  it('is NaN without turns', () => {
    const pair = { first: 'baseline', baseline: side([]), candidate: side([]) } as const;
    expect(pairLogRatio(pair, 'adjacent-turns')).toBeNaN();
  });

  it('changes its sign and nothing else when the sides are swapped', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom('adjacent-turns', 'pooled'), (pair, estimator) => {
        const swapped: PairFigures = {
          first: pair.first === 'baseline' ? 'candidate' : 'baseline',
          baseline: pair.candidate,
          candidate: pair.baseline,
        };
        const effect = pairLogRatio(pair, estimator);
        expect(pairLogRatio(swapped, estimator)).toBeCloseTo(-effect, 9);
      }),
    );
  });

  it('grows by log k when every turn of the candidate takes k times as long', () => {
    fc.assert(
      fc.property(anyPair, fc.double({ min: 0.01, max: 100, noNaN: true }), (pair, factor) => {
        const slower = {
          ...pair,
          candidate: side(pair.candidate.turn_p95_ns.map((ns) => ns * factor)),
        };
        const change =
          pairLogRatio(slower, 'adjacent-turns') - pairLogRatio(pair, 'adjacent-turns');
        expect(change).toBeCloseTo(Math.log(factor), 9);
      }),
    );
  });

  it('does not depend on the unit of time', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const inPicoseconds = {
          ...pair,
          baseline: side(pair.baseline.turn_p95_ns.map((ns) => ns * 1000)),
          candidate: side(pair.candidate.turn_p95_ns.map((ns) => ns * 1000)),
        };
        const effect = pairLogRatio(pair, 'adjacent-turns');
        expect(pairLogRatio(inPicoseconds, 'adjacent-turns')).toBeCloseTo(effect, 9);
      }),
    );
  });
});
