import type { BenchmarkResult } from '../contracts/documents.ts';
import { compareStatuses } from '../contracts/statuses.ts';

/** Most important first; within a status the largest effect first, then by id. */
export function rankResults(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  return [...results].sort(
    (a, b) =>
      compareStatuses(a.status, b.status) ||
      effectOf(b) - effectOf(a) ||
      (a.bench_id < b.bench_id ? -1 : 1),
  );
}

/** By size: for an improvement the largest is the one furthest below zero. */
function effectOf({ delta_percent: delta, status }: BenchmarkResult): number {
  if (delta === null) return Number.NEGATIVE_INFINITY;
  return status === 'improved' ? -delta : delta;
}
