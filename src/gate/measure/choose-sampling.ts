import type { Sampling } from '../contracts/documents.ts';

const minSampleNs = 4_000;
const maxBatchNs = 2_000_000;
const turnNs = 2_000_000;
const minSamplesForP95 = 100;
/** The p95 of a turn of 100 calls wanders up to twice as far: docs/statistics.md. */
const samplesForSteadyP95 = 200;
const maxTurnNs = 30_000_000;
const measuredTurns = 8;
/** What four pairs leave undecided is measured for longer in each: to start a pair takes longer still. */
const pairsOfFewTurns = 4;
const manyTurns = 24;
const maxLaterTurnsNs = 125_000_000;
/** As many as it takes to see whether a side still gets faster. */
const warmupTurns = 6;
const maxWarmupTurns = 40;
const minWarmupTurns = 2;
const maxWarmupNs = 100_000_000;

/** What runs around each call and each sample, untimed. */
export interface Hooks {
  readonly perCallNs: number;
  readonly perSampleNs: number;
}

export const noHooks: Hooks = { perCallNs: 0, perSampleNs: 0 };

/**
 * Call counts for both sides of a benchmark, from the calibrated time of one call on each. They stay
 * fixed in every process, so that both sides are optimised at the same points.
 *
 * A sample lasts at least 4 µs (one call, or the mean of a batch); a turn lasts about 2 ms and holds 200
 * samples, or as many as fit into 17 ms, but at least 100, since the p95 of fewer is nearly their
 * maximum. Calls too long for that have their p95 taken over all turns of a process instead. What runs around
 * calls or samples, untimed, takes its time as well: around calls, a sample is of as few as fit into a turn.
 */
export function chooseSampling(
  baselineNsPerCall: number,
  candidateNsPerCall: number,
  hooks = noHooks,
): Sampling {
  const fastest = Math.min(baselineNsPerCall, candidateNsPerCall);
  const slowest = Math.max(baselineNsPerCall, candidateNsPerCall) + hooks.perCallNs;
  const maxSampleNs = hooks.perCallNs > 0 ? maxTurnNs / minSamplesForP95 : maxBatchNs;
  // Where one side takes many hundred times longer, its batches set the limit: the difference is plain.
  const callsPerSample = Math.max(
    1,
    Math.min(Math.ceil(minSampleNs / fastest), Math.floor(maxSampleNs / slowest)),
  );
  const sampleNs = slowest * callsPerSample + hooks.perSampleNs;
  const common = {
    p95_kind: callsPerSample === 1 ? 'call' : 'batch-mean',
    calls_per_sample: callsPerSample,
    measured_turns: measuredTurns,
  } as const;
  if (sampleNs * minSamplesForP95 <= maxTurnNs) {
    return {
      ...common,
      estimator: 'adjacent-turns',
      samples_per_turn: samplesOfTurn(sampleNs),
      later_measured_turns: laterTurns(samplesOfTurn(sampleNs) * sampleNs),
      ...warmUp(samplesOfTurn(sampleNs) * sampleNs),
    };
  }
  // One more than an eighth of 100, and one for what is dropped at the start of each turn.
  const samples = Math.ceil(minSamplesForP95 / measuredTurns) + 2;
  return {
    ...common,
    estimator: 'pooled',
    samples_per_turn: samples,
    ...warmUp(samples * sampleNs),
  };
}

/** Samples that fill a turn, and at least as many as a p95 needs. */
export function samplesOfTurn(sampleNs: number): number {
  // Turns so long that a whole warm-up of them still fits.
  const fitting = Math.floor(maxWarmupNs / warmupTurns / sampleNs);
  const steady = Math.min(fitting, samplesForSteadyP95);
  return Math.max(minSamplesForP95, steady, Math.round(turnNs / sampleNs));
}

/** Of a pair that comes after so many. */
export function samplingAfter(pairs: number, sampling: Sampling): Sampling {
  const { measured_turns, later_measured_turns = measured_turns } = sampling;
  if (pairs < pairsOfFewTurns) return sampling;
  return { ...sampling, measured_turns: later_measured_turns };
}

/** The p95 of a turn is noisier than what differs from process to process, so that more turns help. */
function laterTurns(turnNs: number): number {
  const fitting = Math.floor(maxLaterTurnsNs / turnNs);
  return Math.min(Math.max(fitting, measuredTurns), manyTurns);
}

/** At most 100 ms of long turns: code that runs a few dozen times a turn is compiled late. */
function warmUp(turnNs: number) {
  const fitting = Math.round(maxWarmupNs / turnNs);
  const most = Math.min(Math.max(fitting, minWarmupTurns), maxWarmupTurns);
  return { warmup_turns: Math.min(warmupTurns, most), most_warmup_turns: most };
}

/** Time of one pair in which nothing goes wrong, with the longest warm-up. */
export function expectedPairMs(sampling: Sampling, slowestNsPerCall: number): number {
  const turns = 2 * (sampling.most_warmup_turns + sampling.measured_turns);
  const calls = sampling.samples_per_turn * sampling.calls_per_sample;
  return (turns * calls * slowestNsPerCall) / 1e6;
}
