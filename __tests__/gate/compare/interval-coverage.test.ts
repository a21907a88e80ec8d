import { describe, expect, it } from 'vitest';
import {
  lowerBound,
  medianLowerBound,
  robustEffect,
} from '../../../src/gate/compare/robust-effect.ts';
import { noiseSources } from '../../support/noise-sources.ts';

const trials = 4_000;
const nominal = 0.025;

/** How often a bound that should miss the truth in 2.5% of runs does, in percent. */
function missesPercent(draw: () => number[], bound: (ratios: number[]) => number): number {
  let misses = 0;
  for (let trial = 0; trial < trials; trial++) if (bound(draw()) > 0) misses++;
  return Number(((100 * misses) / trials).toFixed(1));
}

const trimmedBound = (ratios: number[]) => lowerBound(robustEffect(ratios), 1 - nominal);
const orderBound = (ratios: number[]) =>
  medianLowerBound(ratios, nominal) ?? Number.NEGATIVE_INFINITY;

describe('one-sided bounds at 2.5%, in runs in which nothing changed', () => {
  it.each(noiseSources().map((source) => [source.name, source] as const))(
    'miss about as often under %s',
    (_, source) => {
      for (const pairs of [10, 20, 40]) {
        const misses = missesPercent(() => source.draw(pairs), trimmedBound);
        expect(misses, `${pairs} pairs`).toBeLessThan(3.5);
        // A bound that never misses would be useless rather than safe.
        expect(misses, `${pairs} pairs`).toBeGreaterThan(0.5);
      }
    },
  );

  it.each(noiseSources().map((source) => [source.name, source] as const))(
    'miss no more often by order statistics under %s',
    (_, source) => {
      for (const pairs of [10, 20, 40]) {
        expect(missesPercent(() => source.draw(pairs), orderBound)).toBeLessThan(3.1);
      }
    },
  );
});
