// Generated from schemas/ by scripts/generate-contracts.ts; do not edit.

/**
 * What the change edits in the budgets, which holds once it is merged: names of settings, or what became of the file. Absent where that is nothing.
 *
 * @minItems 1
 */
export type PolicyChanges = string[];
/**
 * What a reader should know of how a run was measured; it fails nothing.
 */
export type RunRemark =
  | NotPinned
  | BaselineProblem
  | CountsAsNew
  | CpusChanged
  | CpuQuotaChanged
  | Throttled
  | NodeReplaced
  | AbsentFiles
  | FilteredFiles
  | ExceptionsUnmatched
  | SuitesRenamed
  | BenchmarksRenamed
  | BenchmarksReplaced
  | MeasuredInPlace
  | TreeChanged
  | PolicyOfChange
  | MachinesDiffer;
/**
 * What a benchmark process may tell the orchestrator. The process runs foreign code.
 */
export type WorkerReply =
  | {
      kind: 'listed';
      /**
       * @maxItems 100000
       */
      benchmarks: ListedBenchmark[];
      /**
       * First-party files that were loaded as code, by their paths from the tree's root.
       *
       * @maxItems 10000
       */
      modules: string[];
      missing: MissingPaths;
    }
  | {
      kind: 'calibrated';
      nsPerCall: number;
      /**
       * What runs around each call, untimed; nothing where it is missing.
       */
      hooksNsPerCall?: number;
      /**
       * The same of what runs around each sample.
       */
      hooksNsPerSample?: number;
    }
  | {
      kind: 'prepared' | 'peer-failed';
    }
  | {
      kind: 'load-failed' | 'failed';
      message: string;
      missing?: MissingPaths;
      /**
       * Lines that the error's stack names, from the inside out.
       *
       * @maxItems 20
       */
      places?: {
        path: string;
        line: number;
      }[];
    }
  | {
      kind: 'figures';
      figures: SideFigures;
    };
/**
 * Paths from the tree's root that the suite looked for and that are not there.
 *
 * @maxItems 200
 */
export type MissingPaths = string[];

/**
 * The policy of a repository: what may regress by how much, what is measured, which quality gates run.
 */
export interface ReliabilityBudgets {
  /**
   * For editors; not read by the gate.
   */
  $schema?: string;
  schema_version: 'fj.reliability-budgets.v1';
  perf_regression?: {
    /**
     * A benchmark whose p95 grew by more than this regressed. Default 5.
     */
    max_p95_regression_percent?: number;
    /**
     * The same for the drift since the last release, to which many small changes add up. Default 10, or max_p95_regression_percent where that is more.
     */
    max_cumulative_drift_percent?: number;
    /**
     * A benchmark that passed is called improved when its whole interval lies below minus this. Default 5.
     */
    min_improvement_percent?: number;
    /**
     * Name under which `baseline save` stores and `check` looks a baseline up. Default "main".
     */
    baseline_save_name?: string;
    /**
     * Globs of the suites, relative to the repository's root.
     *
     * @minItems 1
     */
    bench_files?: string[];
    /**
     * Measure only what this names: an id, a name, a group, or a glob. Empty means all.
     */
    bench_filter?: string;
    /**
     * Installs the baseline's dependencies, in the root, when a lockfile differs from the candidate's. Default: by lockfile, in each folder whose own differs.
     */
    install_command?: string;
    /**
     * Builds what the suites import and git ignores; runs on both sides.
     */
    build_command?: string;
    /**
     * Arguments for the Node that runs the suites, such as ["--import", "tsx"].
     */
    node_args?: string[];
    /**
     * A command that every benchmark process is started by, such as ["chrt", "--fifo", "1"].
     *
     * @minItems 1
     */
    exec_wrapper?: string[];
    /**
     * Names of environment variables that the suites may see.
     */
    pass_env?: string[];
    /**
     * false reports regressions without failing. Default true.
     */
    fail_on_unjustified_regression?: boolean;
    /**
     * Where the candidate is measured: in a clean checkout of its own beside the baseline's, or in the tree as it is, with all that git ignores there. In place, equal code can differ by the length of its path alone, and the report says so. Default own.
     */
    candidate_tree?: 'own' | 'in-place';
    /**
     * What to do when the baseline exists and cannot be fetched, installed or built, or fails in a benchmark. Default fail.
     */
    on_missing_baseline?: 'fail' | 'warn';
    /**
     * Whether a run passes or fails when the time was spent before a benchmark could be judged. Default pass.
     */
    on_inconclusive?: 'pass' | 'fail';
    /**
     * What a benchmark that the change takes out does: nothing, a warning, or a failed run. Default warn.
     */
    on_removed?: 'pass' | 'warn' | 'fail';
    /**
     * Time for measuring. Default: 30 s and 3 s per benchmark, or what 20 pairs of each take where that is longer, at most 15 minutes; and half as long again for what looks slower and is still undecided.
     */
    time_budget_seconds?: number;
    /**
     * On how many CPUs pairs are measured at once, at most. 1 for benchmarks that keep all CPUs, the last-level cache or the memory busy. Default: as many as the run may use, one per core, and 8 at most.
     */
    lanes?: number;
    /**
     * A benchmark that does not answer within this time is stopped and failed. Default 30.
     */
    bench_timeout_seconds?: number;
    /**
     * Accept risk notes without an acceptance block. Default false.
     */
    allow_unbounded_notes?: boolean;
    /**
     * reviewed: a risk note covers its regression only once its author, who is not the pull request's, has approved the pull request on GitHub with the note as it is. Default none.
     */
    require_approval?: 'none' | 'reviewed';
    /**
     * Exceptions; of several that match, the last one counts.
     */
    per_bench?: {
      /**
       * An id, a name, a group, or a glob.
       */
      match: string;
      /**
       * The threshold of what matches.
       */
      max_p95_regression_percent?: number;
      /**
       * Differences smaller than this many nanoseconds are no regression.
       */
      min_effect_ns?: number;
      /**
       * Why this exception exists.
       */
      reason: string;
    }[];
  };
  /**
   * Quality gates that `fj-perf-gate gates` runs in order.
   */
  gates?: QualityGate[];
}
export interface QualityGate {
  /**
   * Short name, for `--skip`.
   */
  id: string;
  /**
   * What people read.
   */
  name: string;
  /**
   * Shell command, run in the repository's root.
   */
  command: string;
  /**
   * The gate fails when it takes longer.
   */
  max_seconds: number;
}
/**
 * A signed acceptance of one benchmark's regression, added by the change that causes it.
 */
export interface RiskNote {
  $schema?: string;
  schema_version: 'fj.risk-note.v1' | 'frankenjax.risk-note.v1';
  /**
   * A short name of the change, such as its branch.
   */
  packet_id: string;
  generated_at_unix_ms: number;
  /**
   * One sentence on what the change adds or opens up; may be empty.
   */
  threat_surface_summary: string;
  /**
   * @minItems 1
   */
  risks: {
    risk_id: string;
    category: 'compatibility' | 'security' | 'performance' | 'correctness' | 'operability';
    description: string;
    likelihood: string | number;
    impact: string | number;
    mitigation_status: 'planned' | 'in_progress' | 'mitigated' | 'accepted';
    mitigations: string[];
    residual_risk: string | number;
    evidence_refs: string[];
  }[];
  /**
   * The risk_id of the risk to look at first.
   */
  top_open_risk_id: string | null;
  signoff: {
    author: string;
    approved: boolean;
    signed_at: string | number;
  };
  acceptance?: {
    bench_id: string;
    metric: 'p95';
    /**
     * The ceiling: a larger effect is not covered.
     */
    max_delta_percent: number;
    /**
     * The last day (UTC) on which the note covers anything.
     */
    expires_on: string;
    issue?: string;
  };
}
/**
 * The report of one run: every benchmark's verdict and the overall status.
 */
export interface PerfDelta {
  schema_version: 'fj.perf-delta.v1';
  tool_version: string;
  generated_at_unix_ms: number;
  duration_ms: number;
  /**
   * Full commit id; null when none could be found.
   */
  baseline_id: string | null;
  /**
   * The name or ref the baseline was chosen by.
   */
  baseline_name?: string;
  /**
   * When the baseline was saved under its name; absent where a branch, tag or commit was named.
   */
  baseline_saved_at_unix_ms?: number;
  /**
   * The release that the cumulative drift was measured since, and whose threshold is the drift's; absent where one change was measured.
   */
  drift_since?: string;
  /**
   * Full commit id; of a dirty tree its snapshot commit.
   */
  candidate_id: string | null;
  /**
   * The part of the benchmarks that this report is about; absent when it is about all.
   */
  shard?: {
    index: number;
    count: number;
  };
  regression_threshold_percent: number;
  benchmarks: BenchmarkResult[];
  regressions: Regression[];
  overall_status: 'pass' | 'fail';
  error?: {
    code: string;
    message: string;
  };
  environment: Environment;
  aa_noise?: NoiseSource;
  /**
   * Where the repository is looked at in a browser; absent where it is not known.
   */
  repository_url?: string;
  /**
   * The pull request that the run was for; absent where there was none, or it is not known.
   */
  pull_request?: number;
  /**
   * The input suite of the Action, which tells several gates of one repository apart; absent where it is the default.
   */
  suite?: string;
  /**
   * The commit that was checked out, where the tree had changes beside it: then candidate_id is a snapshot that nobody else knows.
   */
  head_id?: string;
  /**
   * Where the budgets were read from.
   */
  policy_source?: string;
  policy_changes?: PolicyChanges;
  /**
   * Each risk note that this change adds or edits, and what became of it.
   */
  risk_note_findings: {
    path: string;
    bench_id?: string;
    outcome:
      'covers' | 'unused' | 'expired' | 'invalid' | 'too_small' | 'not_approved' | 'awaits_review';
    message: string;
    /**
     * With require_approval: whose approval of the pull request the note waits for, or has.
     */
    reviewer?: string;
    /**
     * When that approval was given, as GitHub says; absent while the note waits.
     */
    reviewed_at?: string;
  }[];
  warnings: string[];
}
export interface BenchmarkResult {
  bench_id: string;
  group: string;
  /**
   * The suite's path in the candidate (or the baseline, when removed).
   */
  source_file?: string;
  defined_at?: SourceLine;
  /**
   * Median over processes of the p95 of one call.
   */
  baseline_p95_ns: number | null;
  candidate_p95_ns: number | null;
  /**
   * What one sample is: one call, or the mean of a small fixed batch.
   */
  p95_kind: 'call' | 'batch-mean' | null;
  calls_per_sample: number | null;
  /**
   * The paired effect; need not equal the ratio of the two p95s.
   */
  delta_percent: number | null;
  /**
   * Unadjusted two-sided 95% interval of the effect.
   */
  interval: null | Interval;
  /**
   * Plus or minus: where the effect of equal code lies nineteen times in twenty, from the A/A measurement of the baseline's record and this run's number of pairs. It decides nothing; absent where unknown.
   */
  noise_percent?: number;
  pairs: number;
  /**
   * The threshold of this benchmark.
   */
  limit_percent: number | null;
  status:
    | 'regressed'
    | 'risk_noted'
    | 'pass'
    | 'improved'
    | 'inconclusive'
    | 'new'
    | 'removed'
    | 'failed';
  reason: string;
  /**
   * Stated for inconclusive: the smallest effect that this run could have seen.
   */
  smallest_detectable_percent?: number;
  control?: Control;
  /**
   * True when the suite, or a helper in its folder of benchmarks, differs between the two sides: the benchmark may do other work.
   */
  suite_changed?: boolean;
  risk_note_ref?: string;
}
/**
 * Where the benchmark is registered, as its own process says: the suite, or a file of the tree that the suite imports. Absent where it cannot be seen.
 */
export interface SourceLine {
  /**
   * Path below the repository's root, with slashes.
   */
  file: string;
  line: number;
}
export interface Interval {
  lower_percent: number;
  upper_percent: number;
  confidence_percent: number;
}
/**
 * The control of a benchmark that looked regressed: the baseline against a copy of its own code that differs by edits that change nothing, measured beside it. Absent where none was needed, or it has too few pairs.
 */
export interface Control {
  pairs: number;
  /**
   * How much slower than the baseline the copy was.
   */
  effect_percent: number | null;
  /**
   * Unadjusted two-sided 95% interval of that.
   */
  interval: null | Interval;
}
export interface Regression {
  bench_id: string;
  delta_percent: number;
  justified: boolean;
  reason: string;
  risk_note_ref?: string;
}
export interface Environment {
  os: string;
  arch: string;
  cpu_model: string;
  cpu_count: number;
  /**
   * The Node that ran the suites.
   */
  node: string;
  v8: string;
  /**
   * The CPU both sides of a pair shared; null where the platform cannot pin.
   */
  pinned_cpu: number | null;
  /**
   * CPUs on which further pairs were measured at the same time.
   *
   * @minItems 1
   */
  further_cpus?: number[];
}
/**
 * When and where the A/A noise was measured.
 */
export interface NoiseSource {
  saved_at_unix_ms: number;
  cpu_model: string;
  node: string;
}
/**
 * The plan and every turn's figures of one run: enough to recompute any verdict offline.
 */
export interface PerfEvidence {
  schema_version: 'fj.perf-evidence.v1';
  tool_version: string;
  generated_at_unix_ms: number;
  duration_ms: number;
  baseline_id: string | null;
  baseline_name?: string;
  baseline_saved_at_unix_ms?: number;
  /**
   * The release that the cumulative drift was measured since; absent where one change was measured.
   */
  drift_since?: string;
  candidate_id: string | null;
  plan: MeasuringPlan;
  environment: Environment;
  aa_noise?: NoiseSource;
  benchmarks: BenchmarkEvidence[];
  /**
   * Absent in evidence of a version that had the sentences alone.
   */
  remarks?: RunRemark[];
  /**
   * The remarks as sentences.
   */
  warnings: string[];
  /**
   * Of merged evidence: where and how long each shard was measured, in their order.
   */
  shards?: {
    index: number;
    benchmarks: number;
    duration_ms: number;
    generated_at_unix_ms: number;
    environment: Environment;
  }[];
}
export interface MeasuringPlan {
  max_p95_regression_percent: number;
  min_improvement_percent: number;
  /**
   * How many benchmarks the failing side is corrected for: all of the run, in every shard of it.
   */
  family_size: number;
  shard?: PlannedShard;
  /**
   * Numbers of pairs at which a benchmark may be decided.
   */
  looks: number[];
  /**
   * Level of the upper bound that passes; absent in evidence of a version that took 0.99.
   */
  pass_level?: number;
  time_budget_ms: number;
  /**
   * Share of each turn's first samples that is discarded.
   */
  dropped_turn_fraction: number;
  /**
   * Pairs of the control that a regression needs at least; absent in evidence of a version that measured none.
   */
  control_pairs?: number;
  policy: VerdictPolicy;
}
/**
 * The part of the benchmarks that this evidence holds; absent when it holds all.
 */
export interface PlannedShard {
  index: number;
  count: number;
  /**
   * Of every shard's benchmarks: equal in all shards that can be merged.
   */
  split_sha256: string;
}
/**
 * What the budgets say about failing, kept so that the overall status can be recomputed.
 */
export interface VerdictPolicy {
  fail_on_unjustified_regression: boolean;
  on_inconclusive: 'pass' | 'fail';
  on_removed: 'pass' | 'warn' | 'fail';
  allow_unbounded_notes: boolean;
  changes?: PolicyChanges;
  require_approval: 'none' | 'reviewed';
  /**
   * Where the budgets were read from.
   */
  source: string;
}
export interface BenchmarkEvidence {
  bench_id: string;
  group: string;
  source_file: string;
  defined_at?: SourceLine;
  outcome: MeasuredOutcome | OneSidedOutcome | FailedOutcome;
  aa_noise?: AaNoise;
  /**
   * True when the suite, or a helper in its folder of benchmarks, differs between the two sides.
   */
  suite_changed?: boolean;
  /**
   * Which files of the suite differ; absent in older evidence.
   */
  changed_suite_files?: string[];
}
export interface MeasuredOutcome {
  kind: 'measured';
  /**
   * Its threshold, floor in ns included.
   */
  limit_percent: number;
  sampling: Sampling;
  pairs: PairFigures[];
  /**
   * Pairs of the control, measured where the benchmark looks regressed: the baseline against a copy of its own code that stands where the candidate stands and differs by edits that change nothing. `candidate` is that copy.
   */
  control_pairs?: PairFigures[];
}
export interface Sampling {
  p95_kind: 'call' | 'batch-mean';
  calls_per_sample: number;
  samples_per_turn: number;
  /**
   * At least so many turns a side are discarded.
   */
  warmup_turns: number;
  measured_turns: number;
  /**
   * Of pairs after the first few, which left it undecided; absent: as many as of those.
   */
  later_measured_turns?: number;
  /**
   * adjacent-turns: median log ratio of the p95 of turns next to each other; pooled: log ratio of the p95 of all samples, for calls too long for 100 samples a turn.
   */
  estimator: 'adjacent-turns' | 'pooled';
  /**
   * Measuring begins after so many at the latest, level or not.
   */
  most_warmup_turns: number;
}
export interface PairFigures {
  /**
   * The side that took the first turn.
   */
  first: 'baseline' | 'candidate';
  baseline: SideFigures;
  candidate: SideFigures;
  /**
   * Both processes of the pair drew the layout of their heap from it.
   */
  layout_seed?: number;
  /**
   * All that the pair took, warm-up and waiting for its processes to load included.
   */
  took_ms?: number;
}
/**
 * One process's figures, nanoseconds per call, turns in time order.
 */
export interface SideFigures {
  /**
   * @minItems 1
   */
  turn_p50_ns: number[];
  /**
   * @minItems 1
   */
  turn_p95_ns: number[];
  /**
   * Quantiles 0, 5, …, 95, 100% of all kept samples.
   *
   * @minItems 21
   * @maxItems 21
   */
  pooled_quantiles_ns: number[];
  /**
   * Discarded turns.
   */
  warmup_turns: number;
  /**
   * False when this side was still getting faster when its measured turns began.
   */
  level: boolean;
  /**
   * The smallest difference between two samples, in nanoseconds of a whole sample: no more than this can be told apart.
   */
  timer_step_ns?: number;
}
export interface OneSidedOutcome {
  kind: 'candidate-only' | 'baseline-only';
  remark: string;
  /**
   * Absent in evidence of a version that had the sentence alone.
   */
  why?: 'not-defined' | 'failed-on-baseline';
  /**
   * What it said as it failed.
   */
  message?: string;
}
export interface FailedOutcome {
  kind: 'failed';
  reason: string;
}
/**
 * A/A: code that does the same on both sides. The tree against a copy of it whose files carry edits that change nothing, half of the pairs with the two swapped.
 */
export interface AaNoise {
  pairs: number;
  /**
   * Robust centre of all pairs: a bias between the two sides.
   */
  effect_percent: number;
  /**
   * Standard deviation of one pair's effect around the middle of its half.
   */
  pair_sd_percent: number;
  /**
   * Half the difference between the halves, the copy over the tree: what the edits and the place do. Absent when a half has no pair.
   */
  tree_effect_percent?: number;
  /**
   * Mean time of one pair, warm-up and waiting for its processes to load included.
   */
  pair_ms?: number;
}
export interface NotPinned {
  kind: 'not-pinned';
  why: 'platform' | 'no-taskset' | 'cpus-unreadable';
  platform: string;
}
/**
 * Why the baseline, or a suite of it, counts as not there; on_missing_baseline lets the run go on.
 */
export interface BaselineProblem {
  kind: 'baseline-problem';
  message: string;
}
/**
 * A benchmark that the baseline defines, and that failed there.
 */
export interface CountsAsNew {
  kind: 'counts-as-new';
  bench_id: string;
  message: string;
}
export interface CpusChanged {
  kind: 'cpus-changed';
  before: string;
  after: string;
}
export interface CpuQuotaChanged {
  kind: 'cpu-quota-changed';
  before: string;
  after: string;
}
export interface Throttled {
  kind: 'throttled';
  ms: number;
}
export interface NodeReplaced {
  kind: 'node-replaced';
}
/**
 * What suites look for, the user has, and a clean checkout lacks.
 */
export interface AbsentFiles {
  kind: 'absent-files';
  files: AbsentFile[];
  has_build_command: boolean;
}
export interface AbsentFile {
  path: string;
  /**
   * generated: below a node_modules, and not installed. uncommitted: in no commit, as an empty folder.
   */
  why: 'submodule' | 'generated' | 'ignored' | 'uncommitted';
  /**
   * Of the submodule.
   */
  folder?: string;
}
/**
 * Files that pass through a filter of git.
 */
export interface FilteredFiles {
  kind: 'filtered-files';
  paths: string[];
}
/**
 * Entries of per_bench in the budgets that name no benchmark.
 */
export interface ExceptionsUnmatched {
  kind: 'exceptions-unmatched';
  matches: string[];
}
/**
 * Suites that the change has under another name; their benchmarks were compared.
 */
export interface SuitesRenamed {
  kind: 'suites-renamed';
  files: {
    from: string;
    to: string;
  }[];
}
/**
 * Benchmarks that a suite has under another name; they were compared.
 */
export interface BenchmarksRenamed {
  kind: 'benchmarks-renamed';
  benchmarks: {
    from: string;
    to: string;
  }[];
}
/**
 * Suites that lack some of their benchmarks and have others instead; neither were compared.
 */
export interface BenchmarksReplaced {
  kind: 'benchmarks-replaced';
  suites: {
    file: string;
    removed: number;
    added: number;
  }[];
}
export interface MeasuredInPlace {
  kind: 'measured-in-place';
}
/**
 * Files that changed while they were measured in place.
 */
export interface TreeChanged {
  kind: 'tree-changed';
  paths: string[];
}
/**
 * The base has neither budgets nor suites, so those of the change hold.
 */
export interface PolicyOfChange {
  kind: 'policy-of-change';
  path: string;
}
/**
 * Of merged evidence.
 */
export interface MachinesDiffer {
  kind: 'machines-differ';
  machines: {
    machine: string;
    shards: number[];
  }[];
}
/**
 * The record of a saved baseline. It informs; it never decides a verdict.
 */
export interface PerfBaseline {
  schema_version: 'fj.perf-baseline.v1';
  tool_version: string;
  name: string;
  /**
   * Full commit id of the tree that was measured.
   */
  commit: string;
  /**
   * Branch or ref it was saved from.
   */
  ref: string | null;
  saved_at_unix_ms: number;
  environment: Environment;
  /**
   * The suites and their digests.
   */
  sources: {
    path: string;
    sha256: string;
  }[];
  benchmarks: BaselineBenchmark[];
  /**
   * Earlier records, newest first.
   *
   * @maxItems 50
   */
  history: {
    commit: string;
    saved_at_unix_ms: number;
    p95_ns: {
      [k: string]: number;
    };
  }[];
}
export interface BaselineBenchmark {
  bench_id: string;
  group: string;
  p95_kind: 'call' | 'batch-mean';
  calls_per_sample: number;
  samples_per_turn: number;
  /**
   * Median over processes.
   */
  p50_ns: number;
  /**
   * Median over processes.
   */
  p95_ns: number;
  /**
   * Each process's own figures.
   */
  processes: {
    p50_ns: number;
    p95_ns: number;
  }[];
  noise: AaNoise;
}
/**
 * How often the gate was wrong on this machine: whole runs on identical code, and with added work.
 */
export interface PerfSelftest {
  schema_version: 'fj.perf-selftest.v1';
  tool_version: string;
  commit: string;
  environment: Environment;
  limit_percent: number;
  runs: SelftestRun[];
}
/**
 * One whole check of the suite.
 */
export interface SelftestRun {
  /**
   * Work added to the candidate; 0 is an A/A run.
   */
  injected_percent: number;
  /**
   * Whether the two trees had changed sides: the edited one, or the second checkout, was the baseline.
   */
  swapped: boolean;
  /**
   * Made in one of the two trees, in each file that its suites load, and changing nothing of what it does. Absent in older files, and then none.
   */
  edits?: (
    | 'comment-above'
    | 'comment-inside'
    | 'unused-function'
    | 'string-constant'
    | 'renamed-locals'
    | 'reordered-functions'
  )[];
  /**
   * Letters of the path of either tree. Absent in older files.
   */
  root_length?: number;
  started_at_unix_ms: number;
  duration_ms: number;
  benchmarks: SelftestBenchmark[];
}
export interface SelftestBenchmark {
  bench_id: string;
  verdict: 'regressed' | 'pass' | 'improved' | 'inconclusive';
  /**
   * Of each pair, in order: natural logarithm of candidate p95 over baseline p95.
   */
  pair_log_ratios: number[];
  /**
   * The effect that was judged.
   */
  effect_p95_percent: number;
  /**
   * Median over pairs of the ratio of the p50.
   */
  effect_p50_percent: number;
  /**
   * Of the first pair's process alone: what a plain gate would store.
   */
  first_baseline_p95_ns: number;
  first_candidate_p95_ns: number;
}
/**
 * How the quality gates of the budgets file ended, in their order.
 */
export interface QualityGatesReport {
  schema_version: 'fj.quality-gates.v1';
  generated_at_unix_ms: number;
  duration_ms: number;
  /**
   * nothing_ran when every gate was skipped: a skipped gate never counts as passed.
   */
  overall_status: 'pass' | 'fail' | 'nothing_ran';
  gates: (PassedGate | FailedGate | TimedOutGate | SkippedGate)[];
}
export interface PassedGate {
  status: 'passed';
  id: string;
  name: string;
  /**
   * Replays the gate when run in the repository's root.
   */
  command: string;
  duration_ms: number;
  /**
   * Relative to the repository's root.
   */
  log_path: string;
}
export interface FailedGate {
  status: 'failed';
  id: string;
  name: string;
  /**
   * Replays the gate when run in the repository's root.
   */
  command: string;
  duration_ms: number;
  /**
   * Relative to the repository's root.
   */
  log_path: string;
  /**
   * Completes "it …".
   */
  detail: string;
  /**
   * The end of its output.
   */
  output_tail: string;
}
export interface TimedOutGate {
  status: 'timed_out';
  id: string;
  name: string;
  /**
   * Replays the gate when run in the repository's root.
   */
  command: string;
  duration_ms: number;
  /**
   * Relative to the repository's root.
   */
  log_path: string;
  max_seconds: number;
  /**
   * The end of its output.
   */
  output_tail: string;
}
export interface SkippedGate {
  status: 'skipped';
  id: string;
  name: string;
  command: string;
  reason: 'asked' | 'earlier_gate_failed';
}
export interface ListedBenchmark {
  /**
   * From the outside in.
   */
  groups: string[];
  name: string;
  /**
   * Where the suite asks for it.
   */
  place?: {
    path: string;
    line: number;
  };
}
