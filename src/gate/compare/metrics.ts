import type { Sampling, SideFigures } from '../contracts/documents.ts';
import { median } from './median.ts';

/** What of a benchmark's times is compared. */
export type Metric = 'p50' | 'p95';
/** Decides the verdict, and no other. */
export const decisive = 'p95' satisfies Metric;

interface MetricTraits {
  /** Share of the samples that take no longer. */
  readonly share: number;
  readonly ofTurns: (figures: SideFigures) => readonly number[];
}

const metrics: Readonly<Record<Metric, MetricTraits>> = {
  p50: { share: 0.5, ofTurns: ({ turn_p50_ns }) => turn_p50_ns },
  p95: { share: 0.95, ofTurns: ({ turn_p95_ns }) => turn_p95_ns },
};

/** Of each turn of one process; nanoseconds per call. */
export function turnsNs(figures: SideFigures, metric: Metric): readonly number[] {
  return metrics[metric].ofTurns(figures);
}

/** Of all samples of one process, whose quantiles are kept in equal steps from 0 to 1; nanoseconds per call. */
export function pooledNs({ pooled_quantiles_ns }: SideFigures, metric: Metric): number {
  const position = Math.round(metrics[metric].share * (pooled_quantiles_ns.length - 1));
  return pooled_quantiles_ns[position] ?? Number.NaN;
}

/** Of one process: the median of its turns, or of all its samples where turns are short. */
export function processNs(
  figures: SideFigures,
  metric: Metric,
  estimator: Sampling['estimator'],
): number {
  if (estimator === 'pooled') return pooledNs(figures, metric);
  return median(turnsNs(figures, metric));
}
