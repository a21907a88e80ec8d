import { describe, expect, it } from 'vitest';
import { chooseSampling } from '../../../src/gate/measure/choose-sampling.ts';
import { injectWork } from '../../../src/gate/measure/inject-work.ts';

describe('work added by a self-test', () => {
  it.each([1, 12, 250, 1_000])('is whole calls of a benchmark of %d ns', (nsPerCall) => {
    for (const percent of [5, 7.5, 10, 20, 900]) {
      const slowerNs = nsPerCall * (1 + percent / 100);
      const { sampling, injected } = injectWork(
        chooseSampling(nsPerCall, slowerNs),
        slowerNs,
        percent,
      );
      expect(sampling.samples_per_turn).toBeGreaterThanOrEqual(100);
      expect(injected.extraCalls / sampling.calls_per_sample).toBeCloseTo(percent / 100, 12);
      expect(injected.waitShare).toBe(0);
    }
  });

  it.each([
    ['a share of a call would be needed', 9_000, 7.5],
    ['calls are long, though whole ones could be added', 9_000, 100],
    ['no batch has whole calls of it', 12, 12.34],
  ])('is a wait where %s', (_, nsPerCall, percent) => {
    const slowerNs = nsPerCall * (1 + percent / 100);
    const before = chooseSampling(nsPerCall, slowerNs);
    const { sampling, injected } = injectWork(before, slowerNs, percent);
    expect(sampling).toBe(before);
    expect(injected).toEqual({ extraCalls: 0, waitShare: percent / 100 });
  });
});
