import { median } from '../../compare/median.ts';
import type { MeasuredOutcome, SideFigures } from '../../contracts/documents.ts';
import { holdsInMost } from './holds-in-most.ts';

/** How a benchmark's calls change while it is measured, by the p50 of its turns. */
export type Trend =
  /** Not steady when measuring began in most pairs, or faster from turn to turn. */
  | { kind: 'not-warmed-up' }
  /** `percent`: how much slower the later half of the turns is than the earlier one. */
  | { kind: 'slows-down'; percent: number };

/**
 * A phase of the machine is as often slow at the end of a measurement as at its beginning; what goes the
 * same way in nine of ten pairs is the benchmark's own.
 */
const shareOfPairs = 0.9;
const minPairs = 6;
const minPercent = 5;

/** Undefined for a benchmark that keeps its pace. */
export function trendOf({ pairs }: MeasuredOutcome): Trend | undefined {
  const sides = [pairs.map(({ baseline }) => baseline), pairs.map(({ candidate }) => candidate)];
  const slowdowns = sides.map((processes) => commonTrend(processes, 1)).filter(isKnown);
  if (slowdowns.length > 0) return { kind: 'slows-down', percent: Math.max(...slowdowns) };
  const unsteady = pairs.filter(({ baseline, candidate }) => !baseline.level || !candidate.level);
  const isUnlevel = unsteady.length > pairs.length / 2;
  const speedsUp = isUnlevel || sides.some((processes) => isKnown(commonTrend(processes, -1)));
  return speedsUp ? { kind: 'not-warmed-up' } : undefined;
}

/** The middle trend of a side's processes in percent, if nearly all of them go the way of `sign`. */
function commonTrend(processes: readonly SideFigures[], sign: 1 | -1): number | undefined {
  if (processes.length < minPairs) return undefined;
  const goes = (figures: SideFigures) => sign * trendPercent(figures) > minPercent;
  if (!holdsInMost(processes, shareOfPairs, goes)) return undefined;
  return median(processes.map(trendPercent));
}

/** From the earlier half of a process's turns to the later one. NaN for fewer than two turns. */
function trendPercent({ turn_p50_ns: turns }: SideFigures): number {
  const half = Math.floor(turns.length / 2);
  return 100 * (median(turns.slice(-half || turns.length)) / median(turns.slice(0, half)) - 1);
}

function isKnown(percent: number | undefined): percent is number {
  return percent !== undefined;
}
