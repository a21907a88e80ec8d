import type {
  BenchmarkEvidence,
  MeasuredOutcome,
  PairFigures,
  PerfEvidence,
  Sampling,
  VerdictPolicy,
} from '../../src/gate/contracts/documents.ts';
import { looks, passLevel } from '../../src/gate/judge/rule-settings.ts';

/** Evidence as the measuring would leave it, made from the log ratios that it should hold. */

export const adjacentTurns: Sampling = {
  p95_kind: 'call',
  calls_per_sample: 1,
  samples_per_turn: 200,
  warmup_turns: 4,
  most_warmup_turns: 4,
  measured_turns: 2,
  estimator: 'adjacent-turns',
};

/** A pair whose candidate takes `exp(logRatio)` times the baseline's 1000 ns in every turn. */
export function pairOf(logRatio: number, first: PairFigures['first'] = 'baseline'): PairFigures {
  const side = (ns: number) => ({
    turn_p50_ns: [ns / 2, ns / 2],
    turn_p95_ns: [ns, ns],
    pooled_quantiles_ns: Array.from({ length: 21 }, () => ns),
    warmup_turns: 6,
    level: true,
  });
  return { first, baseline: side(1000), candidate: side(1000 * Math.exp(logRatio)) };
}

export function measured(
  benchId: string,
  logRatios: readonly number[],
  changes: Partial<MeasuredOutcome> = {},
): BenchmarkEvidence {
  const pairs = logRatios.map((one, i) => pairOf(one, i % 2 === 0 ? 'baseline' : 'candidate'));
  return benchmark(benchId, {
    kind: 'measured',
    limit_percent: 5,
    sampling: adjacentTurns,
    pairs,
    ...changes,
  });
}

export function benchmark(
  benchId: string,
  outcome: BenchmarkEvidence['outcome'],
): BenchmarkEvidence {
  const group = benchId.slice(0, benchId.lastIndexOf('/'));
  return { bench_id: benchId, group, source_file: 'benches/sample.bench.ts', outcome };
}

export function evidenceOf(
  benchmarks: BenchmarkEvidence[],
  policy: Partial<VerdictPolicy> = {},
): PerfEvidence {
  return {
    schema_version: 'fj.perf-evidence.v1',
    tool_version: '0.0.0',
    generated_at_unix_ms: 1_780_000_000_000,
    duration_ms: 30_000,
    baseline_id: 'a'.repeat(40),
    baseline_name: 'main',
    candidate_id: 'b'.repeat(40),
    plan: {
      max_p95_regression_percent: 5,
      min_improvement_percent: 5,
      family_size: Math.max(1, benchmarks.length),
      looks: [...looks],
      pass_level: passLevel,
      time_budget_ms: 60_000,
      dropped_turn_fraction: 0.1,
      policy: {
        fail_on_unjustified_regression: true,
        on_inconclusive: 'pass',
        on_removed: 'warn',
        allow_unbounded_notes: false,
        require_approval: 'none',
        source: 'defaults',
        ...policy,
      },
    },
    environment: {
      os: 'linux',
      arch: 'x64',
      cpu_model: 'a CPU',
      cpu_count: 2,
      node: 'v24.0.0',
      v8: '13.6',
      pinned_cpu: 1,
    },
    benchmarks,
    remarks: [],
    warnings: [],
  };
}

/** `count` values that differ a little and have the given centre. */
export function around(center: number, count: number, spread = 0.004): number[] {
  return Array.from({ length: count }, (_, i) => center + spread * (((i * 7) % 5) / 2 - 1));
}

export const slower = (id: string, percent = 30) =>
  measured(id, around(Math.log1p(percent / 100), 24));
export const equal = (id: string) => measured(id, around(0, 8));
export const faster = (id: string) => measured(id, around(Math.log(0.7), 12));
/** Noise of ±20% that no number of pairs resolves. */
export const undecided = (id: string, pairs = 120) =>
  measured(
    id,
    Array.from({ length: pairs }, (_, i) => (i % 2 === 0 ? 0.2 : -0.2)),
  );
export const failed = (id: string) =>
  benchmark(id, { kind: 'failed', reason: 'it threw Error: no' });
export const added = (id: string) =>
  benchmark(id, { kind: 'candidate-only', remark: 'The baseline does not define it.' });
export const removed = (id: string) =>
  benchmark(id, { kind: 'baseline-only', remark: 'The candidate no longer defines it.' });
