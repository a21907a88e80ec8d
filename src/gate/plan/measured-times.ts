import { pooledNs } from '../compare/metrics.ts';
import type {
  BaselineBenchmark,
  BenchmarkEvidence,
  MeasuredOutcome,
  PairFigures,
  PerfBaseline,
  PerfEvidence,
} from '../contracts/documents.ts';

/**
 * What measuring each benchmark took, by id, in nanoseconds: all turns of all pairs of evidence; of a
 * record one turn, since it tells no more. Only multiplied and added, so that every machine gets the
 * same numbers from the same document.
 */
export function measuredTimes(document: PerfEvidence | PerfBaseline): Map<string, number> {
  const entries =
    document.schema_version === 'fj.perf-evidence.v1'
      ? document.benchmarks.map((one) => [one.bench_id, timeOfEvidence(one)] as const)
      : document.benchmarks.map((one) => [one.bench_id, timeOfTurn(one)] as const);
  return new Map(entries.filter(([, time]) => time > 0));
}

/** 0 when nothing is known. */
function timeOfEvidence({ outcome }: BenchmarkEvidence): number {
  if (outcome.kind !== 'measured') return 0;
  return outcome.pairs
    .flatMap((pair) => [pair.baseline, pair.candidate])
    .reduce((sum, figures) => sum + timeOfProcess(figures, outcome.sampling), 0);
}

function timeOfProcess(
  figures: PairFigures['baseline'],
  { samples_per_turn, calls_per_sample }: MeasuredOutcome['sampling'],
): number {
  const turns = figures.warmup_turns + figures.turn_p50_ns.length;
  const calls = samples_per_turn * calls_per_sample * turns;
  return calls * pooledNs(figures, 'p50');
}

function timeOfTurn({ samples_per_turn, calls_per_sample, p50_ns }: BaselineBenchmark): number {
  return samples_per_turn * calls_per_sample * p50_ns;
}
