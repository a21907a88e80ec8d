import { halfWidth } from '../compare/robust-effect.ts';
import type { AaNoise } from '../contracts/documents.ts';
import type { PlannedRule } from './plan-run.ts';

const trimmedShare = 0.2;
/** A spread of few pairs is no better known than this: most noisy benchmarks are decided by then. */
const maxPairs = 30;

type PassRule = Pick<Required<PlannedRule>, 'looks' | 'passLevel'>;

export interface ExpectedBenchmark {
  readonly noise: AaNoise;
  /** What a pair of it took when its noise was measured. */
  readonly pairMs: number;
  readonly limitPercent: number;
}

/**
 * About how long equal code takes to be told from the limit, in milliseconds: for the reader's patience
 * alone. It lies between the first look and 30 pairs, whatever a record claims, and no pair depends on
 * it.
 */
export function expectedMs(benchmarks: readonly ExpectedBenchmark[], rule: PassRule): number {
  return benchmarks.reduce(
    (sum, { noise, pairMs, limitPercent }) =>
      sum + expectedPairs(noise, limitPercent, rule) * pairMs,
    0,
  );
}

/** The first look at which the spread of equal code lies within the limit; at most 30. */
export function expectedPairs(
  { pair_sd_percent }: AaNoise,
  limitPercent: number,
  { looks, passLevel }: PassRule,
): number {
  const limit = 100 * Math.log1p(limitPercent / 100);
  const enough = looks.find((pairs) => {
    const degreesOfFreedom = pairs - 2 * Math.floor(trimmedShare * pairs) - 1;
    const standardError = pair_sd_percent / Math.sqrt(pairs);
    return halfWidth({ pairs, center: 0, standardError, degreesOfFreedom }, passLevel) < limit;
  });
  return Math.min(enough ?? maxPairs, maxPairs);
}
