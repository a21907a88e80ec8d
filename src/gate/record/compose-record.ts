import { summarizeNoise } from '../compare/aa-noise.ts';
import { median } from '../compare/median.ts';
import { pooledNs, processNs } from '../compare/metrics.ts';
import { pairLogRatio } from '../compare/pair-effect.ts';
import type {
  BaselineBenchmark,
  BenchmarkEvidence,
  Environment,
  PairFigures,
  PerfBaseline,
} from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';

const maxHistory = 50;

/** A tree measured against its control, a copy with edits that change nothing. */
export interface MeasuredItself {
  /** With the control as the candidate. */
  readonly benchmarks: readonly BenchmarkEvidence[];
  /** By benchmark id, with the control as the baseline. */
  readonly swappedPairs: ReadonlyMap<string, readonly PairFigures[]>;
  readonly environment: Environment;
}

/**
 * The record of a tree that was measured against its control. Throws a GateError when a benchmark failed:
 * a baseline that lacks some would look like one in which they did not exist.
 */
export function composeRecord(
  measured: MeasuredItself,
  sources: PerfBaseline['sources'],
  saved: Pick<PerfBaseline, 'tool_version' | 'name' | 'commit' | 'ref' | 'saved_at_unix_ms'>,
  previous: PerfBaseline | undefined,
): PerfBaseline {
  requireAllMeasured(measured.benchmarks);
  return {
    schema_version: 'fj.perf-baseline.v1',
    ...saved,
    environment: measured.environment,
    sources,
    benchmarks: measured.benchmarks.flatMap((one) =>
      describeBenchmark(one, measured.swappedPairs.get(one.bench_id) ?? []),
    ),
    history: previous ? [summaryOf(previous), ...previous.history].slice(0, maxHistory) : [],
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

function describeBenchmark(
  { bench_id, group, outcome }: BenchmarkEvidence,
  swapped: readonly PairFigures[],
): BaselineBenchmark[] {
  if (outcome.kind !== 'measured') return [];
  const { sampling, pairs } = outcome;
  const processes = [...pairs, ...swapped]
    .flatMap((pair) => [pair.baseline, pair.candidate])
    .map((figures) => ({
      p50_ns: pooledNs(figures, 'p50'),
      p95_ns: processNs(figures, 'p95', sampling.estimator),
    }));
  const effectsOf = (some: readonly PairFigures[]) =>
    some.map((pair) => pairLogRatio(pair, sampling.estimator));
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
        ...summarizeNoise(effectsOf(pairs), effectsOf(swapped)),
        ...meanTime([...pairs, ...swapped]),
      },
    },
  ];
}

function meanTime(pairs: readonly PairFigures[]): { pair_ms?: number } {
  const timesMs = pairs.flatMap(({ took_ms }) => took_ms ?? []);
  if (timesMs.length === 0) return {};
  return { pair_ms: timesMs.reduce((sum, ms) => sum + ms, 0) / timesMs.length };
}

function summaryOf(record: PerfBaseline): PerfBaseline['history'][number] {
  return {
    commit: record.commit,
    saved_at_unix_ms: record.saved_at_unix_ms,
    p95_ns: Object.fromEntries(record.benchmarks.map(({ bench_id, p95_ns }) => [bench_id, p95_ns])),
  };
}
