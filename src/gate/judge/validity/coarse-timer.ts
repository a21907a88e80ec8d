import { median } from '../../compare/median.ts';
import { pooledNs } from '../../compare/metrics.ts';
import type { MeasuredOutcome } from '../../contracts/documents.ts';

/** A timer whose steps are a part of a sample that counts. */
export interface CoarseTimer {
  readonly stepNs: number;
  /** Of the step in a sample. */
  readonly sharePercent: number;
  /** The step is more than the limit: two sides apart by that much may read the same. */
  readonly hidesLimit: boolean;
}

const shareOfLimit = 0.25;

/** Undefined where the steps are fine enough for the benchmark's limit, or unknown. */
export function coarseTimerOf(outcome: MeasuredOutcome): CoarseTimer | undefined {
  const { pairs, sampling, limit_percent } = outcome;
  const known = pairs
    .flatMap(({ baseline, candidate }) => [baseline, candidate])
    .flatMap((figures) => {
      const { timer_step_ns: stepNs } = figures;
      if (stepNs === undefined) return [];
      const sampleNs = pooledNs(figures, 'p50') * sampling.calls_per_sample;
      return [{ stepNs, sharePercent: (100 * stepNs) / sampleNs }];
    });
  const sharePercent = median(known.map((one) => one.sharePercent));
  if (!(sharePercent > shareOfLimit * limit_percent)) return undefined;
  const stepNs = median(known.map((one) => one.stepNs));
  return { stepNs, sharePercent, hidesLimit: sharePercent > limit_percent };
}
