import type { BenchName } from '../contracts/bench-id.ts';
import type { MeasuringPlan } from '../contracts/documents.ts';
import type { Policy } from '../policy/policy.ts';
import { namesBenchmark } from './select-benchmarks.ts';
import type { Share } from './split-shards.ts';

/** Share of each turn's first samples that is discarded: caches are cold after the other's turn. */
export const droppedTurnFraction = 0.1;
/** Shorter than any call; keeps a limit finite where a call was optimised away. */
const minCallNs = 0.001;
const maxDefaultBudgetMs = 15 * 60_000;
/** The look at which one of up to 400 benchmarks can be called regressed. */
const roundsInBudget = 20;

/** What a plan keeps of the rule, so that its evidence is always judged by the rule that measured it. */
export interface PlannedRule {
  /** Numbers of pairs at which a benchmark may be decided. */
  readonly looks: readonly number[];
  /** Level of the upper bound that passes; undefined where nothing is judged. */
  readonly passLevel?: number;
  /** Pairs of the control that a regression needs at least; undefined: none is measured. */
  readonly controlPairs?: number;
}

/**
 * The plan of a run with so many benchmarks, or of the share of them that is measured here: the time is
 * for the share, the correction for all. `roundMs` is about what one pair of each benchmark takes, loading
 * included.
 */
export function planRun({
  policy,
  rule: { looks, passLevel, controlPairs },
  familySize,
  roundMs,
  share,
}: {
  readonly policy: Policy;
  readonly rule: PlannedRule;
  /** How many benchmarks the whole run has. */
  readonly familySize: number;
  readonly roundMs: number;
  /** Those that are measured here; undefined: all. */
  readonly share?: Share<unknown>;
}): MeasuringPlan {
  const here = share?.members.length ?? familySize;
  const neededMs = Math.max(30_000 + 3_000 * here, roundsInBudget * roundMs);
  const defaultBudgetMs = Math.round(Math.min(neededMs, maxDefaultBudgetMs));
  return {
    max_p95_regression_percent: policy.maxRegressionPercent,
    min_improvement_percent: policy.minImprovementPercent,
    family_size: Math.max(1, familySize),
    looks: [...looks],
    time_budget_ms:
      policy.timeBudgetSeconds === undefined ? defaultBudgetMs : policy.timeBudgetSeconds * 1000,
    dropped_turn_fraction: droppedTurnFraction,
    ...(passLevel === undefined ? {} : { pass_level: passLevel }),
    ...(controlPairs === undefined ? {} : { control_pairs: controlPairs }),
    policy: policy.verdict,
    ...(share?.shard === undefined ? {} : { shard: share.shard }),
  };
}

/**
 * A benchmark's threshold. A floor in nanoseconds raises it before anything is sampled; filtering
 * afterwards would let chance choose the threshold.
 */
export function limitPercentOf(
  policy: Policy,
  benchmark: BenchName,
  baselineNsPerCall: number,
): number {
  const settings = settingsOf(policy, benchmark);
  const floorPercent = (100 * settings.min_effect_ns) / Math.max(baselineNsPerCall, minCallNs);
  return Math.max(settings.max_p95_regression_percent, floorPercent);
}

/** Of the exceptions that name a benchmark, the last one with a setting decides it. */
function settingsOf(policy: Policy, benchmark: BenchName) {
  const usual = { max_p95_regression_percent: policy.maxRegressionPercent, min_effect_ns: 0 };
  const exceptions = policy.perBench.filter(({ match }) => namesBenchmark(match, benchmark));
  return Object.assign(usual, ...exceptions) as typeof usual;
}
