/**
 * The rank sum of a candidate's pairs against the sizes of its control's pairs (Mann and Whitney 1947),
 * with signs: how many of the n · k times a candidate's pair lies above the size, either way, of a pair of
 * equal code. Exact for noise that is symmetric and the same in both, however heavy its tails.
 */
export function pairsAbove(
  logRatios: readonly number[],
  controlLogRatios: readonly number[],
): number {
  let above = 0;
  for (const own of logRatios) {
    for (const control of controlLogRatios) if (own > Math.abs(control)) above++;
  }
  return above;
}

/**
 * Chance that equal code lies above its control at least as often. Each pair is positive with probability
 * one half and counts nothing otherwise; the sizes of those that are positive stand in any order among
 * the control's.
 */
export function rankSumChance(pairs: number, controlPairs: number, above: number): number {
  return tailOf(pairs, controlPairs)[Math.max(0, above)] ?? 0;
}

/** The smallest chance that so many pairs can reach: each lies above all of the control. */
export function minRankSumChance(pairs: number, controlPairs: number): number {
  return rankSumChance(pairs, controlPairs, pairs * controlPairs);
}

/** Few numbers of pairs occur, and each costs a table. */
const tails = new Map<string, Float64Array>();
const distributions = new Map<string, Float64Array>();

function tailOf(pairs: number, controlPairs: number): Float64Array {
  const key = `${pairs} ${controlPairs}`;
  const known = tails.get(key);
  if (known !== undefined) return known;
  const tail = new Float64Array(pairs * controlPairs + 1);
  let weight = 0.5 ** pairs;
  for (let positive = 0; positive <= pairs; positive++) {
    const distribution = mannWhitney(positive, controlPairs);
    let sum = 0;
    for (let above = positive * controlPairs; above >= 0; above--) {
      sum += distribution[above] ?? 0;
      tail[above] = (tail[above] ?? 0) + weight * sum;
    }
    weight *= (pairs - positive) / (positive + 1);
  }
  tails.set(key, tail);
  return tail;
}

/** Distribution of the Mann-Whitney count for samples of such sizes, by their recurrence. */
function mannWhitney(own: number, other: number): Float64Array {
  const key = `${own} ${other}`;
  const known = distributions.get(key);
  if (known !== undefined) return known;
  const chances = new Float64Array(own * other + 1);
  if (own === 0 || other === 0) {
    chances[0] = 1;
  } else {
    const ownIsLargest = mannWhitney(own - 1, other);
    const otherIsLargest = mannWhitney(own, other - 1);
    const share = own / (own + other);
    for (let above = 0; above < chances.length; above++) {
      const before = above < other ? 0 : (ownIsLargest[above - other] ?? 0);
      chances[above] = share * before + (1 - share) * (otherIsLargest[above] ?? 0);
    }
  }
  distributions.set(key, chances);
  return chances;
}
