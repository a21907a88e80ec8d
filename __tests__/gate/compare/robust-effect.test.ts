import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceLowerBound,
  halfWidth,
  lowerBound,
  medianLowerBound,
  medianUpperBound,
  robustEffect,
  upperBound,
} from '../../../src/gate/compare/robust-effect.ts';
import { seededHeavyTails } from '../../support/seeded-noise.ts';

const samples = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: 8,
  maxLength: 60,
});

describe('robustEffect', () => {
  // "Self-awareness" data of Dana (1990), the running example of R. Wilcox, "Introduction to Robust
  // Estimation and Hypothesis Testing": 20% trimmed mean 282.7, its standard error 56.1, from the
  // Winsorised deviation over 1 - 2 · 0.2. Of 19 values 2 · 3 are trimmed, so here it is over 13 / 19.
  const selfAwareness = [
    77, 87, 88, 114, 151, 210, 219, 246, 253, 262, 296, 299, 306, 376, 428, 515, 666, 1310, 2611,
  ];

  it("agrees with Wilcox's worked example", () => {
    const effect = robustEffect(selfAwareness);
    expect(effect.pairs).toBe(19);
    expect(effect.center).toBeCloseTo(282.692, 3);
    expect((effect.standardError * (13 / 19)) / 0.6).toBeCloseTo(56.1, 1);
    expect(effect.degreesOfFreedom).toBe(12);
    // The table's t(0.975, 12) is 2.179.
    expect(upperBound(effect, 0.975)).toBeCloseTo(282.692 + 2.1788 * effect.standardError, 1);
  });

  it('agrees with ten values worked by hand', () => {
    // Trimmed: 2 at each end. Kept 3 … 8, mean 5.5. Winsorised: 3 3 3 4 5 6 7 8 8 8, mean 5.5,
    // squares 3 · 6.25 + 2.25 + 0.25 + 0.25 + 2.25 + 3 · 6.25 = 42.5, sd √(42.5 / 9).
    const effect = robustEffect([1000, 2, 3, 4, 5, 6, 7, 8, 9, -1000]);
    expect(effect.center).toBe(5.5);
    expect(effect.standardError).toBeCloseTo(Math.sqrt(42.5 / 9) / (0.6 * Math.sqrt(10)), 12);
    expect(effect.degreesOfFreedom).toBe(5);
  });

  it('is the plain mean with its standard error below five values', () => {
    const effect = robustEffect([1, 2, 3, 6]);
    expect(effect).toMatchObject({ center: 3, degreesOfFreedom: 3 });
    expect(effect.standardError).toBeCloseTo(Math.sqrt(14 / 3) / 2, 12);
  });

  it('moves with the data', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: -3, max: 3, noNaN: true }), (values, shift) => {
        const before = robustEffect(values);
        const after = robustEffect(values.map((value) => value + shift));
        expect(after.center).toBeCloseTo(before.center + shift, 9);
        expect(after.standardError).toBeCloseTo(before.standardError, 9);
      }),
    );
  });

  it('scales with the data, and turns over with their sign', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: -10, max: 10, noNaN: true }), (values, factor) => {
        const before = robustEffect(values);
        const after = robustEffect(values.map((value) => value * factor));
        expect(after.center).toBeCloseTo(before.center * factor, 8);
        expect(after.standardError).toBeCloseTo(before.standardError * Math.abs(factor), 8);
      }),
    );
  });

  it('swaps its bounds when the sides are swapped', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const effect = robustEffect(values);
        const negated = robustEffect(values.map((value) => -value));
        expect(lowerBound(negated, 0.99)).toBeCloseTo(-upperBound(effect, 0.99), 8);
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const reversed = robustEffect(values.toReversed());
        expect(reversed.center).toBeCloseTo(robustEffect(values).center, 12);
      }),
    );
  });

  it('is not moved by one pair in ten, however far off', () => {
    const calm = [-0.02, -0.01, -0.01, 0, 0, 0.01, 0.01, 0.02, 0.02];
    const [near, far] = [robustEffect([...calm, 0.03]), robustEffect([...calm, 300])];
    expect(far.center).toBeCloseTo(near.center, 12);
    expect(far.standardError).toBeCloseTo(near.standardError, 12);
  });

  it('claims nothing from one pair or none', () => {
    expect(halfWidth(robustEffect([0.1]), 0.9)).toBe(Number.POSITIVE_INFINITY);
    expect(lowerBound(robustEffect([0.1]), 0.9)).toBe(Number.NEGATIVE_INFINITY);
    expect(halfWidth(robustEffect([]), 0.9)).toBe(Number.POSITIVE_INFINITY);
    expect(robustEffect([]).center).toBeNaN();
  });
});

describe('the t quantile behind the bounds', () => {
  const quantile = (level: number, degreesOfFreedom: number) =>
    halfWidth({ pairs: 0, center: 0, standardError: 1, degreesOfFreedom }, level);

  it('agrees with the printed tables', () => {
    expect(quantile(0.975, 5)).toBeCloseTo(2.571, 3);
    expect(quantile(0.99, 7)).toBeCloseTo(2.998, 3);
    expect(quantile(0.95, 30)).toBeCloseTo(1.697, 3);
    expect(quantile(0.9995, 12)).toBeCloseTo(4.318, 3);
  });

  it('agrees with the closed forms of one and two degrees, far into the tail', () => {
    for (const tail of [0.05, 1e-3, 1e-5, 1e-7]) {
      const level = 1 - tail;
      expect(quantile(level, 1) * Math.tan(Math.PI * tail)).toBeCloseTo(1, 6);
      const two = (1 - 2 * tail) / Math.sqrt(2 * level * tail);
      expect(quantile(level, 2) / two).toBeCloseTo(1, 6);
    }
  });

  it('leaves the stated tail beyond it, by integrating the density', () => {
    // At the rule's own level for 33 benchmarks. With t = √df · tan φ the density's tail is
    // ∫ cos(φ)^(df - 1) dφ from φ₀ to π/2, over the same from -π/2: Simpson's rule on both.
    const tail = 0.005 / (13 * 33);
    for (const degreesOfFreedom of [7, 11, 23, 71]) {
      const start = Math.atan(quantile(1 - tail, degreesOfFreedom) / Math.sqrt(degreesOfFreedom));
      const density = (phi: number) => Math.cos(phi) ** (degreesOfFreedom - 1);
      const share =
        integrate(density, start, Math.PI / 2) / integrate(density, -Math.PI / 2, Math.PI / 2);
      expect(share / tail).toBeCloseTo(1, 5);
    }
  });
});

describe('medianLowerBound', () => {
  it('agrees with counting every outcome of n coins', () => {
    for (let n = 1; n <= 16; n++) {
      const values = Array.from({ length: n }, (_, i) => i + 1);
      for (const errorRate of [0.45, 0.1, 0.05, 0.01, 0.001]) {
        expect(medianLowerBound(values, errorRate)).toBe(rankByCounting(n, errorRate));
      }
    }
  });

  it('agrees with the sign test of the tables', () => {
    // n = 20: P(Bin ≤ 5) = 0.0207, P(Bin ≤ 6) = 0.0577, so at 2.5% the 6th value.
    const values = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(medianLowerBound(values, 0.025)).toBe(6);
  });

  it('is undefined while all values together prove too little', () => {
    const atTheRulesLevel = 0.005 / (13 * 33);
    const positive = (n: number) => Array.from({ length: n }, () => 1);
    expect(medianLowerBound([], 0.5)).toBeUndefined();
    expect(medianLowerBound(positive(16), atTheRulesLevel)).toBeUndefined();
    expect(medianLowerBound(positive(17), atTheRulesLevel)).toBe(1);
  });

  it('is the upper bound of the same values mirrored', () => {
    const values = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(medianUpperBound(values, 0.025)).toBe(15);
    expect(medianUpperBound(values.slice(0, 3), 0.025)).toBeUndefined();
  });

  it('is at most the median, and does not fall when more error is allowed', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const strict = medianLowerBound(values, 0.01) ?? Number.NEGATIVE_INFINITY;
        const lenient = medianLowerBound(values, 0.2) ?? Number.NEGATIVE_INFINITY;
        const ascending = values.toSorted((a, b) => a - b);
        expect(strict).toBeLessThanOrEqual(lenient);
        expect(lenient).toBeLessThanOrEqual(ascending[Math.floor(values.length / 2)] as number);
      }),
    );
  });
});

/** Largest r with P(fewer than r heads of n) ≤ errorRate, by listing all 2^n outcomes. */
function rankByCounting(n: number, errorRate: number): number | undefined {
  const withHeads = new Array<number>(n + 1).fill(0);
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    let heads = 0;
    for (let rest = outcome; rest > 0; rest >>= 1) heads += rest & 1;
    withHeads[heads] = (withHeads[heads] ?? 0) + 1;
  }
  let rank = 0;
  let outcomes = 0;
  for (const count of withHeads) {
    outcomes += count;
    if (outcomes / 2 ** n > errorRate || rank === n) break;
    rank++;
  }
  return rank === 0 ? undefined : rank;
}

function integrate(f: (x: number) => number, from: number, to: number): number {
  const steps = 20_000;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * width);
  return (sum * width) / 3;
}

describe('differenceLowerBound', () => {
  it('is the bound of Welch for two samples that are hardly trimmed', () => {
    // Standard errors 1 and 2 with 4 and 9 degrees: 25 / (1/4 + 16/9) is 12.3; t(0.95, 12) is 1.782.
    const larger = { pairs: 5, center: 10, standardError: 1, degreesOfFreedom: 4 };
    const smaller = { pairs: 10, center: 4, standardError: 2, degreesOfFreedom: 9 };
    expect(differenceLowerBound(larger, smaller, 0.95)).toBeCloseTo(6 - 1.7823 * Math.sqrt(5), 3);
  });

  it('is the difference itself where nothing varies, and nothing with one pair', () => {
    const [one, two] = [robustEffect([2, 2, 2]), robustEffect([1, 1, 1, 1])];
    expect(differenceLowerBound(one, two, 0.99)).toBe(1);
    const lone = { ...robustEffect([2]), standardError: 1 };
    expect(differenceLowerBound(lone, two, 0.99)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('misses no more often than promised', () => {
    const noise = seededHeavyTails(3);
    const effectOf = (count: number, scale: number) =>
      robustEffect(Array.from({ length: count }, () => scale * noise()));
    let misses = 0;
    for (let run = 0; run < 4_000; run++) {
      if (differenceLowerBound(effectOf(20, 1), effectOf(8, 3), 0.95) > 0) misses++;
    }
    expect(misses / 4_000).toBeLessThan(0.06);
  });
});
