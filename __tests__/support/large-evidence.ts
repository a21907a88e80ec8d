import type {
  BenchmarkEvidence,
  PairFigures,
  PerfEvidence,
} from '../../src/gate/contracts/documents.ts';
import { adjacentTurns, evidenceOf } from './sample-evidence.ts';
import { seededNormal } from './seeded-noise.ts';

const turns = 8;

/**
 * Evidence as large as a run of so many benchmarks leaves it: eight turns a side, most benchmarks decided
 * at 8 to 12 pairs, one in a hundred noisy up to 60, one in five hundred slower by a tenth.
 */
export function largeEvidence(count: number, seed = 1): PerfEvidence {
  const normal = seededNormal(seed);
  return evidenceOf(Array.from({ length: count }, (_, i) => benchmarkAt(i, normal)));
}

function benchmarkAt(i: number, normal: () => number): BenchmarkEvidence {
  const group = `group-${Math.floor(i / 50)}`;
  const isSlower = i % 500 === 7;
  const isNoisy = i % 100 === 3;
  const pairs = isSlower ? 24 : isNoisy ? 60 : 8 + 2 * (i % 3);
  const center = 100 * (1 + (i % 97));
  return {
    bench_id: `${group}/benchmark number ${i}`,
    group,
    source_file: `benches/${group}.bench.ts`,
    outcome: {
      kind: 'measured',
      limit_percent: 5,
      sampling: { ...adjacentTurns, measured_turns: turns },
      pairs: Array.from({ length: pairs }, (_, k): PairFigures => {
        const side = (factor: number) =>
          sideOf(center * factor * Math.exp((isNoisy ? 0.15 : 0.01) * normal()), normal);
        const first = k % 2 === 0 ? 'baseline' : 'candidate';
        return { first, baseline: side(1), candidate: side(isSlower ? 1.1 : 1) };
      }),
    },
  };
}

function sideOf(p95Ns: number, normal: () => number): PairFigures['baseline'] {
  // As the worker rounds.
  const turn = (share: number) =>
    Number((p95Ns * share * Math.exp(0.01 * normal())).toPrecision(7));
  return {
    turn_p50_ns: Array.from({ length: turns }, () => turn(0.9)),
    turn_p95_ns: Array.from({ length: turns }, () => turn(1)),
    pooled_quantiles_ns: Array.from({ length: 21 }, (_, i) => turn(0.8 + 0.01 * i)),
    warmup_turns: 6,
    level: true,
  };
}
