import { type Rate, rateOf } from '../compare/binomial-bounds.ts';
import { median } from '../compare/median.ts';
import type { PerfSelftest, SelftestRun } from '../contracts/documents.ts';

/** What one level of added work showed; level 0 is identical code. */
export interface LevelRates {
  readonly injectedPercent: number;
  readonly runs: number;
  readonly medianSeconds: number;
  /** Runs in which at least one benchmark was called regressed. */
  readonly failedSuites: Rate;
  /** Benchmark verdicts. */
  readonly regressed: Rate;
  readonly inconclusive: Rate;
  /** Effects that the added work had, over all benchmarks and runs. */
  readonly achievedP50Percent: number;
  readonly achievedP95Percent: number;
  readonly worstDetected: { readonly benchId: string; readonly regressed: Rate } | undefined;
  /** What a gate would say that compares with the p95 of an earlier run: above the limit or not. */
  readonly plain: { readonly failedSuites: Rate; readonly regressed: Rate };
}

/** Verdicts on benchmarks whose p95 the added work changed by so much. */
export interface BandRates {
  readonly fromPercent: number;
  readonly belowPercent: number;
  readonly regressed: Rate;
  readonly inconclusive: Rate;
}

/** Edges of the bands, in percent; the threshold, and where detection is promised, are among them. */
const bandEdges = [Number.NEGATIVE_INFINITY, 2.5, 5, 7.5, 10, 20, Number.POSITIVE_INFINITY];
/** Below, the timer and the loop are too large a part of a call for a promise. */
const minPromisedNs = 100;

/**
 * Detection by what the added work did to p95, since the same work moves one benchmark's p95 by 3% and
 * another's by 20%. Each benchmark counts, level by level, where the median of its effects lies; only
 * those over 100 ns, and no unchanged runs.
 */
export function ratesByAchievedP95({ runs }: PerfSelftest): BandRates[] {
  const slower = runs.filter((run) => run.injected_percent > 0);
  const verdicts = slower.flatMap(({ injected_percent, benchmarks }) =>
    benchmarks.map((one) => ({ ...one, level: injected_percent })),
  );
  const perLevel = Map.groupBy(verdicts, (one) => `${one.level} ${one.bench_id}`);
  const cells = [...perLevel.values()]
    .filter((cell) => median(cell.map((one) => one.first_baseline_p95_ns)) >= minPromisedNs)
    .map((cell) => ({ achieved: median(cell.map((one) => one.effect_p95_percent)), cell }));
  return bandEdges.slice(0, -1).map((fromPercent, at) => {
    const belowPercent = bandEdges[at + 1] ?? Number.POSITIVE_INFINITY;
    const inBand = cells.filter(
      ({ achieved }) => achieved >= fromPercent && achieved < belowPercent,
    );
    const all = inBand.flatMap(({ cell }) => cell);
    const share = (verdict: string) =>
      rateOf(all.filter((one) => one.verdict === verdict).length, all.length);
    return {
      fromPercent,
      belowPercent,
      regressed: share('regressed'),
      inconclusive: share('inconclusive'),
    };
  });
}

/** Rates per level, in ascending order of the added work. */
export function selftestRates({ runs, limit_percent }: PerfSelftest): LevelRates[] {
  const unchanged = runs.filter((run) => run.injected_percent === 0);
  const levels = [...new Set(runs.map((run) => run.injected_percent))].sort((a, b) => a - b);
  return levels.map((level) =>
    ratesOfLevel(
      runs.filter((run) => run.injected_percent === level),
      unchanged,
      limit_percent,
    ),
  );
}

function ratesOfLevel(
  runs: readonly SelftestRun[],
  unchanged: readonly SelftestRun[],
  limitPercent: number,
): LevelRates {
  const verdicts = runs.flatMap((run) => run.benchmarks);
  const share = (verdict: string) =>
    rateOf(verdicts.filter((one) => one.verdict === verdict).length, verdicts.length);
  const failed = runs.filter((run) => run.benchmarks.some((one) => one.verdict === 'regressed'));
  return {
    injectedPercent: runs[0]?.injected_percent ?? 0,
    runs: runs.length,
    medianSeconds: median(runs.map((run) => run.duration_ms)) / 1000,
    failedSuites: rateOf(failed.length, runs.length),
    regressed: share('regressed'),
    inconclusive: share('inconclusive'),
    achievedP50Percent: median(verdicts.map((one) => one.effect_p50_percent)),
    achievedP95Percent: median(verdicts.map((one) => one.effect_p95_percent)),
    worstDetected: worstDetectedIn(runs),
    plain: plainGate(runs, unchanged, limitPercent),
  };
}

function worstDetectedIn(runs: readonly SelftestRun[]): LevelRates['worstDetected'] {
  const perBenchmark = Map.groupBy(
    runs.flatMap((run) => run.benchmarks),
    (one) => one.bench_id,
  );
  const rates = [...perBenchmark].map(([benchId, verdicts]) => ({
    benchId,
    regressed: rateOf(
      verdicts.filter((one) => one.verdict === 'regressed').length,
      verdicts.length,
    ),
  }));
  return rates.toSorted((left, right) => left.regressed.rate - right.regressed.rate)[0];
}

/**
 * A gate that stores the p95 of one process and compares a later one with it. Each run's candidate is
 * held against the baseline of the last unchanged run before it, as if that had been stored.
 */
function plainGate(
  runs: readonly SelftestRun[],
  unchanged: readonly SelftestRun[],
  limitPercent: number,
): LevelRates['plain'] {
  const compared = runs.flatMap((run) => {
    const before = unchanged.filter((one) => one.started_at_unix_ms < run.started_at_unix_ms);
    const stored = before.toSorted((a, b) => a.started_at_unix_ms - b.started_at_unix_ms).at(-1);
    if (!stored) return [];
    const storedNs = new Map(
      stored.benchmarks.map((one) => [one.bench_id, one.first_baseline_p95_ns]),
    );
    return [
      run.benchmarks.map(
        (one) =>
          one.first_candidate_p95_ns >
          (storedNs.get(one.bench_id) ?? Infinity) * (1 + limitPercent / 100),
      ),
    ];
  });
  const all = compared.flat();
  return {
    failedSuites: rateOf(compared.filter((run) => run.includes(true)).length, compared.length),
    regressed: rateOf(all.filter(Boolean).length, all.length),
  };
}
