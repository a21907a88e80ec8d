import {
  halfWidth,
  lowerBound,
  medianLowerBound,
  type RobustEffect,
  robustEffect,
} from '../compare/robust-effect.ts';
import { type PlainGuard, plainGuard, plainReach, type When } from './plain-slowdown.ts';
import { logLimit, looks, type RuleSettings } from './rule-settings.ts';

/** From this many pairs on the signs may tell. */
const minPairsToFail = 12;
/** Chance of a false failure for all benchmarks and all looks of a run together. */
const suiteErrorRate = 0.005;
const failingLooks = looks.filter((pairs) => pairs >= minPairsToFail).length;

/** A benchmark that looks regressed by its own pairs. */
export interface Suspect {
  readonly logRatios: readonly number[];
  readonly effect: RobustEffect;
  /** What its control has to show besides being quiet; undefined where the signs of its pairs suffice. */
  readonly guard: PlainGuard | undefined;
}

/** Undefined unless so many pairs look regressed: by their signs, or plainly. */
export function suspectIn(
  logRatios: readonly number[],
  settings: RuleSettings,
  when: When,
): Suspect | undefined {
  const effect = robustEffect(logRatios);
  if (isRegressedBySigns(logRatios, effect, settings)) {
    return { logRatios, effect, guard: undefined };
  }
  const guard = plainGuard(logRatios, effect, settings, when);
  return guard && { logRatios, effect, guard };
}

/**
 * Only this side is corrected (Bonferroni over benchmarks and looks). The order statistic holds for any
 * symmetric noise, however heavy its tails.
 */
function isRegressedBySigns(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): boolean {
  if (effect.pairs < minPairsToFail || !(effect.center > logLimit(settings))) return false;
  const errorRate = failingErrorRate(settings);
  if (!(lowerBound(effect, 1 - errorRate) > 0)) return false;
  return (medianLowerBound(logRatios, errorRate) ?? Number.NEGATIVE_INFINITY) > 0;
}

function failingErrorRate({ familySize }: RuleSettings): number {
  return suiteErrorRate / (failingLooks * familySize);
}

/** Whether pairs left open are too few for a slowdown of the limit to be called regressed. */
export function areTooFew(logRatios: readonly number[], settings: RuleSettings): boolean {
  if (logRatios.length < minPairsToFail) return true;
  return medianLowerBound(logRatios, failingErrorRate(settings)) === undefined;
}

/** How far these very pairs had to be moved to look regressed; undefined when no shift would have done. */
export function minDetectablePercent(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): number | undefined {
  const reach = Math.min(
    reachBySigns(logRatios, effect, settings),
    plainReach(logRatios, effect, settings) ?? Number.POSITIVE_INFINITY,
  );
  const percent = 100 * Math.expm1(reach);
  return Number.isFinite(percent) ? Math.max(settings.limitPercent, percent) : undefined;
}

function reachBySigns(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): number {
  if (areTooFew(logRatios, settings)) return Number.POSITIVE_INFINITY;
  const errorRate = failingErrorRate(settings);
  const lowest = medianLowerBound(logRatios, errorRate) ?? Number.NEGATIVE_INFINITY;
  return Math.max(halfWidth(effect, 1 - errorRate), effect.center - lowest);
}
