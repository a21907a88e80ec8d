import { halfWidth, type RobustEffect, robustEffect } from './robust-effect.ts';

/** A benchmark counts as biased only when equal code is further apart than this. */
export const minBiasPercent = 1;
const minStandardErrors = 4;
/**
 * Of Student's t with 40 pairs: four standard errors. With fewer pairs the standard error itself is less
 * well known, and as rare a thing takes more of them (of 8 pairs, 6.6).
 */
const certainty = 0.99972;
const intervalLevel = 0.975;

/** By how much equal code differed over so many pairs, in percent. */
export interface Bias {
  readonly pairs: number;
  readonly percent: number;
  readonly standardErrorPercent: number;
  /** 95%, two-sided; infinite where there are too few pairs. */
  readonly lowerPercent: number;
  readonly upperPercent: number;
  readonly isBiased: boolean;
}

/** From log ratios of pairs that measured code which does the same. */
export function biasOf(logRatios: readonly number[]): Bias {
  const effect = robustEffect(logRatios);
  const half = halfWidth(effect, intervalLevel);
  return {
    pairs: effect.pairs,
    percent: percentOf(effect.center),
    standardErrorPercent: 100 * effect.standardError,
    lowerPercent: percentOf(effect.center - half),
    upperPercent: percentOf(effect.center + half),
    isBiased: isBiased(effect),
  };
}

/** Whether it is further from 0 than 1%, and than four standard errors. */
export function isBiased(effect: RobustEffect): boolean {
  const { center, standardError } = effect;
  const min = Math.max(minStandardErrors * standardError, halfWidth(effect, certainty));
  return Math.abs(percentOf(center)) > minBiasPercent && Math.abs(center) > min;
}

function percentOf(logRatio: number): number {
  return 100 * Math.expm1(logRatio);
}
