import { describe, expect, test } from 'vitest';
import {
  cumulativeAt,
  gridOf,
  quantileOf,
  rangeOf,
  robustRange,
  sharesBetween,
} from '../../src/report-page/distribution.ts';

const even = Array.from({ length: 41 }, (_, i) => 100 + 2.5 * i);

describe('a robust range', () => {
  test('is not stretched by one stray among a few, and leaves nothing else out', () => {
    const calm = [4, 5, 5.5, 6, 4.5, 5.2, 5.1];
    expect(robustRange(calm)).toEqual({ from: 4, to: 6 });
    expect(robustRange([...calm, 480])).toEqual({ from: 4, to: 6 });
    expect(robustRange([...calm, -90, 480], [0, 10])).toEqual({ from: 0, to: 10 });
    expect(robustRange([5, 5, 5, 9])).toEqual({ from: 5, to: 9 });
  });
});

describe('a distribution known by its quantiles', () => {
  test('is straight between them, and nothing or all beyond', () => {
    expect([99, 100, 150, 200, 300].map((ns) => cumulativeAt(even, ns))).toEqual([0, 0, 0.5, 1, 1]);
    expect(quantileOf(even, 0.95)).toBeCloseTo(195);
  });

  test('jumps where many samples are equal', () => {
    const equal = Array.from({ length: 41 }, () => 7);
    expect(cumulativeAt(equal, 6.9)).toBe(0);
    expect(cumulativeAt(equal, 7)).toBe(1);
  });

  test('has shares that sum to what the grid covers', () => {
    const shares = sharesBetween(even, gridOf({ from: 100, to: 150 }, 5));
    expect(shares).toHaveLength(5);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.5);
  });

  test('is drawn without the slowest samples, which would flatten the rest', () => {
    const tailed = [...even.slice(0, -1), 1e6];
    expect(rangeOf([even, tailed]).to).toBeLessThan(210);
    const slowTenth = even.map((ns, i) => (i > 36 ? 50 * ns : ns));
    expect(rangeOf([even, slowTenth]).to).toBeLessThan(600);
    expect(rangeOf([even, slowTenth], [900]).to).toBeGreaterThan(900);
    expect(rangeOf([[5, 5, 5]]).to).toBeGreaterThan(5);
  });
});
