import { median, pairLogRatio, processP50Ns, processP95Ns } from '../compare/pair-effect.ts';
import { robustEffect } from '../compare/robust-effect.ts';
import type {
  BaselineBenchmark,
  BenchmarkEvidence,
  Environment,
  PerfBaseline,
} from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';

const longestHistory = 50;

/**
 * The record of a tree that was measured against itself. Throws a GateError when a benchmark failed:
 * a baseline that lacks some would look like one in which they did not exist.
 */
export function composeRecord(
  measured: {
    readonly benchmarks: readonly BenchmarkEvidence[];
    readonly environment: Environment;
  },
  sources: PerfBaseline['sources'],
  saved: {
    readonly toolVersion: string;
    readonly name: string;
    readonly commit: string;
    readonly ref: string | null;
    readonly savedAtUnixMs: number;
    readonly previous: PerfBaseline | undefined;
  },
): PerfBaseline {
  const { previous } = saved;
  requireAllMeasured(measured.benchmarks);
  return {
    schema_version: 'fj.perf-baseline.v1',
    tool_version: saved.toolVersion,
    name: saved.name,
    commit: saved.commit,
    ref: saved.ref,
    saved_at_unix_ms: saved.savedAtUnixMs,
    environment: measured.environment,
    sources,
    benchmarks: measured.benchmarks.flatMap(describeBenchmark),
    history: previous ? [summaryOf(previous), ...previous.history].slice(0, longestHistory) : [],
  };
}

function requireAllMeasured(benchmarks: readonly BenchmarkEvidence[]): void {
  const failures = benchmarks.flatMap(({ bench_id, outcome }) => {
    if (outcome.kind === 'failed') return [{ id: bench_id, reason: outcome.reason }];
    if (outcome.kind !== 'measured') return [{ id: bench_id, reason: outcome.remark }];
    if (outcome.pairs.length > 0) return [];
    return [{ id: bench_id, reason: 'the time ended before its first pair' }];
  });
  const [first] = failures;
  if (!first) return;
  throw new GateError({
    code: 'benchmarks-failed',
    ids: failures.map(({ id }) => id),
    first: first.reason,
  });
}

function describeBenchmark({ bench_id, group, outcome }: BenchmarkEvidence): BaselineBenchmark[] {
  if (outcome.kind !== 'measured') return [];
  const { sampling, pairs } = outcome;
  const processes = pairs
    .flatMap((pair) => [pair.baseline, pair.candidate])
    .map((figures) => ({
      p50_ns: processP50Ns(figures),
      p95_ns: processP95Ns(figures, sampling.estimator),
    }));
  const logRatios = pairs.map((pair) => pairLogRatio(pair, sampling.estimator));
  const mean = logRatios.reduce((sum, value) => sum + value, 0) / logRatios.length;
  const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [
    {
      bench_id,
      group,
      p95_kind: sampling.p95_kind,
      calls_per_sample: sampling.calls_per_sample,
      samples_per_turn: sampling.samples_per_turn,
      p50_ns: median(processes.map(({ p50_ns }) => p50_ns)),
      p95_ns: median(processes.map(({ p95_ns }) => p95_ns)),
      processes,
      noise: {
        pairs: pairs.length,
        effect_percent: 100 * Math.expm1(robustEffect(logRatios).center),
        pair_sd_percent: 100 * Math.sqrt(squares / Math.max(1, logRatios.length - 1)),
      },
    },
  ];
}

function summaryOf(record: PerfBaseline): PerfBaseline['history'][number] {
  return {
    commit: record.commit,
    saved_at_unix_ms: record.saved_at_unix_ms,
    p95_ns: Object.fromEntries(record.benchmarks.map(({ bench_id, p95_ns }) => [bench_id, p95_ns])),
  };
}
