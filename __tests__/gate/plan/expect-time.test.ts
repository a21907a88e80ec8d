import { describe, expect, it } from 'vitest';
import { looks } from '../../../src/gate/judge/sequential-rule.ts';
import { expectedMs, expectedPairs } from '../../../src/gate/plan/expect-time.ts';
import { adjacentTurns } from '../../support/sample-evidence.ts';

const noise = (pair_sd_percent: number) => ({ pairs: 8, effect_percent: 0, pair_sd_percent });

describe('the time that is expected', () => {
  it('grows with the noise and with a smaller limit, from the first look to 30 pairs', () => {
    // At 5 %: 2.998 (t, 7 degrees of freedom) times 5 over the root of 12 is below 100 log 1.05.
    expect([0.1, 2, 5, 8, 50].map((sd) => expectedPairs(noise(sd), 5, looks))).toEqual([
      8, 8, 12, 20, 30,
    ]);
    expect(expectedPairs(noise(2), 1, looks)).toBe(30);
  });

  it('is bounded whatever a record claims, and whatever the looks are', () => {
    for (const sd of [0, 1e308]) {
      expect(expectedPairs(noise(sd), 5, looks)).toBeGreaterThanOrEqual(8);
      expect(expectedPairs(noise(sd), 5, looks)).toBeLessThanOrEqual(30);
      expect(expectedPairs(noise(sd), 5, [120])).toBe(30);
    }
  });

  it('is that of all turns of both sides', () => {
    // 8 pairs, 2 sides, 4 + 2 turns of 200 samples of 1 µs.
    const one = {
      noise: noise(0),
      sampling: adjacentTurns,
      limitPercent: 5,
      slowestNsPerCall: 1e3,
    };
    expect(expectedMs([one], looks)).toBeCloseTo(8 * 2 * 6 * 200 * 1e-3, 9);
    expect(expectedMs([one, one], looks)).toBeCloseTo(2 * 8 * 2 * 6 * 200 * 1e-3, 9);
    expect(expectedMs([], looks)).toBe(0);
  });
});
