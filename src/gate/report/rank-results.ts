import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';

export type Status = BenchmarkResult['status'];

/** Most important first: what a reader must act on, then what may matter, then what is fine. */
export const statusOrder: readonly Status[] = [
  'regressed',
  'failed',
  'risk_noted',
  'inconclusive',
  'removed',
  'new',
  'improved',
  'pass',
];

/** Most important first; within a status the largest effect first, then by id. */
export function rankResults(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  return [...results].sort(
    (a, b) =>
      statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
      effectOf(b) - effectOf(a) ||
      (a.bench_id < b.bench_id ? -1 : 1),
  );
}

/** By size: for an improvement the largest is the one furthest below zero. */
function effectOf({ delta_percent: delta, status }: BenchmarkResult): number {
  if (delta === null) return Number.NEGATIVE_INFINITY;
  return status === 'improved' ? -delta : delta;
}

export function countStatuses(report: PerfDelta): Record<Status, number> {
  const counts: Record<Status, number> = {
    regressed: 0,
    failed: 0,
    risk_noted: 0,
    inconclusive: 0,
    removed: 0,
    new: 0,
    improved: 0,
    pass: 0,
  };
  for (const { status } of report.benchmarks) counts[status] += 1;
  return counts;
}
