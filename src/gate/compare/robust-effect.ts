import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Robust centre of the pairs' log ratios, with what is needed to put bounds around it. */
export interface RobustEffect {
  readonly pairs: number;
  /** 20% trimmed mean of the log ratios. */
  readonly center: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

const trimmedShare = 0.2;

/**
 * 20% trimmed mean with its Winsorised standard error (Tukey and McLaughlin 1963; Yuen 1974): single
 * pairs can be off by tens of percent, and at the levels that a family of tests needs the t interval
 * of this estimator keeps its error rate where a percentile bootstrap does not.
 */
export function robustEffect(logRatios: readonly number[]): RobustEffect {
  const n = logRatios.length;
  const ascending = logRatios.toSorted((left, right) => left - right);
  const trimmed = Math.floor(trimmedShare * n);
  const kept = ascending.slice(trimmed, n - trimmed);
  const low = kept[0] ?? Number.NaN;
  const high = kept.at(-1) ?? Number.NaN;
  const winsorised = ascending.map((value) => Math.min(Math.max(value, low), high));
  const winsorisedMean = mean(winsorised);
  const sumOfSquares = winsorised.reduce((sum, value) => sum + (value - winsorisedMean) ** 2, 0);
  const deviation = Math.sqrt(sumOfSquares / (n - 1));
  return {
    pairs: n,
    center: mean(kept),
    standardError: deviation / ((1 - (2 * trimmed) / n) * Math.sqrt(n)),
    degreesOfFreedom: n - 2 * trimmed - 1,
  };
}

/** The bound that the true effect lies above with probability `level`; log ratio. */
export function lowerBound(effect: RobustEffect, level: number): number {
  return effect.center - halfWidth(effect, level);
}

/** The bound that the true effect lies below with probability `level`; log ratio. */
export function upperBound(effect: RobustEffect, level: number): number {
  return effect.center + halfWidth(effect, level);
}

/** Distance from the centre to a one-sided bound. Infinite while there are too few pairs. */
export function halfWidth(effect: RobustEffect, level: number): number {
  if (effect.degreesOfFreedom < 1) return Number.POSITIVE_INFINITY;
  return studentQuantile(level, effect.degreesOfFreedom) * effect.standardError;
}

/**
 * The bound that the difference `larger - smaller` of two true effects lies above with probability
 * `level`: two samples of unequal variance (Welch 1938), for trimmed means (Yuen 1974). The degrees of
 * freedom are rounded down, which widens it.
 */
export function differenceLowerBound(
  larger: RobustEffect,
  smaller: RobustEffect,
  level: number,
): number {
  const difference = larger.center - smaller.center;
  const [own, other] = [larger.standardError ** 2, smaller.standardError ** 2];
  if (own + other === 0) return difference;
  const degreesOfFreedom =
    (own + other) ** 2 /
    (own ** 2 / larger.degreesOfFreedom + other ** 2 / smaller.degreesOfFreedom);
  if (!(degreesOfFreedom >= 1)) return Number.NEGATIVE_INFINITY;
  const quantile = studentQuantile(level, Math.floor(degreesOfFreedom));
  return difference - quantile * Math.sqrt(own + other);
}

/** Thousands of benchmarks ask for the same few quantiles, and each takes an iteration to find. */
const quantiles = new Map<string, number>();
const maxQuantiles = 10_000;

function studentQuantile(level: number, degreesOfFreedom: number): number {
  const key = `${level} ${degreesOfFreedom}`;
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  const quantile = tQuantile(level, degreesOfFreedom);
  if (quantiles.size < maxQuantiles) quantiles.set(key, quantile);
  return quantile;
}

/**
 * Lower bound of the median by order statistics: exact for any symmetric noise, however heavy its
 * tails. The largest order statistic that the true median falls below with probability at most
 * `errorRate`; undefined when there are too few pairs for any.
 */
export function medianLowerBound(
  logRatios: readonly number[],
  errorRate: number,
): number | undefined {
  const n = logRatios.length;
  let rank = 0;
  while (rank < n && binomialCdf(rank, n, 0.5) <= errorRate) rank++;
  if (rank === 0) return undefined;
  return logRatios.toSorted((left, right) => left - right)[rank - 1];
}

/** Upper bound of the median by order statistics, mirroring `medianLowerBound`. */
export function medianUpperBound(
  logRatios: readonly number[],
  errorRate: number,
): number | undefined {
  const mirrored = medianLowerBound(
    logRatios.map((value) => -value),
    errorRate,
  );
  return mirrored === undefined ? undefined : -mirrored;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
