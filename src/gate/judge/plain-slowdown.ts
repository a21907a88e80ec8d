import { minRankSumChance, pairsAbove, rankSumChance } from '../compare/rank-sum.ts';
import type { RobustEffect } from '../compare/robust-effect.ts';
import { maxPairs, type RuleSettings } from './rule-settings.ts';

/**
 * A slowdown so plain that it need not wait for the pairs whose signs alone could prove it: its control
 * stands in for them, a sample of what equal code does in this very run. Source and error rates:
 * docs/statistics.md.
 */

/** Of so many pairs, an effect above this may be plain, where the limit is 5%. */
const plainFrom = [
  { pairs: 12, percent: 8 },
  { pairs: 8, percent: 15 },
  { pairs: 6, percent: 35 },
  { pairs: 4, percent: 60 },
] as const;
const usualLimitPercent = 5;
/** Looks at which sampling stops for it. Four pairs are looked at only when the time is up. */
export const plainLooks: readonly number[] = [6, 8, 12, 16];
const minPlainPairs = 4;
/** With more pairs their signs tell, in any family for which there is time. */
const maxPlainPairs = 24;
/** When the time is up, a pair is slower when it is so by this share of the effect above. */
const slowerShare = 0.5;
/** With fewer pairs each must be slower: the trimmed mean leaves out one at most at either end. */
const minPairsToExcuseOne = 8;

/** Chance of a false failure for all benchmarks, at all planned looks together and when the time is up. */
const plannedErrorRate = 0.0014;
const lastErrorRate = 0.0036;
/** Of that chance, for the control's first look; its others share the rest. */
export const firstLookShare = 0.5;
/** So much smaller must the chance be by the pairs' own spread, since a control cannot be taken back. */
const margin = 1000;
/** More control pairs than this are not worth stopping for: some more of the candidate's need fewer. */
const maxWorthStopping = 16;

export type When = 'planned' | 'time-is-up';

/** What the control of a plain slowdown has to show. */
export interface PlainGuard {
  /** Chance at which equal code may lie so far above its control, at all looks at the control together. */
  readonly errorRate: number;
  /** The same at the control's last look, which each benchmark has once, wherever its own pairs ended. */
  readonly lastErrorRate: number;
  /** Fewer control pairs could not show it. */
  readonly minControlPairs: number;
}

/**
 * Undefined unless the pairs look plainly slower. At a planned look they must do so by their own spread,
 * as if the control were as wide: otherwise more pairs are better than a control. When the time is up
 * there are none, and enough of them need only be slower by half of what is plain.
 */
export function plainGuard(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
  when: When,
): PlainGuard | undefined {
  const guard = guardOf(logRatios.length, settings, when);
  const threshold = plainThreshold(effect.pairs, settings);
  if (guard === undefined || !(effect.center > threshold)) return undefined;
  const isPlain =
    when === 'planned'
      ? isAboveOwnSpread(logRatios, effect, guard.errorRate)
      : logRatios.filter((ratio) => ratio > slowerShare * threshold).length >=
        minSlower(effect.pairs, guard);
  return isPlain ? guard : undefined;
}

/** How far these very pairs had to be moved to look plainly slower when the time is up; log ratio. */
export function plainReach(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): number | undefined {
  const guard = guardOf(effect.pairs, settings, 'time-is-up');
  if (guard === undefined) return undefined;
  const threshold = plainThreshold(effect.pairs, settings);
  const ascending = logRatios.toSorted((left, right) => left - right);
  const mayNotBeSlower = effect.pairs - minSlower(effect.pairs, guard);
  const lowest = ascending[mayNotBeSlower] ?? Number.NaN;
  return Math.max(threshold, effect.center - lowest + slowerShare * threshold);
}

function guardOf(pairs: number, settings: RuleSettings, when: When): PlainGuard | undefined {
  const { familySize, controlPairs } = settings;
  if (controlPairs === undefined || pairs < minPlainPairs || pairs > maxPlainPairs) {
    return undefined;
  }
  if (when === 'planned' && !plainLooks.includes(pairs)) return undefined;
  const share = when === 'planned' ? plannedErrorRate / plainLooks.length : lastErrorRate;
  const errorRate = share / familySize;
  const most = when === 'planned' ? Math.max(controlPairs, maxWorthStopping) : maxPairs;
  // Two by two: an odd pair has no counterpart that began with the other side.
  for (let fewest = controlPairs; fewest <= most; fewest += 2) {
    if (minRankSumChance(pairs, fewest) <= firstLookShare * errorRate) {
      return { errorRate, lastErrorRate: lastErrorRate / familySize, minControlPairs: fewest };
    }
  }
  return undefined;
}

/** A larger limit moves it up by as much. Infinite for fewer than four pairs. */
function plainThreshold(pairs: number, { limitPercent }: RuleSettings): number {
  const percent = plainFrom.find((from) => pairs >= from.pairs)?.percent;
  if (percent === undefined) return Number.POSITIVE_INFINITY;
  return Math.log1p((percent + Math.max(0, limitPercent - usualLimitPercent)) / 100);
}

/** The distances from the centre stand in for a control. Few pairs must all lie above all of them. */
function isAboveOwnSpread(
  logRatios: readonly number[],
  { pairs, center }: RobustEffect,
  errorRate: number,
): boolean {
  const distances = logRatios.map((ratio) => ratio - center);
  const chance = rankSumChance(pairs, pairs, pairsAbove(logRatios, distances));
  return chance <= Math.max(errorRate / margin, minRankSumChance(pairs, pairs));
}

/** How many pairs must be slower for any control to show it. */
function minSlower(pairs: number, { errorRate, minControlPairs }: PlainGuard): number {
  if (pairs < minPairsToExcuseOne) return pairs;
  const controlPairs = minControlPairs + maxWorthStopping;
  let slower = pairs;
  while (
    slower > 0 &&
    rankSumChance(pairs, controlPairs, (slower - 1) * controlPairs) <= errorRate
  ) {
    slower--;
  }
  return slower;
}
