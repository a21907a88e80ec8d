import { describe, expect, it } from 'vitest';
import { chooseSampling } from '../../../src/gate/measure/choose-sampling.ts';
import { injectedWork, samplingForInjection } from '../../../src/gate/measure/inject-work.ts';

describe('work added by a self-test', () => {
  it.each([1, 12, 250, 1_000])('is whole calls of a benchmark of %d ns', (nsPerCall) => {
    const sampling = samplingForInjection(chooseSampling(nsPerCall, nsPerCall), nsPerCall);
    expect(sampling.samples_per_turn).toBeGreaterThanOrEqual(100);
    for (const percent of [5, 7.5, 10, 20]) {
      const { extraCalls, waitShare } = injectedWork(sampling, percent);
      expect(extraCalls / sampling.calls_per_sample).toBeCloseTo(percent / 100, 12);
      expect(waitShare).toBe(0);
    }
  });

  it('is a wait where a share of a call would be needed', () => {
    const sampling = chooseSampling(9_000, 9_000);
    expect(samplingForInjection(sampling, 9_000)).toBe(sampling);
    expect(injectedWork(sampling, 7.5)).toEqual({ extraCalls: 0, waitShare: 0.075 });
  });

  it('is nothing at 0%', () => {
    const sampling = chooseSampling(300, 300);
    expect(injectedWork(sampling, 0)).toEqual({ extraCalls: 0, waitShare: 0 });
  });
});
