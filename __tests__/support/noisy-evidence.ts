import type {
  AaNoise,
  BenchmarkEvidence,
  PairFigures,
  PerfBaseline,
  PerfEvidence,
} from '../../src/gate/contracts/documents.ts';
import { adjacentTurns, benchmark } from './sample-evidence.ts';

/** Evidence that looks measured: spread, a tail, and a machine whose speed wanders. Always the same. */

/** One benchmark whose candidate takes `factor` times as long. */
export function noisy(benchId: string, factor: number, pairs = 12, seed = 1): BenchmarkEvidence {
  const chance = chanceOf(seed + benchId.length * 7);
  const measuredPairs = Array.from({ length: pairs }, (_, i): PairFigures => {
    const speed = 1 + 0.05 * chance();
    const side = (ns: number) => sideOf(ns * speed, chance);
    return {
      first: i % 2 === 0 ? 'baseline' : 'candidate',
      baseline: side(1800),
      candidate: side(1800 * factor),
    };
  });
  const measured = benchmark(benchId, {
    kind: 'measured',
    limit_percent: 5,
    sampling: { ...adjacentTurns, measured_turns: 8 },
    pairs: measuredPairs,
  });
  return { ...measured, aa_noise: noiseOfRecord };
}

const noiseOfRecord: AaNoise = {
  pairs: 8,
  effect_percent: 0.2,
  pair_sd_percent: 2.4,
  tree_effect_percent: -0.3,
};

/** A record of the evidence's benchmarks, with a history of so many days. */
export function recordOf(evidence: PerfEvidence, days: number): PerfBaseline {
  const chance = chanceOf(3);
  const ids = evidence.benchmarks.map(({ bench_id }) => bench_id);
  const now = evidence.generated_at_unix_ms;
  return {
    schema_version: 'fj.perf-baseline.v1',
    tool_version: '0.0.0',
    name: 'main',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
    saved_at_unix_ms: now - 3_600_000,
    environment: evidence.environment,
    sources: [],
    benchmarks: evidence.benchmarks.map(({ bench_id, group }) => ({
      bench_id,
      group,
      p95_kind: 'call',
      calls_per_sample: 1,
      samples_per_turn: 200,
      p50_ns: 1800,
      p95_ns: 2150,
      processes: [],
      noise: noiseOfRecord,
    })),
    history: Array.from({ length: days }, (_, day) => ({
      commit: String(day % 10).repeat(40),
      saved_at_unix_ms: now - (day + 1) * 86_400_000,
      p95_ns: Object.fromEntries(ids.map((id) => [id, 2150 * (1 + 0.04 * chance())])),
    })),
  };
}

function sideOf(ns: number, chance: () => number): PairFigures['baseline'] {
  const turns = Array.from({ length: 8 }, () => ns * (1 + 0.02 * chance()));
  return {
    turn_p50_ns: turns,
    turn_p95_ns: turns.map((one) => one * 1.18),
    pooled_quantiles_ns: Array.from({ length: 21 }, (_, i) => {
      const share = i / 20;
      const tail = i === 20 ? 20 : share ** 8 * 0.35;
      return ns * (0.86 + 0.26 * share + tail);
    }),
    warmup_turns: 6,
    level: true,
  };
}

/** Between -1 and 1, from a seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
