import type { Injected } from './messages.ts';

/** One turn's work: `count` samples of `calls` calls each, written from `offset` on. */
export interface Turn {
  readonly samplesNs: Float64Array;
  readonly offset: number;
  readonly count: number;
  readonly calls: number;
  /** Whether synchronous samples leave out the time in which another process had the CPU. */
  readonly inOwnTime: boolean;
  /** Work that a self-test adds to the candidate; nothing in a check. */
  readonly injected: Injected;
}

/** Hands out turns until it returns undefined; between two turns the other side may run. */
export interface TurnSource {
  next(): Turn | undefined;
}
