import type { Environment, PerfDelta } from '../contracts/documents.ts';
import { describeProblem, type Problem } from '../contracts/problems.ts';

/** Why a run has no results. */
export type NoResults =
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The change touches nothing that is measured; `why` is one sentence. */
  | { readonly kind: 'nothing-to-measure'; readonly why: string };

/** The report of a run that ended before it could be judged. */
export function composeEmptyReport(
  reason: NoResults,
  run: {
    readonly toolVersion: string;
    readonly generatedAtUnixMs: number;
    readonly durationMs: number;
    readonly baselineId: string | null;
    readonly baselineName?: string | undefined;
    readonly driftSince?: string | undefined;
    readonly candidateId: string | null;
    readonly thresholdPercent: number;
    readonly environment: Environment;
  },
): PerfDelta {
  return {
    schema_version: 'fj.perf-delta.v1',
    tool_version: run.toolVersion,
    generated_at_unix_ms: run.generatedAtUnixMs,
    duration_ms: run.durationMs,
    baseline_id: run.baselineId,
    ...(run.baselineName === undefined ? {} : { baseline_name: run.baselineName }),
    ...(run.driftSince === undefined ? {} : { drift_since: run.driftSince }),
    candidate_id: run.candidateId,
    regression_threshold_percent: run.thresholdPercent,
    benchmarks: [],
    regressions: [],
    overall_status: reason.kind === 'problem' ? 'fail' : 'pass',
    ...(reason.kind === 'problem' ? { error: describeError(reason.problem) } : {}),
    environment: run.environment,
    risk_note_findings: [],
    warnings: reason.kind === 'problem' ? [] : [reason.why],
  };
}

export function describeError(problem: Problem): NonNullable<PerfDelta['error']> {
  return { code: problem.code, message: describeProblem(problem) };
}
