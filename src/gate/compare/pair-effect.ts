import type { PairFigures, Sampling, SideFigures } from '../contracts/documents.ts';
import { median } from './median.ts';
import { decisive, type Metric, pooledNs, turnsNs } from './metrics.ts';

/**
 * One pair's effect: the log of candidate / baseline. With enough samples in a turn, the median over turns
 * that are neighbours in time, so that a change of the machine's speed touches both alike.
 */
export function pairLogRatio(
  { baseline, candidate, first }: PairFigures,
  estimator: Sampling['estimator'],
  metric: Metric = decisive,
): number {
  if (estimator === 'pooled') {
    return Math.log(pooledNs(candidate, metric) / pooledNs(baseline, metric));
  }
  const turnsOf = (side: SideFigures) => turnsNs(side, metric);
  const [leading, following] =
    first === 'baseline'
      ? [turnsOf(baseline), turnsOf(candidate)]
      : [turnsOf(candidate), turnsOf(baseline)];
  const sign = first === 'baseline' ? 1 : -1;
  const logRatios: number[] = [];
  following.forEach((followingNs, turn) => {
    const before = leading[turn];
    const after = leading[turn + 1];
    if (before !== undefined) logRatios.push(sign * Math.log(followingNs / before));
    if (after !== undefined) logRatios.push(sign * Math.log(followingNs / after));
  });
  return median(logRatios);
}
