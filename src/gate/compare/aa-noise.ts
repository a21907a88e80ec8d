import type { AaNoise } from '../contracts/documents.ts';
import { isBiased } from './bias.ts';
import { halfWidth, robustEffect } from './robust-effect.ts';

/** Beyond this a record says nothing that a reader could use, whoever wrote it. */
const maxPercent = 1_000;
const boundLevel = 0.975;
const minDegreesOfFreedom = 2;

/**
 * What is left between two equal sides, from log ratios of pairs that measured code which does the same:
 * those with the trees as in a check, and those with the trees swapped. A bias between the sides has the
 * same sign in both halves, one between the trees (what edits that change nothing do, and the place) has
 * not, and neither counts as spread.
 */
export function summarizeNoise(own: readonly number[], swapped: readonly number[]): AaNoise {
  const halves = [own, swapped].filter((half) => half.length > 0);
  const centers = halves.map((half) => robustEffect(half).center);
  const pairs = own.length + swapped.length;
  const residuals = halves.flatMap((half, i) => half.map((one) => one - (centers[i] ?? 0)));
  const { standardError } = robustEffect(residuals);
  // A centre was taken from each half, where `standardError` reckons with one.
  const left = Math.max(1, pairs - halves.length);
  const spread = standardError * Math.sqrt(pairs) * Math.sqrt((pairs - 1) / left);
  const [ownCenter = 0, swappedCenter] = centers;
  return {
    pairs,
    effect_percent: percentOf(robustEffect([...own, ...swapped]).center),
    pair_sd_percent: Number.isFinite(spread) ? 100 * spread : 0,
    ...(swappedCenter === undefined
      ? {}
      : { tree_effect_percent: percentOf((ownCenter - swappedCenter) / 2) }),
  };
}

/**
 * Where the effect of equal code lies nineteen times in twenty, plus or minus, for so many pairs: what
 * the spread leaves (Student's t), and in square twice the bias that was found, chance included: with so
 * few pairs saved it holds that often whatever the bias truly is. Undefined where too few pairs tell of
 * it, or where the figures cannot be a machine's.
 */
export function noisePercent(noise: AaNoise, pairs: number): number | undefined {
  const { pair_sd_percent, effect_percent, tree_effect_percent } = noise;
  const degreesOfFreedom = degreesOfFreedomOf(noise);
  if (pairs < 1 || degreesOfFreedom < minDegreesOfFreedom) return undefined;
  const standardError = pair_sd_percent / Math.sqrt(pairs);
  const spread = halfWidth({ pairs, center: 0, standardError, degreesOfFreedom }, boundLevel);
  const percent = Math.hypot(spread, 2 * effect_percent, 2 * (tree_effect_percent ?? 0));
  return percent <= maxPercent ? percent : undefined;
}

/**
 * By how much equal code differed in a record, in percent, where that is a bias (`isBiased`): of the sides
 * or of the trees, whichever is the larger. Undefined for none, and for figures that cannot be a machine's.
 */
export function biasInRecord(noise: AaNoise): number | undefined {
  const { pairs, effect_percent, tree_effect_percent = 0, pair_sd_percent } = noise;
  const degreesOfFreedom = degreesOfFreedomOf(noise);
  if (degreesOfFreedom < minDegreesOfFreedom) return undefined;
  const percent = Math.max(Math.abs(effect_percent), Math.abs(tree_effect_percent));
  if (!(percent <= maxPercent)) return undefined;
  const standardError = pair_sd_percent / 100 / Math.sqrt(pairs);
  const center = Math.log1p(percent / 100);
  return isBiased({ pairs, center, standardError, degreesOfFreedom }) ? percent : undefined;
}

/** One for each centre that was taken off. */
function degreesOfFreedomOf({ pairs, tree_effect_percent }: AaNoise): number {
  return pairs - (tree_effect_percent === undefined ? 1 : 2);
}

function percentOf(logRatio: number): number {
  return 100 * Math.expm1(logRatio);
}
