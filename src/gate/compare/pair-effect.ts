import type { PairFigures, Sampling } from '../contracts/documents.ts';

/** Middle value; of an even number the mean of the two middle ones. NaN for none. */
export function median(values: readonly number[]): number {
  // Asked for several times per pair: a typed array sorts numbers without calling back.
  const ascending = new Float64Array(values).sort();
  const middle = ascending.length / 2;
  const above = ascending[Math.floor(middle)] ?? Number.NaN;
  const below = ascending[Math.ceil(middle) - 1] ?? Number.NaN;
  return (below + above) / 2;
}

/** Position of the p95 among the 21 pooled quantiles (0, 5, …, 100 %). */
const p95Position = 19;
const p50Position = 10;

/** p95 of one process: the median of its turns' p95, or of all its samples when turns are short. */
export function processP95Ns(
  figures: PairFigures['baseline'],
  estimator: Sampling['estimator'],
): number {
  if (estimator === 'adjacent-turns') return median(figures.turn_p95_ns);
  return figures.pooled_quantiles_ns[p95Position] ?? Number.NaN;
}

/** p50 of all samples of one process. */
export function processP50Ns(figures: PairFigures['baseline']): number {
  return figures.pooled_quantiles_ns[p50Position] ?? Number.NaN;
}

/**
 * One pair's effect: log(candidate p95 / baseline p95). With enough samples in a turn, the median over
 * turns that are neighbours in time, so that a change of the machine's speed touches both alike.
 */
export function pairLogRatio(pair: PairFigures, estimator: Sampling['estimator']): number {
  const { baseline, candidate, first } = pair;
  if (estimator === 'pooled') {
    return Math.log(processP95Ns(candidate, 'pooled') / processP95Ns(baseline, 'pooled'));
  }
  const [leading, following] =
    first === 'baseline'
      ? [baseline.turn_p95_ns, candidate.turn_p95_ns]
      : [candidate.turn_p95_ns, baseline.turn_p95_ns];
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
