import { noisePercent } from '../compare/aa-noise.ts';
import { lowerBound, type RobustEffect, upperBound } from '../compare/robust-effect.ts';
import type {
  BenchmarkResult,
  PerfDelta,
  Regression,
  VerdictPolicy,
} from '../contracts/documents.ts';
import type { BenchmarkVerdict } from '../judge/judge-benchmarks.ts';
import { deltaPercent, type RunVerdict } from '../judge/judge-run.ts';
import { describeError } from './compose-empty-report.ts';
import { describeDoubt } from './describe-doubt.ts';
import { describeRemark } from './describe-remark.ts';
import { formatEffect, formatForeign, formatLimit } from './format.ts';

/** Level of the two one-sided bounds that make the interval shown. */
const boundLevel = 0.975;

/** The report of a run that was judged. */
export function composeReport(
  verdict: RunVerdict,
  run: { readonly generatedAtUnixMs: number },
): PerfDelta {
  const { evidence } = verdict;
  const { shard, policy } = evidence.plan;
  const benchmarks = verdict.benchmarks.map((one) =>
    describeBenchmark(one, verdict.covered, evidence.drift_since),
  );
  return {
    schema_version: 'fj.perf-delta.v1',
    tool_version: evidence.tool_version,
    generated_at_unix_ms: run.generatedAtUnixMs,
    duration_ms: evidence.duration_ms,
    baseline_id: evidence.baseline_id,
    ...(evidence.baseline_name === undefined ? {} : { baseline_name: evidence.baseline_name }),
    ...(evidence.baseline_saved_at_unix_ms === undefined
      ? {}
      : { baseline_saved_at_unix_ms: evidence.baseline_saved_at_unix_ms }),
    ...(evidence.drift_since === undefined ? {} : { drift_since: evidence.drift_since }),
    candidate_id: evidence.candidate_id,
    ...(shard === undefined ? {} : { shard: { index: shard.index, count: shard.count } }),
    regression_threshold_percent: evidence.plan.max_p95_regression_percent,
    benchmarks,
    regressions: benchmarks.flatMap(describeRegression),
    overall_status: verdict.overall.status,
    ...(verdict.problem ? { error: describeError(verdict.problem) } : {}),
    environment: evidence.environment,
    ...(evidence.aa_noise === undefined ? {} : { aa_noise: evidence.aa_noise }),
    policy_source: policy.source,
    ...(policy.changes === undefined ? {} : { policy_changes: policy.changes }),
    risk_note_findings: verdict.findings,
    warnings: [
      ...describePolicyChanges(policy),
      ...verdict.remarks.map(describeRemark),
      ...evidence.warnings,
    ],
  };
}

/** Whoever reviews a change should see that it moves its own limits. */
function describePolicyChanges({ changes }: VerdictPolicy): string[] {
  if (changes === undefined) return [];
  return [
    `This change edits the budgets: ${changes.join(', ')}. It was judged by the old ones; the new ones hold after merging.`,
  ];
}

function describeBenchmark(
  verdict: BenchmarkVerdict,
  covered: RunVerdict['covered'],
  driftSince: string | undefined,
): BenchmarkResult {
  const { bench_id, group, source_file, defined_at, suite_changed } = verdict.evidence;
  const common = {
    bench_id,
    group,
    source_file,
    ...(defined_at === undefined ? {} : { defined_at }),
    ...(suite_changed === true ? { suite_changed } : {}),
  };
  if (verdict.kind === 'judged') {
    return { ...common, ...describeJudged(verdict, covered, driftSince) };
  }
  return {
    ...common,
    baseline_p95_ns: null,
    candidate_p95_ns: null,
    p95_kind: null,
    calls_per_sample: null,
    delta_percent: null,
    interval: null,
    pairs: 0,
    limit_percent: null,
    status: verdict.kind,
    reason: verdict.kind === 'failed' ? `Not measured: ${verdict.reason}.` : verdict.remark,
  };
}

type Judged = Extract<BenchmarkVerdict, { kind: 'judged' }>;

function describeJudged(
  verdict: Judged,
  covered: RunVerdict['covered'],
  driftSince: string | undefined,
): Omit<BenchmarkResult, 'bench_id' | 'group'> {
  const { evidence, outcome, decision, nsPerCall } = verdict;
  const { effect } = decision;
  const noise = evidence.aa_noise && noisePercent(evidence.aa_noise, effect.pairs);
  const note = decision.kind === 'regressed' ? covered.get(evidence.bench_id) : undefined;
  return {
    baseline_p95_ns: finiteOrNull(nsPerCall.baseline),
    candidate_p95_ns: finiteOrNull(nsPerCall.candidate),
    p95_kind: outcome.sampling.p95_kind,
    calls_per_sample: outcome.sampling.calls_per_sample,
    delta_percent: finiteOrNull(deltaPercent(effect.center)),
    interval: intervalOf(effect),
    ...(noise === undefined ? {} : { noise_percent: noise }),
    pairs: effect.pairs,
    limit_percent: outcome.limit_percent,
    status: note ? 'risk_noted' : decision.kind,
    reason: note ? note.message : reasonOf(verdict, driftSince),
    ...minDetectableOf(decision),
    ...controlOf(decision),
    ...(note ? { risk_note_ref: note.path } : {}),
  };
}

function minDetectableOf(
  decision: Judged['decision'],
): Pick<BenchmarkResult, 'smallest_detectable_percent'> {
  if (decision.kind !== 'inconclusive') return {};
  const { why } = decision;
  if (why.kind !== 'noise' && why.kind !== 'too-few-pairs') return {};
  const { minDetectablePercent: percent } = why;
  return percent === undefined ? {} : { smallest_detectable_percent: percent };
}

function controlOf(decision: Judged['decision']): Pick<BenchmarkResult, 'control'> {
  const control = controlIn(decision);
  if (control === undefined) return {};
  return {
    control: {
      pairs: control.pairs,
      effect_percent: finiteOrNull(deltaPercent(control.center)),
      interval: intervalOf(control),
    },
  };
}

function controlIn(decision: Judged['decision']): RobustEffect | undefined {
  if (decision.kind === 'regressed') return decision.control;
  if (decision.kind !== 'inconclusive') return undefined;
  const { why } = decision;
  return why.kind === 'control-moved' || why.kind === 'control-unclear' ? why.control : undefined;
}

function intervalOf(effect: Judged['decision']['effect']): BenchmarkResult['interval'] {
  const lower = deltaPercent(lowerBound(effect, boundLevel));
  const upper = deltaPercent(upperBound(effect, boundLevel));
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return null;
  const confidence = 100 * (2 * boundLevel - 1);
  return {
    lower_percent: lower,
    upper_percent: upper,
    confidence_percent: Number(confidence.toFixed(3)),
  };
}

function reasonOf({ decision, outcome }: Judged, driftSince: string | undefined): string {
  const limit = formatLimit(outcome.limit_percent);
  switch (decision.kind) {
    case 'regressed': {
      const { control } = decision;
      const beside =
        control === undefined ? '' : ` Equal code beside it: ${formatEffect(control.center)}.`;
      if (driftSince !== undefined) return `${describeDrift(driftSince, limit)}${beside}`;
      return `Slower than the baseline, and by more than the limit of ${limit}.${beside}`;
    }
    case 'pass':
      return `Not slower by ${limit} or more.`;
    case 'improved':
      return 'Faster than the baseline.';
    case 'inconclusive':
      return describeDoubt(decision.why, decision.effect, limit);
  }
}

/** No single change need be at fault: what to do is to find where the way was lost. */
function describeDrift(since: string, limit: string): string {
  return `Slower than ${formatForeign(since, 100)}, and by more than the drift limit of ${limit}: compare with commits in between ("npx fj-perf-gate check --baseline-ref COMMIT") to see where it comes from.`;
}

/** After the notes: a benchmark that is above its limit, accepted or not. */
function describeRegression(benchmark: BenchmarkResult): Regression[] {
  const { bench_id, delta_percent, status, reason, risk_note_ref } = benchmark;
  if ((status !== 'regressed' && status !== 'risk_noted') || delta_percent === null) return [];
  return [
    {
      bench_id,
      delta_percent,
      justified: status === 'risk_noted',
      reason,
      ...(risk_note_ref === undefined ? {} : { risk_note_ref }),
    },
  ];
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
