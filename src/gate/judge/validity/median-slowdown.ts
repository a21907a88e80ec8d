import { median } from '../../compare/median.ts';
import { pooledNs } from '../../compare/metrics.ts';
import { pairLogRatio } from '../../compare/pair-effect.ts';
import { lowerBound, robustEffect } from '../../compare/robust-effect.ts';
import type { MeasuredOutcome } from '../../contracts/documents.ts';

/** Chance that one of a run's benchmarks is named though its typical call is within the limit. */
const runErrorRate = 0.01;
const minPairs = 4;

/**
 * By how many percent the typical call (p50) got slower, where that is surely more than the limit of the
 * p95; undefined otherwise. `familySize`: benchmarks that are asked about.
 */
export function medianSlowdownPercent(
  { pairs, sampling, limit_percent: limitPercent }: MeasuredOutcome,
  familySize: number,
): number | undefined {
  if (pairs.length < minPairs) return undefined;
  const limit = Math.log1p(limitPercent / 100);
  const p50Of = (side: 'baseline' | 'candidate') =>
    median(pairs.map((pair) => pooledNs(pair[side], 'p50')));
  // Of thousands of benchmarks nearly all end here.
  if (!(Math.log(p50Of('candidate') / p50Of('baseline')) > limit)) return undefined;
  const effect = robustEffect(pairs.map((pair) => pairLogRatio(pair, sampling.estimator, 'p50')));
  if (!(lowerBound(effect, 1 - runErrorRate / familySize) > limit)) return undefined;
  return 100 * Math.expm1(effect.center);
}
