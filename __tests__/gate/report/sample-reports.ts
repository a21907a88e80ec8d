import type { BenchmarkResult, PerfDelta } from '../../../src/gate/contracts/documents.ts';
import { describeProblem } from '../../../src/gate/contracts/problems.ts';

/** Reports made by hand, one for each thing that a reader can meet. All meet the schema. */

const baselineId = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const candidateId = '0f1e2d3c4b5a69788796a5b4c3d2e1f000112233';
const notePath = 'artifacts/performance/risk_notes/jit_validated_add.risk_note.json';

export function result(changes: Partial<BenchmarkResult> = {}): BenchmarkResult {
  const benchId = changes.bench_id ?? 'dispatch_latency/jit/scalar_add';
  return {
    bench_id: benchId,
    group: benchId.split('/')[0] ?? '',
    source_file: 'benches/dispatch-latency.bench.ts',
    baseline_p95_ns: 2140,
    candidate_p95_ns: 2152,
    p95_kind: 'batch-mean',
    calls_per_sample: 4,
    delta_percent: 0.6,
    interval: { lower_percent: -0.9, upper_percent: 2.1, confidence_percent: 95 },
    pairs: 10,
    limit_percent: 5,
    status: 'pass',
    reason: 'Not slower by 5% or more.',
    ...changes,
  };
}

export const results = {
  regressed: result({
    baseline_p95_ns: 2140,
    candidate_p95_ns: 2791,
    delta_percent: 30.4,
    interval: { lower_percent: 27.9, upper_percent: 33, confidence_percent: 95 },
    pairs: 12,
    status: 'regressed',
    reason: 'Slower than the baseline, and by more than the limit of 5%.',
  }),
  regressedNear: result({
    bench_id: 'cache_key_generation/large/100eq_1t',
    baseline_p95_ns: 1_913_000,
    candidate_p95_ns: 2_059_000,
    delta_percent: 7.6,
    interval: { lower_percent: 5.2, upper_percent: 10.1, confidence_percent: 95 },
    pairs: 30,
    status: 'regressed',
    reason: 'Slower than the baseline, and by more than the limit of 5%.',
  }),
  failed: result({
    bench_id: 'jaxpr_validation/validate_well_formed/100',
    baseline_p95_ns: null,
    candidate_p95_ns: null,
    p95_kind: null,
    calls_per_sample: null,
    delta_percent: null,
    interval: null,
    pairs: 0,
    limit_percent: null,
    status: 'failed',
    reason: 'Not measured: it threw TypeError: Cannot read properties of undefined.',
  }),
  accepted: result({
    bench_id: 'jit/validated_add',
    candidate_p95_ns: 2403,
    delta_percent: 12.3,
    interval: { lower_percent: 10.8, upper_percent: 13.9, confidence_percent: 95 },
    status: 'risk_noted',
    reason: 'Accepted by reviewer up to 15% until 2026-04-01.',
    risk_note_ref: notePath,
  }),
  inconclusive: result({
    bench_id: 'evidence_ledger/append_100',
    baseline_p95_ns: 24_500,
    candidate_p95_ns: 25_100,
    delta_percent: 3.1,
    interval: { lower_percent: -4.2, upper_percent: 11, confidence_percent: 95 },
    pairs: 44,
    status: 'inconclusive',
    reason: 'Too noisy to decide; a slowdown of 12.5% or more would have been detected.',
    smallest_detectable_percent: 12.5,
  }),
  removed: result({
    bench_id: 'transform_composition/empty_stack',
    candidate_p95_ns: null,
    delta_percent: null,
    interval: null,
    pairs: 0,
    limit_percent: null,
    status: 'removed',
    reason: 'Only the baseline has it.',
  }),
  added: result({
    bench_id: 'transform_composition/depth4',
    baseline_p95_ns: null,
    candidate_p95_ns: 912,
    delta_percent: null,
    interval: null,
    pairs: 0,
    limit_percent: null,
    status: 'new',
    reason: 'Only the candidate has it.',
  }),
  improved: result({
    bench_id: 'jaxpr_fingerprint/canonical_fingerprint/100',
    baseline_p95_ns: 14_500,
    candidate_p95_ns: 9_910,
    delta_percent: -31.7,
    interval: { lower_percent: -33.2, upper_percent: -30.1, confidence_percent: 95 },
    status: 'improved',
    reason: 'Faster than the baseline.',
  }),
};

export const passes = [
  result(),
  result({ bench_id: 'eval_jaxpr_throughput/chain_add/1000', delta_percent: -0.02 }),
  result({
    bench_id: 'cache_key_generation/simple/1eq_1t',
    delta_percent: 1.4,
    limit_percent: 7.5,
  }),
];

export function report(changes: Partial<PerfDelta> = {}): PerfDelta {
  return {
    schema_version: 'fj.perf-delta.v1',
    tool_version: '0.1.0',
    generated_at_unix_ms: 1_767_225_600_000,
    duration_ms: 38_400,
    baseline_id: baselineId,
    baseline_name: 'main',
    candidate_id: candidateId,
    regression_threshold_percent: 5,
    benchmarks: passes,
    regressions: [],
    overall_status: 'pass',
    environment: {
      os: 'Linux 6.8.0',
      arch: 'x64',
      cpu_model: 'AMD EPYC 7763 64-Core Processor',
      cpu_count: 4,
      node: '24.21.0',
      v8: '13.6.233.17',
      pinned_cpu: 1,
    },
    policy_source: 'reliability_budgets.v1.json of the baseline',
    risk_note_findings: [],
    warnings: [],
    ...changes,
  };
}

function regressionsOf(benchmarks: readonly BenchmarkResult[]): PerfDelta['regressions'] {
  return benchmarks
    .filter((one) => one.status === 'regressed' || one.status === 'risk_noted')
    .map((one) => ({
      bench_id: one.bench_id,
      delta_percent: one.delta_percent ?? 0,
      justified: one.status === 'risk_noted',
      reason: one.reason,
    }));
}

const everyBenchmark = [...passes.slice(1), ...Object.values(results)];

export const samples = {
  pass: report(),
  'pass-with-remarks': report({
    baseline_saved_at_unix_ms: 1_767_225_600_000 - 3 * 86_400_000,
    benchmarks: [results.accepted, results.inconclusive, results.improved, ...passes],
    regressions: regressionsOf([results.accepted]),
    risk_note_findings: [
      {
        path: notePath,
        bench_id: 'jit/validated_add',
        outcome: 'covers',
        message: 'Accepted by reviewer up to 15% until 2026-04-01.',
      },
    ],
    warnings: ['The baseline record is 40 days old.'],
  }),
  'every-status': report({
    benchmarks: everyBenchmark,
    regressions: regressionsOf(everyBenchmark),
    overall_status: 'fail',
    error: {
      code: 'benchmarks-failed',
      message:
        'The benchmark "jaxpr_validation/validate_well_formed/100" could not be measured: it threw TypeError: Cannot read properties of undefined.',
    },
    risk_note_findings: [
      {
        path: notePath,
        bench_id: 'jit/validated_add',
        outcome: 'covers',
        message: 'Accepted by reviewer up to 15% until 2026-04-01 (#42).',
      },
      {
        path: 'artifacts/performance/risk_notes/dispatch_latency_jit_scalar_add.risk_note.json',
        bench_id: 'dispatch_latency/jit/scalar_add',
        outcome: 'too_small',
        message:
          'acceptance.max_delta_percent is 10, and "dispatch_latency/jit/scalar_add" is slower by 30.4%: make it faster, or raise the ceiling and have the note approved again.',
      },
    ],
    warnings: ['transform_composition/empty_stack was removed.'],
  }),
  'noise-known': report({
    benchmarks: [
      { ...results.regressed, noise_percent: 0.83, suite_changed: true },
      { ...results.inconclusive, noise_percent: 14.2 },
      { ...results.improved, suite_changed: true },
      { ...passes[1], noise_percent: 0.04 },
    ].map((one) => result(one)),
    regressions: regressionsOf([results.regressed]),
    overall_status: 'fail',
    aa_noise: {
      saved_at_unix_ms: 1_767_139_200_000,
      cpu_model: 'Intel(R) Xeon(R) Platinum 8370C',
      node: '24.21.0',
    },
    warnings: [
      'The suites are not the same on both sides: "benches/dispatch-latency.bench.ts" (2 benchmarks). They are compared all the same, and may do other work than before: read the figures beside the suite\'s diff.',
    ],
  }),
  'of-a-suite': report({
    suite: 'parser',
    pull_request: 7,
    repository_url: 'https://github.com/octo/dispatch',
    head_id: 'ffeeddccbbaa99887766554433221100ffeeddcc',
    benchmarks: [
      { ...results.regressed, defined_at: { file: 'benches/dispatch-latency.bench.ts', line: 12 } },
      ...passes.slice(1),
    ],
    regressions: regressionsOf([results.regressed]),
    overall_status: 'fail',
  }),
  'one-regression': report({
    benchmarks: [
      { ...results.regressed, defined_at: { file: 'benches/dispatch-latency.bench.ts', line: 12 } },
      ...passes.slice(1),
    ],
    repository_url: 'https://github.com/octo/dispatch',
    regressions: regressionsOf([results.regressed]),
    overall_status: 'fail',
  }),
  'with-control': report({
    benchmarks: [
      {
        ...results.regressed,
        reason: `${results.regressed.reason} Equal code beside it: +0.3%.`,
        control: {
          pairs: 8,
          effect_percent: 0.3,
          interval: { lower_percent: -1.1, upper_percent: 1.7, confidence_percent: 95 },
        },
      },
      result({
        bench_id: 'vmap/rank2_add_one',
        delta_percent: 6.1,
        interval: { lower_percent: 5.2, upper_percent: 7, confidence_percent: 95 },
        pairs: 24,
        status: 'inconclusive',
        reason:
          "Looks +6.1%, but so does a copy of the baseline's own code (+5.2% in 8 pairs): where code lies in memory decides more here than the change.",
        control: {
          pairs: 8,
          effect_percent: 5.2,
          interval: { lower_percent: 4.1, upper_percent: 6.3, confidence_percent: 95 },
        },
      }),
      ...passes.slice(1),
    ],
    regressions: regressionsOf([results.regressed]),
    overall_status: 'fail',
  }),
  drift: report({
    baseline_name: 'v1.4.0',
    drift_since: 'v1.4.0',
    regression_threshold_percent: 10,
    benchmarks: [
      {
        ...results.regressed,
        limit_percent: 10,
        reason:
          'Slower than v1.4.0, and by more than the drift limit of 10%: compare with commits in between ("npx fj-perf-gate check --baseline-ref COMMIT") to see where it comes from.',
      },
      ...passes.slice(1).map((one) => ({ ...one, limit_percent: 10 })),
    ],
    regressions: regressionsOf([results.regressed]),
    overall_status: 'fail',
  }),
  'drift-pass': report({
    baseline_name: 'v1.4.0',
    drift_since: 'v1.4.0',
    regression_threshold_percent: 10,
    benchmarks: passes.map((one) => ({ ...one, limit_percent: 10 })),
  }),
  'edited-budgets': report({
    policy_changes: ['max_p95_regression_percent', 'on_removed'],
    warnings: [
      'This change edits the budgets: max_p95_regression_percent, on_removed. It was judged by the old ones; the new ones hold after merging.',
    ],
  }),
  undecided: report({
    benchmarks: [
      {
        ...results.inconclusive,
        bench_id: 'text/hash',
        delta_percent: 28.4,
        interval: { lower_percent: 27.7, upper_percent: 29.1, confidence_percent: 95 },
        pairs: 4,
        reason:
          'Only 4 pairs within the time budget, too few to decide: raise time_budget_seconds, or use shards.',
      },
      results.inconclusive,
      results.improved,
      ...passes.slice(1),
    ],
  }),
  'reported-only': report({
    benchmarks: [results.regressedNear, ...passes],
    regressions: regressionsOf([results.regressedNear]),
  }),
  error: report({
    baseline_id: null,
    candidate_id: candidateId,
    benchmarks: [],
    overall_status: 'fail',
    error: {
      code: 'baseline-unknown',
      message: describeProblem({ code: 'baseline-unknown', name: 'main', known: [] }),
    },
  }),
} satisfies Record<string, PerfDelta>;

/** A report as large as a big repository's: most pass, some of each other status. */
export function largeReport(benchmarks: number): PerfDelta {
  const kinds = Object.values(results);
  const many = Array.from({ length: benchmarks }, (_, index) => {
    const kind = index % 10 === 0 ? kinds[(index / 10) % kinds.length] : undefined;
    return result({ ...kind, bench_id: `group_${index % 7}/benchmark number ${index}` });
  });
  return report({ benchmarks: many, regressions: regressionsOf(many), overall_status: 'fail' });
}
