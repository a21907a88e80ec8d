import type { PairFigures, Sampling, SideFigures } from '../contracts/documents.ts';

/** Middle value; of an even number the mean of the two middle ones. NaN for none. */
export function median(values: readonly number[]): number {
  // Asked for several times per pair: a typed array sorts numbers without calling back.
  const ascending = new Float64Array(values).sort();
  const middle = ascending.length / 2;
  const above = ascending[Math.floor(middle)] ?? Number.NaN;
  const below = ascending[Math.ceil(middle) - 1] ?? Number.NaN;
  return (below + above) / 2;
}

/** Position of the p95 among the 21 pooled quantiles (0, 5, …, 100%). */
const p95Position = 19;
const p50Position = 10;

/** p95 of one process: the median of its turns' p95, or of all its samples when turns are short. */
export function processP95Ns(figures: SideFigures, estimator: Sampling['estimator']): number {
  if (estimator === 'adjacent-turns') return median(figures.turn_p95_ns);
  return figures.pooled_quantiles_ns[p95Position] ?? Number.NaN;
}

/** p50 of all samples of one process. */
export function processP50Ns(figures: SideFigures): number {
  return figures.pooled_quantiles_ns[p50Position] ?? Number.NaN;
}

/**
 * One pair's effect: log(candidate p95 / baseline p95), or of the p50. With enough samples in a turn, the
 * median over turns that are neighbours in time, so that a change of the machine's speed touches both
 * alike.
 */
export function pairLogRatio(
  pair: PairFigures,
  estimator: Sampling['estimator'],
  of: 'p95' | 'p50' = 'p95',
): number {
  const { baseline, candidate, first } = pair;
  if (estimator === 'pooled') {
    const ofSide = (side: SideFigures) =>
      of === 'p95' ? processP95Ns(side, estimator) : processP50Ns(side);
    return Math.log(ofSide(candidate) / ofSide(baseline));
  }
  const turnsOf = (side: SideFigures) => (of === 'p95' ? side.turn_p95_ns : side.turn_p50_ns);
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
