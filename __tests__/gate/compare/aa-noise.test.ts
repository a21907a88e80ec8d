import { describe, expect, it } from 'vitest';
import { biasInRecord, noisePercent, summarizeNoise } from '../../../src/gate/compare/aa-noise.ts';
import { robustEffect } from '../../../src/gate/compare/robust-effect.ts';
import { seededNormal } from '../../support/seeded-noise.ts';

const normal = seededNormal(5);
/** Pairs of equal code with this spread, a bias of the side and one of the path, in log ratios. */
const half = (count: number, spread: number, bias: number) =>
  Array.from({ length: count }, () => bias + spread * normal());
const saved = (spread: number, sideBias = 0, pathBias = 0, count = 4) =>
  summarizeNoise(
    half(count, spread, sideBias + pathBias),
    half(count, spread, sideBias - pathBias),
  );

describe('the noise of equal code', () => {
  it('tells a bias of the side from one of the path, and both from spread', () => {
    const noise = saved(0.002, 0.01, 0.03, 400);
    expect(noise.pairs).toBe(800);
    expect(noise.effect_percent).toBeCloseTo(1, 0);
    expect(noise.tree_effect_percent).toBeCloseTo(3, 0);
    expect(noise.pair_sd_percent).toBeCloseTo(0.2, 1);
  });

  it('has no bias of the path where only one half was measured', () => {
    expect(summarizeNoise([0.01, 0.01], [])).not.toHaveProperty('tree_effect_percent');
    expect(summarizeNoise([0.01], [])).toMatchObject({ pairs: 1, pair_sd_percent: 0 });
  });

  it('is the smaller the more pairs are judged, down to the bias', () => {
    const noise = saved(0.02, 0, 0.03, 400);
    expect(noisePercent(noise, 8)).toBeGreaterThan(noisePercent(noise, 32) ?? Infinity);
    expect(noisePercent(noise, 1e6)).toBeCloseTo(2 * 3, 0);
  });

  it.each([
    [0, 10],
    [0.01, 10],
    [0.02, 10],
    [0.01, 40],
  ])(
    'holds the effect of equal code, with a bias of %d of the path, in %d pairs',
    (bias, pairs) => {
      const runs = 2_000;
      let inside = 0;
      for (let i = 0; i < runs; i++) {
        const band = noisePercent(saved(0.02, 0, bias), pairs) ?? Number.NaN;
        const { center } = robustEffect(half(pairs, 0.02, bias));
        if (Math.abs(100 * Math.expm1(center)) < band) inside += 1;
      }
      // Nineteen in twenty, less three standard errors of 2,000 runs.
      expect(inside / runs).toBeGreaterThan(0.935);
    },
  );

  it.each([
    ['no pair was judged', { pairs: 8, effect_percent: 0, pair_sd_percent: 1 }, 0],
    ['too few pairs were saved', { pairs: 2, effect_percent: 0, pair_sd_percent: 1 }, 10],
    ['no machine has such figures', { pairs: 8, effect_percent: 0, pair_sd_percent: 1e300 }, 10],
    ['nor such', { pairs: 8, effect_percent: -1e300, pair_sd_percent: 0 }, 10],
  ])('is unknown when %s', (_, noise, pairs) => {
    expect(noisePercent(noise, pairs)).toBeUndefined();
  });
});

describe('a bias in a record', () => {
  const noise = { pairs: 8, effect_percent: 0.2, pair_sd_percent: 1, tree_effect_percent: -0.3 };

  it('is of the trees or of the sides, the larger of them', () => {
    expect(biasInRecord(noise)).toBeUndefined();
    expect(biasInRecord({ ...noise, tree_effect_percent: -3.1 })).toBe(3.1);
    expect(biasInRecord({ ...noise, effect_percent: 4 })).toBe(4);
  });

  it('is none within 1%, within the noise, or where the figures tell nothing', () => {
    expect(biasInRecord({ ...noise, pair_sd_percent: 0, effect_percent: 1 })).toBeUndefined();
    expect(biasInRecord({ ...noise, pair_sd_percent: 3, effect_percent: 4 })).toBeUndefined();
    expect(biasInRecord({ ...noise, pairs: 3, effect_percent: 40 })).toBeUndefined();
    expect(biasInRecord({ ...noise, pairs: 1e9, effect_percent: -1e300 })).toBeUndefined();
  });

  it('is found by chance in fewer than one of 200 benchmarks, and when it is there', () => {
    const found = (bias: number) =>
      Array.from({ length: 4_000 }, () => saved(0.015, 0, bias)).filter(
        (one) => biasInRecord(one) !== undefined,
      ).length / 4_000;
    expect(found(0)).toBeLessThan(0.005);
    expect(found(0.06)).toBeGreaterThan(0.9);
  });
});
