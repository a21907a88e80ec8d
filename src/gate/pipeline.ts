import type { PerfBaseline, PerfDelta, PerfEvidence } from './contracts/documents.ts';
import type { ExitCode } from './contracts/problems.ts';
import type { Ports } from './ports.ts';

/** Which commit is compared with. */
export type BaselineChoice =
  /** Saved by `baseline save`; the name defaults to the budgets' `baseline_save_name`. */
  | { kind: 'named'; name: string | undefined }
  /** Chosen by the event or given by the user; `label` is what people call it (a branch, a tag). */
  | { kind: 'commit'; commit: string; label: string };

export interface RunRequest {
  /** Absolute path inside the git repository under test. */
  readonly cwd: string;
  /** A budgets file that must exist, relative to `cwd`; undefined: the default one if there is one. */
  readonly budgetsPath: string | undefined;
  /** `base` reads the policy from the baseline commit, `head` from the tree under test. */
  readonly policyFrom: 'base' | 'head';
  /** Overrides of the budgets, from flags or inputs. */
  readonly overrides: {
    readonly thresholdPercent?: number;
    readonly filter?: string;
    readonly benchFiles?: readonly string[];
    readonly installCommand?: string;
    readonly buildCommand?: string;
    readonly timeBudgetSeconds?: number;
  };
  /** Folder for temporary trees, outside the repository. */
  readonly tempDir: string;
  /** Folder of the worker's built files (`dist/worker`). */
  readonly workerDir: string;
}

export interface CheckRequest extends RunRequest {
  readonly baseline: BaselineChoice;
}

export interface SaveBaselineRequest extends RunRequest {
  readonly name: string | undefined;
  readonly ref: string | null;
  /** The record that this one follows, for its history. */
  readonly previous: PerfBaseline | undefined;
}

/** A finished run. `report.overall_status` and `exitCode` always agree. */
export interface CheckOutcome {
  readonly report: PerfDelta;
  readonly evidence: PerfEvidence | undefined;
  readonly exitCode: ExitCode;
  /** Absolute paths of what was written below `artifacts/ci/`. */
  readonly files: {
    readonly report: string;
    readonly evidence?: string;
    readonly markdown: string;
  };
}

export type SaveOutcome =
  | { kind: 'saved'; record: PerfBaseline; path: string }
  | { kind: 'failed'; message: string; exitCode: ExitCode };

/**
 * Measures, judges and reports one change. A problem that stops the run becomes a failed report
 * with `error`; nothing is thrown for it.
 */
export declare function check(request: CheckRequest, ports: Ports): Promise<CheckOutcome>;

/** Records the tree as it is as a named baseline, with its A/A noise. */
export declare function saveBaseline(
  request: SaveBaselineRequest,
  ports: Ports,
): Promise<SaveOutcome>;
