import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';
import type { Outcome } from '../contracts/statuses.ts';

/**
 * How a run ended, for whoever looks at it. A run that passes with a benchmark of which it could not tell is
 * "undecided", whatever its exit code; one whose regressions the budgets only report is "reported".
 */
export function outcomeOf({ overall_status, benchmarks }: PerfDelta): Outcome {
  if (overall_status === 'fail') return 'failed';
  if (benchmarks.some(({ status }) => status === 'regressed')) return 'reported';
  return benchmarks.some(({ status }) => status === 'inconclusive') ? 'undecided' : 'passed';
}

/**
 * Of an inconclusive benchmark: estimated to be slower by more than its limit, with an interval that leaves
 * "no change" out, and by more than the limit beyond what equal code beside it moved.
 */
export function looksSlower(result: BenchmarkResult): boolean {
  const { status, delta_percent: delta, interval, limit_percent: limit, control } = result;
  if (status !== 'inconclusive' || delta === null || interval === null || limit === null)
    return false;
  const byItself = Math.max(0, control?.effect_percent ?? 0);
  return interval.lower_percent > 0 && delta - byItself > limit;
}
