import type { QualityGate, ReliabilityBudgets, VerdictPolicy } from '../contracts/documents.ts';
import type { ShardRequest } from '../plan/split-shards.ts';

type PerfRegression = NonNullable<ReliabilityBudgets['perf_regression']>;

/** Installs the baseline's dependencies. */
export interface InstallCommand {
  readonly command: string;
  /** Whether the change under test may have written it: then it gets no credentials. */
  readonly isOfChange: boolean;
}

/** The budgets with every default filled in. */
export interface Policy {
  readonly maxRegressionPercent: number;
  /** Limit of what adds up since the last release; see drift-policy.ts. */
  readonly maxCumulativeDriftPercent: number;
  readonly minImprovementPercent: number;
  readonly baselineName: string;
  readonly benchFiles: readonly string[];
  readonly benchFilter: string;
  readonly install: InstallCommand | undefined;
  readonly buildCommand: string | undefined;
  readonly nodeArgs: readonly string[];
  /** Put in front of the command of every benchmark process. */
  readonly execWrapper: readonly string[];
  readonly passEnv: readonly string[];
  /** In a clean checkout beside the baseline's, or as it is: docs/decisions/two-trees.md. */
  readonly candidateTree: 'own' | 'in-place';
  readonly onMissingBaseline: 'fail' | 'warn';
  readonly timeBudgetSeconds: number | undefined;
  /** Pairs that are measured at once, at most; undefined: as many as the machine has CPUs for. */
  readonly lanes: number | undefined;
  readonly benchTimeoutSeconds: number;
  readonly perBench: NonNullable<PerfRegression['per_bench']>;
  readonly verdict: VerdictPolicy;
  /** Of the baseline's commit, where a change may not set its own. */
  readonly budgetsOf: 'tree' | 'base';
  readonly gates: readonly QualityGate[];
  /** Which part of the benchmarks is measured here; undefined: all of them. */
  readonly shard: ShardRequest | undefined;
}

/** What flags and inputs may set over the budgets. */
export interface PolicyOverrides {
  readonly thresholdPercent?: number | undefined;
  readonly filter?: string | undefined;
  readonly benchFiles?: readonly string[] | undefined;
  readonly installCommand?: string | undefined;
  readonly buildCommand?: string | undefined;
  readonly execWrapper?: readonly string[] | undefined;
  readonly timeBudgetSeconds?: number | undefined;
  readonly lanes?: number | undefined;
  readonly shard?: ShardRequest | undefined;
}

export const defaultBenchFiles = [
  '**/*.bench.{js,mjs,cjs,ts,mts,cts}',
  'bench/**/*.{js,mjs,cjs,ts,mts,cts}',
  'benches/**/*.{js,mjs,cjs,ts,mts,cts}',
];

/** `source` says where the budgets were read from, for the report. */
export function resolvePolicy(
  budgets: ReliabilityBudgets | undefined,
  overrides: PolicyOverrides,
  source: string,
): Policy {
  const perf = budgets?.perf_regression ?? {};
  const maxRegressionPercent = overrides.thresholdPercent ?? perf.max_p95_regression_percent ?? 5;
  return {
    maxRegressionPercent,
    // What one change may do is no drift yet.
    maxCumulativeDriftPercent:
      overrides.thresholdPercent ??
      perf.max_cumulative_drift_percent ??
      Math.max(10, maxRegressionPercent),
    minImprovementPercent: perf.min_improvement_percent ?? 5,
    baselineName: perf.baseline_save_name ?? 'main',
    benchFiles: overrides.benchFiles ?? perf.bench_files ?? defaultBenchFiles,
    benchFilter: overrides.filter ?? perf.bench_filter ?? '',
    install: installOf(overrides.installCommand, perf.install_command),
    buildCommand: overrides.buildCommand ?? perf.build_command,
    nodeArgs: perf.node_args ?? [],
    execWrapper: overrides.execWrapper ?? perf.exec_wrapper ?? [],
    passEnv: perf.pass_env ?? [],
    candidateTree: perf.candidate_tree ?? 'own',
    onMissingBaseline: perf.on_missing_baseline ?? 'fail',
    timeBudgetSeconds: overrides.timeBudgetSeconds ?? perf.time_budget_seconds,
    lanes: overrides.lanes ?? perf.lanes,
    benchTimeoutSeconds: perf.bench_timeout_seconds ?? 30,
    perBench: perf.per_bench ?? [],
    verdict: {
      fail_on_unjustified_regression: perf.fail_on_unjustified_regression ?? true,
      on_inconclusive: perf.on_inconclusive ?? 'pass',
      on_removed: perf.on_removed ?? 'warn',
      allow_unbounded_notes: perf.allow_unbounded_notes ?? false,
      require_approval: perf.require_approval ?? 'none',
      source,
    },
    budgetsOf: 'tree',
    gates: budgets?.gates ?? [],
    shard: overrides.shard,
  };
}

function installOf(given: string | undefined, budgeted: string | undefined) {
  if (given !== undefined) return { command: given, isOfChange: false };
  return budgeted === undefined ? undefined : { command: budgeted, isOfChange: true };
}

/** Marks the install command as one that may be given credentials. */
export function withTrustedInstall(policy: Policy): Policy {
  const { install } = policy;
  return install === undefined ? policy : { ...policy, install: { ...install, isOfChange: false } };
}
