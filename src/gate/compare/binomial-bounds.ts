import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/** A share of trials, with the bounds that hold the true rate with 95% confidence. */
export interface Rate {
  readonly count: number;
  readonly trials: number;
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Clopper and Pearson (1934): exact, and never too narrow. No trials: anything is possible. */
export function rateOf(count: number, trials: number): Rate {
  const outside = 0.025;
  return {
    count,
    trials,
    rate: trials === 0 ? Number.NaN : count / trials,
    lower: count === 0 ? 0 : betaQuantile(outside, count, trials - count + 1),
    upper: count === trials ? 1 : betaQuantile(1 - outside, count + 1, trials - count),
  };
}
