/** What travels between the orchestrator and one benchmark process, over a pipe of their own. */
import type { SideFigures, WorkerReply } from '../../contracts/generated/types.ts';

/**
 * File descriptor of that pipe in the benchmark process: one JSON document a line. Not Node's IPC
 * channel: a suite can write to that (`process.send`), and some messages end the process that reads
 * them with an internal assertion.
 */
export const channelFd = 3;

/** Handed over in the environment variable `FJ_PERF_WORKER`. */
export interface WorkerConfig {
  /** Real paths of other trees: no file of them may be loaded here. */
  readonly foreignRoots: readonly string[];
  /**
   * To be listed and nothing else: benchmarks that are registered after the first `run()` count as well,
   * and what the suite looks for is noted.
   */
  readonly toTheEnd: boolean;
  /** Seeds `Math.random`, so that both sides draw the same inputs. */
  readonly seed: number;
  /** Of the heap's layout: one for both sides of a pair, another for each pair. */
  readonly layoutSeed: number;
}

export interface TurnPlan {
  readonly callsPerSample: number;
  readonly samplesPerTurn: number;
  /** Measuring begins when both sides are steady, after at least and at most so many turns. */
  readonly warmupTurns: number;
  readonly maxWarmupTurns: number;
  readonly measuredTurns: number;
  /** Share of each turn's first samples that is discarded. */
  readonly droppedFraction: number;
  /** Whether samples in which another process had the CPU are discarded; else synchronous ones leave that time out. */
  readonly dropsPreempted: boolean;
  readonly injected: Injected;
}

/**
 * Work added to each sample: further calls of the benchmark itself, or a wait in proportion to what the
 * sample took, where a sample is too few calls for a small share of them.
 */
export interface Injected {
  readonly extraCalls: number;
  readonly waitShare: number;
}

export const nothingInjected: Injected = { extraCalls: 0, waitShare: 0 };

export type Command =
  | { kind: 'calibrate'; index: number; budgetMs: number }
  | { kind: 'prepare'; index: number }
  | { kind: 'take-turns'; plan: TurnPlan; first: boolean };

/** Checked against `schemas/worker_reply.v1.schema.json` where it arrives. */
export type Reply = WorkerReply;
export type Figures = SideFigures;
