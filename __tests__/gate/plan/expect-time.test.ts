import { describe, expect, it } from 'vitest';
import { looks, passLevel } from '../../../src/gate/judge/rule-settings.ts';
import { expectedMs, expectedPairs } from '../../../src/gate/plan/expect-time.ts';

const rule = { looks, passLevel };
const noise = (pair_sd_percent: number) => ({ pairs: 8, effect_percent: 0, pair_sd_percent });

describe('the time that is expected', () => {
  it('grows with the noise and with a smaller limit, from the first look to 30 pairs', () => {
    // At 5 %: 2.571 (t, 5 degrees of freedom) times 5 over the root of 8 is below 100 log 1.05.
    expect([0.1, 2, 5, 8, 50].map((sd) => expectedPairs(noise(sd), 5, rule))).toEqual([
      4, 4, 8, 14, 30,
    ]);
    expect(expectedPairs(noise(2), 1, rule)).toBe(20);
  });

  it('is bounded whatever a record claims, and whatever the looks are', () => {
    for (const sd of [0, 1e308]) {
      expect(expectedPairs(noise(sd), 5, rule)).toBeGreaterThanOrEqual(4);
      expect(expectedPairs(noise(sd), 5, rule)).toBeLessThanOrEqual(30);
      expect(expectedPairs(noise(sd), 5, { ...rule, looks: [120] })).toBe(30);
    }
  });

  it('is that of all pairs', () => {
    const one = { noise: noise(0), pairMs: 120, limitPercent: 5 };
    const other = { noise: noise(5), pairMs: 40, limitPercent: 5 };
    expect(expectedMs([one, other], rule)).toBe(4 * 120 + 8 * 40);
    expect(expectedMs([], rule)).toBe(0);
  });
});
