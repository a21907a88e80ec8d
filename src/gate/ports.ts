import type { PerfDelta } from './contracts/documents.ts';
import type { Approvals, NoteToApprove } from './risk-notes/approvals.ts';

/** What the doors (`action/`, `cli/`) hand to a command: the world outside, replaceable in tests. */
export interface Ports {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly progress: Progress;
  /** The built report page's text; where a door has none, no HTML is written. */
  readonly reportPage?: () => Promise<string | undefined>;
  /** Where a run belongs, which its report says. */
  readonly origin?: RunOrigin;
  /** Below the folder of reports, where several runs in one checkout leave some. */
  readonly reportFolder?: string;
  /** Asks who approved the pull request; absent where there is none to ask about. Never rejects. */
  readonly askApprovals?: (notes: readonly NoteToApprove[]) => Promise<Approvals>;
}

export type RunOrigin = Pick<PerfDelta, 'repository_url' | 'pull_request' | 'suite'>;

export interface Clock {
  /** Milliseconds since 1970. */
  nowUnixMs(): number;
}

/** What is drawn while measuring: who starts, and the seed of each pair's heap layout. */
export interface Chance {
  /** An unsigned integer of 32 bits. */
  uint32(): number;
}

export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** How far a run is; the door decides how, and whether, to show it. */
export type ProgressEvent =
  | { kind: 'preparing' }
  | { kind: 'loading' }
  | { kind: 'calibrating'; benchmarks: number }
  | { kind: 'measuring-begins'; benchmarks: number }
  | { kind: 'measuring-noise' }
  /** Of a self-test. */
  | { kind: 'runs-done'; runs: number }
  | {
      kind: 'round';
      round: number;
      decided: number;
      undecided: number;
      elapsedMs: number;
      budgetMs: number;
    }
  | { kind: 'measuring'; benchId: string }
  | { kind: 'done' };

export interface Progress {
  report(event: ProgressEvent): void;
}
