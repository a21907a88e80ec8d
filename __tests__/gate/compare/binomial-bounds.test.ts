import { expect, it } from 'vitest';
import { rateOf } from '../../../src/gate/compare/binomial-bounds.ts';

/** P(Bin(n, p) <= k), by adding up. */
function cumulative(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let i = 0; i <= k; i++) {
    sum += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return sum;
}

it.each([
  [1, 10],
  [5, 20],
  [19, 20],
  [3, 300],
])('%d of %d: each bound leaves 2.5%% outside', (count, trials) => {
  const { lower, upper, rate } = rateOf(count, trials);
  expect(rate).toBe(count / trials);
  expect(cumulative(count, trials, upper)).toBeCloseTo(0.025, 6);
  expect(1 - cumulative(count - 1, trials, lower)).toBeCloseTo(0.025, 6);
});

it('none of 300 bounds the rate at 1.2%, all of 20 at 83%', () => {
  expect(rateOf(0, 300)).toMatchObject({ lower: 0, upper: expect.closeTo(0.01222, 4) });
  expect(rateOf(20, 20)).toMatchObject({ lower: expect.closeTo(0.8316, 4), upper: 1 });
});

it('knows nothing without trials', () => {
  expect(rateOf(0, 0)).toMatchObject({ rate: Number.NaN, lower: 0, upper: 1 });
});
