import type { Sampling } from '../contracts/documents.ts';
import { samplesOfTurn } from './choose-sampling.ts';
import type { Injected } from './worker/messages.ts';

/** 5, 7.5, 10 and 20% of so many calls are whole calls. */
const divisibleCalls = 40;
const maxCallNs = 1_000;

/**
 * Sampling for a self-test that adds work: calls of up to 1 µs are batched so that a small share of a
 * batch is a whole number of calls. Longer calls keep their sampling and are made to wait instead.
 */
export function samplingForInjection(sampling: Sampling, nsPerCall: number): Sampling {
  if (nsPerCall > maxCallNs) return sampling;
  const calls = Math.ceil(sampling.calls_per_sample / divisibleCalls) * divisibleCalls;
  return {
    ...sampling,
    p95_kind: 'batch-mean',
    calls_per_sample: calls,
    samples_per_turn: samplesOfTurn(calls * nsPerCall),
  };
}

/** Work worth `percent` of a sample: further calls where that is a whole number of them, else a wait. */
export function injectedWork({ calls_per_sample }: Sampling, percent: number): Injected {
  const extraCalls = (calls_per_sample * percent) / 100;
  return Number.isInteger(extraCalls)
    ? { extraCalls, waitShare: 0 }
    : { extraCalls: 0, waitShare: percent / 100 };
}
