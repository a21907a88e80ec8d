import type { BenchmarkResult } from '../contracts/documents.ts';

/** Stands after such p95s. */
export const differMark = '*';

/** Said below a table that has the mark. */
export const differLegend =
  'These two p95s differ by more than the change does. Each is a median over processes, of moments in which the machine may have been slower or faster; the change compares turns that were measured side by side: go by the change.';

/** Whether the two p95s beside an effect would make a reader doubt it: further from its interval than the limit. */
export function p95sDiffer(result: BenchmarkResult): boolean {
  const {
    baseline_p95_ns: before,
    candidate_p95_ns: after,
    interval,
    limit_percent: limit,
  } = result;
  if (before === null || after === null || interval === null || limit === null) return false;
  if (before <= 0) return false;
  const ratioPercent = 100 * (after / before - 1);
  return (
    ratioPercent < interval.lower_percent - limit || ratioPercent > interval.upper_percent + limit
  );
}
