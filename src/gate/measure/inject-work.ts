import type { Sampling } from '../contracts/documents.ts';
import { samplesOfTurn } from './choose-sampling.ts';
import type { Injected } from './worker/messages.ts';

/** 5, 7.5, 10 and 20% of so many calls are whole calls. */
const divisibleCalls = 40;
const maxCallNs = 1_000;

/**
 * Work worth `percent` of a sample, and the sampling that it takes: of calls of up to 1 µs further ones,
 * batched so that they are a whole number; all else is a wait in proportion to what each sample took.
 */
export function injectWork(
  sampling: Sampling,
  slowestNsPerCall: number,
  percent: number,
): { sampling: Sampling; injected: Injected } {
  const calls = Math.ceil(sampling.calls_per_sample / divisibleCalls) * divisibleCalls;
  const extraCalls = (calls * percent) / 100;
  const nsPerCall = slowestNsPerCall / (1 + percent / 100);
  if (nsPerCall > maxCallNs || !Number.isInteger(extraCalls)) {
    return { sampling, injected: { extraCalls: 0, waitShare: percent / 100 } };
  }
  const batched: Sampling = {
    ...sampling,
    p95_kind: 'batch-mean',
    calls_per_sample: calls,
    samples_per_turn: samplesOfTurn(calls * slowestNsPerCall),
  };
  return { sampling: batched, injected: { extraCalls, waitShare: 0 } };
}
