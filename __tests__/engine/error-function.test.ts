import { describe, expect, it } from 'vitest';
import { array, erf, erfInv, type NdArray } from '../../src/engine/index.ts';

const wide = (data: number[]): NdArray => array(data, { dtype: 'float64' });

/** Distance in units of the last place of the expected number. */
function ulps(actual: number, expected: number): number {
  const exponent = Math.floor(Math.log2(Math.abs(expected)));
  return Math.abs(actual - expected) / 2 ** Math.max(exponent - 52, -1074);
}

/** Worked out with 60 digits. */
const values: readonly (readonly [x: number, erf: number])[] = [
  [1e-300, 1.1283791670955126e-300],
  [0.1, 0.1124629160182849],
  [0.7, 0.6778011938374184],
  [0.999, 0.8422852702064969],
  [1, 0.8427007929497149],
  [1.5, 0.9661051464753108],
  [2.5, 0.999593047982555],
  [4, 0.9999999845827421],
  [5.9, 0.9999999999999999],
];
const inverses: readonly (readonly [y: number, erfInv: number])[] = [
  [1e-300, 8.86226925452758e-301],
  [1e-9, 8.86226925452758e-10],
  [0.05, 0.044340387910005497],
  [0.3, 0.2724627147267543],
  [0.75, 0.8134198475976185],
  [0.95, 1.3859038243496777],
  [0.995, 1.984872612615532],
  [0.9999, 2.75106390571208],
  [0.999999, 3.458910737275499],
  [1 - 2 ** -53, 5.8635847487551676],
];

describe('the error function', () => {
  it.each(values)('of %f within 2 ulp', (x, expected) => {
    const [up, down] = erf(wide([x, -x])).toNested() as [number, number];
    expect(ulps(up, expected)).toBeLessThanOrEqual(2);
    expect(down).toBe(-up);
  });

  it.each(inverses)('backwards of %f within 4 ulp', (y, expected) => {
    const [up, down] = erfInv(wide([y, -y])).toNested() as [number, number];
    expect(ulps(up, expected)).toBeLessThanOrEqual(4);
    expect(down).toBe(-up);
  });

  it('has its limits and signs', () => {
    expect(erf(wide([0, -0, Infinity, -Infinity, NaN, 30])).toNested()).toEqual([
      0,
      -0,
      1,
      -1,
      NaN,
      1,
    ]);
    expect(erfInv(wide([0, -0, 1, -1, NaN, 1.5])).toNested()).toEqual([
      0,
      -0,
      Infinity,
      -Infinity,
      NaN,
      NaN,
    ]);
  });

  it('never falls, also where the way of computing changes', () => {
    for (const around of [1, 28]) {
      const step = around * 2 ** -50;
      const near = wide(Array.from({ length: 64 }, (_, i) => around + (i - 32) * step));
      const found = erf(near).toNested() as number[];
      const falls = found.filter((value, i) => value < (found[i - 1] ?? 0) - 2 ** -53);
      expect(falls).toEqual([]);
    }
  });
});
