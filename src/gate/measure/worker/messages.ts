/** What travels between the orchestrator and one benchmark process, over Node's IPC channel. */
import type { SideFigures, WorkerReply } from '../../contracts/types.generated.ts';

/** Handed over in the environment variable `FJ_PERF_WORKER`. */
export interface WorkerConfig {
  /** Real path of the other side's tree: no file of it may be loaded here. */
  readonly foreignRoot: string | undefined;
  /** Seeds `Math.random`, so that both sides draw the same inputs. */
  readonly seed: number;
}

export interface TurnPlan {
  readonly callsPerSample: number;
  readonly samplesPerTurn: number;
  readonly warmupTurns: number;
  readonly measuredTurns: number;
  /** Share of each turn's first samples that is discarded. */
  readonly droppedFraction: number;
}

export type Command =
  | { kind: 'calibrate'; index: number; budgetMs: number }
  | { kind: 'prepare'; index: number }
  | { kind: 'take-turns'; plan: TurnPlan; first: boolean };

/** Checked against `schemas/worker_reply.v1.schema.json` where it arrives. */
export type Reply = WorkerReply;
export type Figures = SideFigures;
