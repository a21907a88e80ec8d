import { describe, expect, it } from 'vitest';
import { biasOf } from '../../../src/gate/compare/bias.ts';
import { seededNormal } from '../../support/seeded-noise.ts';

const normal = seededNormal(11);
const pairs = (count: number, center: number, spread: number) =>
  Array.from({ length: count }, () => center + spread * normal());
/** Values of exactly this mean whose standard error, none being trimmed, can be told. */
const twoValues = (center: number, spread: number, count = 40) =>
  Array.from({ length: count }, (_, i) => center + (i % 2 === 0 ? spread : -spread));

describe('a bias of equal code', () => {
  it('has its centre in percent, its standard error and an interval around it', () => {
    const bias = biasOf(twoValues(Math.log(1.03), 0.01));
    expect(bias).toMatchObject({ pairs: 40, isBiased: true });
    expect(bias.percent).toBeCloseTo(3, 9);
    expect(bias.standardErrorPercent).toBeGreaterThan(0.1);
    expect(bias.lowerPercent).toBeLessThan(3);
    expect(bias.upperPercent).toBeGreaterThan(3);
  });

  it('is beyond 1%, either way, and beyond four standard errors', () => {
    expect(biasOf(twoValues(0.009, 0.0001)).isBiased).toBe(false);
    expect(biasOf(twoValues(0.011, 0.0001)).isBiased).toBe(true);
    expect(biasOf(twoValues(-0.012, 0.0001)).isBiased).toBe(true);
    const { standardErrorPercent } = biasOf(twoValues(0, 0.02));
    const errors = standardErrorPercent / 100;
    expect(biasOf(twoValues(3.9 * errors, 0.02)).isBiased).toBe(false);
    expect(biasOf(twoValues(4.1 * errors, 0.02)).isBiased).toBe(true);
    // Of few pairs, four could be chance.
    const few = biasOf(twoValues(0, 0.02, 8)).standardErrorPercent / 100;
    expect(biasOf(twoValues(4.1 * few, 0.02, 8)).isBiased).toBe(false);
    expect(biasOf(twoValues(8 * few, 0.02, 8)).isBiased).toBe(true);
  });

  it('is not known of a pair or two, or of none', () => {
    expect(biasOf([]).isBiased).toBe(false);
    expect(biasOf([0.3]).isBiased).toBe(false);
    expect(biasOf([0.3])).toMatchObject({ lowerPercent: -100, upperPercent: Infinity });
  });

  it.each([8, 16, 40])('is found by chance in less than one of 500, of %d pairs', (count) => {
    const found = Array.from({ length: 4_000 }, () => biasOf(pairs(count, 0, 0.05)));
    expect(found.filter(({ isBiased }) => isBiased).length).toBeLessThan(8);
  });
});
