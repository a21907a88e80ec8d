import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minRankSumChance, pairsAbove, rankSumChance } from '../../../src/gate/compare/rank-sum.ts';
import { seededHeavyTails } from '../../support/seeded-noise.ts';

/** All subsets of `items` with so many members. */
function subsets<T>(items: readonly T[], count: number): T[][] {
  const [first, ...rest] = items;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(rest, count - 1).map((some) => [first, ...some]), ...subsets(rest, count)];
}

/** Every way to deal ranks out to the two samples, and signs to the candidate's. */
function everyCount(pairs: number, controlPairs: number): number[] {
  const ranks = Array.from({ length: pairs + controlPairs }, (_, i) => i + 1);
  return subsets(ranks, pairs).flatMap((own) => {
    const control = ranks.filter((rank) => !own.includes(rank));
    return Array.from({ length: 2 ** pairs }, (_, signs) =>
      pairsAbove(
        own.map((rank, i) => ((signs >> i) % 2 === 0 ? rank : -rank)),
        control,
      ),
    );
  });
}

describe('the chance of a rank sum', () => {
  it.each([
    [1, 1],
    [3, 2],
    [4, 5],
    [5, 3],
  ])('of %i pairs and %i is what dealing out all ranks and signs gives', (pairs, controlPairs) => {
    const counts = everyCount(pairs, controlPairs);
    for (let above = 0; above <= pairs * controlPairs; above++) {
      const share = counts.filter((count) => count >= above).length / counts.length;
      expect(rankSumChance(pairs, controlPairs, above)).toBeCloseTo(share, 12);
    }
  });

  it('is least where all lie above all: one order of all, and one set of signs', () => {
    // 12 over 4 is 495, 16 over 8 is 12,870.
    expect(minRankSumChance(4, 8)).toBeCloseTo(1 / 495 / 2 ** 4, 15);
    expect(minRankSumChance(8, 8)).toBeCloseTo(1 / 12_870 / 2 ** 8, 15);
  });

  it('falls from 1 as more lie above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 40 }), (n, k) => {
        expect(rankSumChance(n, k, 0)).toBeCloseTo(1, 9);
        for (let above = 1; above <= n * k; above++) {
          expect(rankSumChance(n, k, above)).toBeLessThanOrEqual(rankSumChance(n, k, above - 1));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is kept by noise with heavy tails', () => {
    const noise = seededHeavyTails(1);
    const draw = (count: number) => Array.from({ length: count }, noise);
    const chances = Array.from({ length: 4_000 }, () =>
      rankSumChance(6, 8, pairsAbove(draw(6), draw(8))),
    );
    for (const level of [0.01, 0.05, 0.2]) {
      const share = chances.filter((chance) => chance <= level).length / chances.length;
      expect(share).toBeLessThan(level * 1.25);
    }
  });

  it('counts what is equal as not above', () => {
    expect(pairsAbove([0.1, 0.2], [0.1, -0.2])).toBe(1);
  });
});
