import type { PerfDelta } from '../contracts/documents.ts';
import { describeProblem, type Problem } from '../contracts/problems.ts';

/** Why a run has no results. */
export type NoResults =
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The change touches nothing that is measured; `why` is one sentence. */
  | { readonly kind: 'nothing-to-measure'; readonly why: string };

/** The report of a run that ended before it could be judged. */
export function composeEmptyReport(
  reason: NoResults,
  run: Pick<
    PerfDelta,
    | 'tool_version'
    | 'generated_at_unix_ms'
    | 'duration_ms'
    | 'baseline_id'
    | 'baseline_name'
    | 'drift_since'
    | 'candidate_id'
    | 'regression_threshold_percent'
    | 'environment'
  >,
): PerfDelta {
  const { environment, ...known } = run;
  return {
    schema_version: 'fj.perf-delta.v1',
    ...known,
    benchmarks: [],
    regressions: [],
    overall_status: reason.kind === 'problem' ? 'fail' : 'pass',
    ...(reason.kind === 'problem' ? { error: describeError(reason.problem) } : {}),
    environment,
    risk_note_findings: [],
    warnings: reason.kind === 'problem' ? [] : [reason.why],
  };
}

export function describeError(problem: Problem): NonNullable<PerfDelta['error']> {
  return { code: problem.code, message: describeProblem(problem) };
}
