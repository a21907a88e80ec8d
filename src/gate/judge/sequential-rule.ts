import {
  halfWidth,
  lowerBound,
  medianLowerBound,
  medianUpperBound,
  type RobustEffect,
  robustEffect,
  upperBound,
} from '../compare/robust-effect.ts';

/** Numbers of pairs at which a benchmark may be decided, and nowhere else. */
export const looks = [8, 10, 12, 14, 16, 20, 24, 30, 36, 44, 52, 60, 76, 96, 120] as const;

/** From this many pairs on a benchmark may be called regressed. */
const fewestPairsToFail = 12;
/** Chance of a false failure for all benchmarks and all looks of a run together. */
const suiteErrorRate = 0.005;
const failingLooks = looks.filter((pairs) => pairs >= fewestPairsToFail).length;
const passLevel = 0.99;
const lastPassLevel = 0.95;
const improvedErrorRate = 0.01;

export interface RuleSettings {
  /** The benchmark's threshold. */
  readonly limitPercent: number;
  readonly minImprovementPercent: number;
  /** Number of benchmarks that the failing side is corrected for. */
  readonly familySize: number;
}

export type Decision =
  | { kind: 'regressed'; effect: RobustEffect }
  | { kind: 'pass'; effect: RobustEffect }
  | { kind: 'improved'; effect: RobustEffect }
  /** `smallestDetectablePercent`: the smallest effect that these pairs could have failed. */
  | { kind: 'inconclusive'; effect: RobustEffect; smallestDetectablePercent: number | undefined };

/**
 * Whether the first `logRatios.length` pairs decide a benchmark. Only the failing side is corrected
 * (Bonferroni over benchmarks and looks): passing too early costs a missed regression of about the
 * limit, failing wrongly costs the trust in the gate. Source and error rates: docs/statistics.md.
 */
export function isDecidedAt(logRatios: readonly number[], settings: RuleSettings): boolean {
  const pairs = logRatios.length;
  if (!looks.some((look) => look === pairs)) return false;
  const effect = robustEffect(logRatios);
  if (fails(logRatios, effect, settings) || pairs === looks.at(-1)) return true;
  return passes(effect, settings, passLevel) && !mayStillImprove(logRatios, effect, settings);
}

/** Walks the looks as the measuring did; what is undecided at the end gets one last look. */
export function decide(logRatios: readonly number[], settings: RuleSettings): Decision {
  for (const look of looks) {
    if (look > logRatios.length) break;
    const soFar = logRatios.slice(0, look);
    if (isDecidedAt(soFar, settings)) {
      return conclude(soFar, settings, look === looks.at(-1) ? lastPassLevel : passLevel);
    }
  }
  // An odd pair has no counterpart that began with the other side.
  const even = logRatios.slice(0, logRatios.length - (logRatios.length % 2));
  return conclude(even.length >= 4 ? even : logRatios, settings, lastPassLevel);
}

function conclude(logRatios: readonly number[], settings: RuleSettings, level: number): Decision {
  const effect = robustEffect(logRatios);
  if (fails(logRatios, effect, settings)) return { kind: 'regressed', effect };
  const enough = logRatios.length >= looks[0];
  if (enough && passes(effect, settings, level)) {
    const median = medianUpperBound(logRatios, improvedErrorRate / settings.familySize);
    const improved = isClearlyFaster(effect, settings) && median !== undefined && median < 0;
    return { kind: improved ? 'improved' : 'pass', effect };
  }
  return {
    kind: 'inconclusive',
    effect,
    smallestDetectablePercent: smallestDetectable(logRatios, effect, settings),
  };
}

function fails(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): boolean {
  if (effect.pairs < fewestPairsToFail) return false;
  if (!(effect.center > Math.log1p(settings.limitPercent / 100))) return false;
  const errorRate = failingErrorRate(settings);
  if (!(lowerBound(effect, 1 - errorRate) > 0)) return false;
  return (medianLowerBound(logRatios, errorRate) ?? Number.NEGATIVE_INFINITY) > 0;
}

function passes(effect: RobustEffect, settings: RuleSettings, level: number): boolean {
  return upperBound(effect, level) < Math.log1p(settings.limitPercent / 100);
}

function isClearlyFaster(effect: RobustEffect, settings: RuleSettings): boolean {
  const { familySize, minImprovementPercent } = settings;
  const upper = upperBound(effect, 1 - improvedErrorRate / familySize);
  return upper < Math.log(1 - minImprovementPercent / 100);
}

/** Faster, with so few pairs that all of them could be so by chance: a few more will tell. */
function mayStillImprove(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): boolean {
  const tooFew = medianUpperBound(logRatios, improvedErrorRate / settings.familySize) === undefined;
  return tooFew && isClearlyFaster(effect, settings);
}

function failingErrorRate({ familySize }: RuleSettings): number {
  return suiteErrorRate / (failingLooks * familySize);
}

/** How far these very pairs had to be moved for `fails`; undefined when no shift would have done. */
function smallestDetectable(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): number | undefined {
  if (effect.pairs < fewestPairsToFail) return undefined;
  const errorRate = failingErrorRate(settings);
  const lowest = medianLowerBound(logRatios, errorRate) ?? Number.NEGATIVE_INFINITY;
  const reach = Math.max(halfWidth(effect, 1 - errorRate), effect.center - lowest);
  const percent = 100 * Math.expm1(reach);
  return Number.isFinite(percent) ? Math.max(settings.limitPercent, percent) : undefined;
}
