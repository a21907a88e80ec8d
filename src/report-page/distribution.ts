/** Functions of a distribution that is known by its evenly spaced quantiles, straight between them. */

/** Share of the samples at or below `value`. */
export function cumulativeAt(quantiles: readonly number[], value: number): number {
  const last = quantiles.length - 1;
  if (last < 1 || value < (quantiles[0] ?? 0)) return 0;
  if (value >= (quantiles[last] ?? 0)) return 1;
  let at = last;
  while (at > 0 && (quantiles[at] ?? 0) > value) at -= 1;
  const low = quantiles[at] ?? 0;
  const high = quantiles[at + 1] ?? low;
  const part = high > low ? (value - low) / (high - low) : 0;
  return (at + part) / last;
}

export function quantileOf(quantiles: readonly number[], probability: number): number {
  const at = probability * (quantiles.length - 1);
  const low = quantiles[Math.floor(at)] ?? 0;
  const high = quantiles[Math.ceil(at)] ?? low;
  return low + (at - Math.floor(at)) * (high - low);
}

/**
 * The range worth drawing, `shown` included: from the fastest sample to where both sides have all but
 * their slowest 2.5%, or less where these reach further than four times the middle four fifths: they
 * can reach a hundred times further.
 */
export function rangeOf(
  sides: readonly (readonly number[])[],
  shown: readonly number[] = [],
): { from: number; to: number } {
  const from = Math.min(...sides.map((side) => side[0] ?? 0));
  const ends = sides.map((side) => {
    const [low = 0, high = 0] = [0.1, 0.9].map((share) => quantileOf(side, share));
    return Math.min(quantileOf(side, 0.975), high + 4 * (high - low));
  });
  const to = Math.max(...ends, ...shown);
  const room = Math.max(0.04 * (to - from), 0.005 * to, 1e-3);
  return { from: Math.max(0, from - room), to: to + room };
}

/**
 * The range of values that one stray among them does not stretch: eight times the median distance from their
 * median, to either side, and no further than the values reach; `shown` is always within.
 */
export function robustRange(
  values: readonly number[],
  shown: readonly number[] = [],
): { from: number; to: number } {
  const middle = medianOf(values);
  const reach = 8 * medianOf(values.map((value) => Math.abs(value - middle)));
  const inner = reach === 0 ? values : values.filter((value) => Math.abs(value - middle) <= reach);
  return { from: Math.min(...inner, ...shown), to: Math.max(...inner, ...shown) };
}

function medianOf(values: readonly number[]): number {
  return quantileOf(
    values.toSorted((left, right) => left - right),
    0.5,
  );
}

/** `count + 1` values from `from` to `to`. */
export function gridOf({ from, to }: { from: number; to: number }, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

/** Share of the samples between each two neighbours of a grid. */
export function sharesBetween(quantiles: readonly number[], grid: readonly number[]): number[] {
  const below = grid.map((value) => cumulativeAt(quantiles, value));
  return below.slice(1).map((share, i) => share - (below[i] ?? 0));
}
