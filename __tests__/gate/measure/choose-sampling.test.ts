import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSampling, expectedPairMs } from '../../../src/gate/measure/choose-sampling.ts';

/** From a tenth of a nanosecond to ten seconds a call, evenly over the orders of magnitude. */
const nsPerCall = fc.double({ min: -1, max: 10, noNaN: true }).map((power) => 10 ** power);
const maxBatchNs = 2e6;

describe('choosing the sampling', () => {
  it('takes samples of at least 4 µs, and of one call where that is enough', () => {
    fc.assert(
      fc.property(nsPerCall, nsPerCall, (left, right) => {
        const { calls_per_sample: calls, p95_kind } = chooseSampling(left, right);
        const fastest = Math.min(left, right);
        expect(p95_kind).toBe(calls === 1 ? 'call' : 'batch-mean');
        const oneSideFarSlower = (calls + 1) * Math.max(left, right) > maxBatchNs;
        if (!oneSideFarSlower) expect(calls * fastest).toBeGreaterThanOrEqual(4_000 * (1 - 1e-9));
        if (calls > 1) expect((calls - 1) * fastest).toBeLessThan(4_000);
      }),
    );
  });

  it('takes 100 samples a turn, or pools the turns and keeps 100 in all', () => {
    fc.assert(
      fc.property(nsPerCall, nsPerCall, (left, right) => {
        const { estimator, samples_per_turn, measured_turns } = chooseSampling(left, right);
        if (estimator === 'adjacent-turns') expect(samples_per_turn).toBeGreaterThanOrEqual(100);
        else {
          const kept = samples_per_turn - Math.floor(samples_per_turn * 0.1);
          expect(kept * measured_turns).toBeGreaterThanOrEqual(100);
        }
      }),
    );
  });

  it('bounds a turn: 30 ms of many samples, or a few samples of a long call', () => {
    fc.assert(
      fc.property(nsPerCall, nsPerCall, (left, right) => {
        const sampling = chooseSampling(left, right);
        const { estimator, samples_per_turn, calls_per_sample } = sampling;
        const slowest = Math.max(left, right);
        const turnNs = samples_per_turn * calls_per_sample * slowest;
        if (estimator === 'adjacent-turns') expect(turnNs).toBeLessThanOrEqual(30e6 * 1.001);
        else expect(turnNs).toBeLessThanOrEqual(15 * Math.max(maxBatchNs, slowest) * 1.001);
        const turns = 2 * (sampling.most_warmup_turns + sampling.measured_turns);
        expect(expectedPairMs(sampling, slowest)).toBeCloseTo((turns * turnNs) / 1e6, 6);
      }),
    );
  });

  it('makes room for what runs around each call', () => {
    fc.assert(
      fc.property(nsPerCall, nsPerCall, nsPerCall, (call, perCallNs, perSampleNs) => {
        const sampling = chooseSampling(call, call, { perCallNs, perSampleNs });
        const callsNs = sampling.calls_per_sample * (call + perCallNs);
        const sampleNs = callsNs + perSampleNs;
        if (sampling.calls_per_sample > 1) expect(callsNs).toBeLessThanOrEqual(300_001);
        const ofSamples = chooseSampling(call, call, { perCallNs: 0, perSampleNs });
        expect(ofSamples.calls_per_sample).toBe(chooseSampling(call, call).calls_per_sample);
        const turnNs = sampling.samples_per_turn * sampleNs;
        if (sampling.estimator === 'adjacent-turns') expect(turnNs).toBeLessThanOrEqual(31e6);
        else expect(sampling.samples_per_turn).toBeLessThan(20);
      }),
    );
  });

  it('does not ask which side is which, and counts in whole numbers', () => {
    fc.assert(
      fc.property(nsPerCall, nsPerCall, (left, right) => {
        const sampling = chooseSampling(left, right);
        expect(chooseSampling(right, left)).toEqual(sampling);
        for (const value of Object.values(sampling)) {
          if (typeof value === 'number')
            expect(Number.isSafeInteger(value) && value > 0).toBe(true);
        }
      }),
    );
  });

  it.each([
    [20, 20, 'batch-mean', 200, 'adjacent-turns', 500, '6 to 40'],
    [1_000, 1_000, 'batch-mean', 4, 'adjacent-turns', 500, '6 to 40'],
    [4_000, 4_200, 'call', 1, 'adjacent-turns', 476, '6 to 40'],
    [30_000, 30_000, 'call', 1, 'adjacent-turns', 200, '6 to 17'],
    [50_000, 60_000, 'call', 1, 'adjacent-turns', 200, '6 to 8'],
    [100_000, 100_000, 'call', 1, 'adjacent-turns', 166, '6 to 6'],
    [200_000, 200_000, 'call', 1, 'adjacent-turns', 100, '5 to 5'],
    [400_000, 400_000, 'call', 1, 'pooled', 15, '6 to 17'],
    [10_000_000, 10_000_000, 'call', 1, 'pooled', 15, '2 to 2'],
    [10, 1_000_000, 'batch-mean', 2, 'pooled', 15, '3 to 3'],
  ])('%d and %d ns a call: %s of %d calls, %s of %d samples', (left, right, ...expected) => {
    const sampling = chooseSampling(left, right);
    const { p95_kind, calls_per_sample, estimator, samples_per_turn } = sampling;
    const warmUp = `${sampling.warmup_turns} to ${sampling.most_warmup_turns}`;
    expect([p95_kind, calls_per_sample, estimator, samples_per_turn, warmUp]).toEqual(expected);
  });
});
