/**
 * The timed loops. V8 inlines a function into the one that calls it, and what is inlined stays in the
 * middle tier (Maglev) until the caller is compiled again; a caller that runs a dozen times never is.
 * Benchmarks with a loop in them then read up to eight times slower than they run elsewhere. So:
 *
 * - The loop over a batch of short calls is compiled anew for each benchmark, and kept for all turns of
 *   a process: rebuilding it per turn leaves part of each turn unoptimised. It sees one function only,
 *   which V8 inlines, as it does in mitata's loop.
 * - The loop over the samples of a turn, and the timing of a single long call, have seen two functions
 *   at their call site before the first real one. V8 calls it megamorphic and inlines nothing there:
 *   what they call is compiled by its own counters.
 */
import { nothingInjected } from './messages.ts';
import type { BenchmarkBody } from './registry.ts';
import { ownTime, type Stopwatch, wallClock } from './stopwatch.ts';
import type { Turn, TurnSource } from './turns.ts';

const now = performance.now.bind(performance);
const nsPerMs = 1e6;
/** V8 keeps no record of a function's first calls: enough that it does of some. */
export const trainingCalls = 200;
export const decoys = [() => 0, () => 1];
export const asyncDummies = [async () => 0, async () => 1];

export type TakeTurn = (turn: Turn) => Promise<void> | undefined;
type Draws = readonly (() => unknown)[];
/** Makes `calls` calls and returns how many milliseconds they took. */
export type TakeSample = (calls: number, body: BenchmarkBody, draws: Draws) => number;
export type TakeAsyncSample = (calls: number, body: BenchmarkBody, draws: Draws) => Promise<number>;

/** What of a benchmark gives promises, which are waited for: those of calls are part of what is timed. */
export interface Awaits {
  readonly draws: boolean;
  readonly calls: boolean;
}

/**
 * `draws` make the parameters of one call each; they are drawn outside the timed part, one set per
 * call. The result of `body` is dropped, as in mitata: a suite keeps it with `do_not_optimize`.
 */
export function compileTurn(body: BenchmarkBody, draws: Draws, awaits: Awaits): TakeTurn {
  const compiled = new Map<string, TakeSample | TakeAsyncSample>();
  return (turn) => {
    const stopwatch = stopwatchOf(turn, awaits);
    const isSingle = turn.calls === 1;
    const key = `${isSingle} ${turn.inOwnTime}`;
    let sample = compiled.get(key);
    if (sample === undefined) {
      sample = compileSample(draws.length, awaits, stopwatch);
      if (isSingle) train(sample, draws.length, awaits);
      compiled.set(key, sample);
    }
    if (awaits.draws || awaits.calls) {
      return takeAsyncTurn(turn, sample as TakeAsyncSample, body, draws, stopwatch);
    }
    takeTurn(turn, sample as TakeSample, body, draws, stopwatch);
    return undefined;
  };
}

/** What is asynchronous may wait for a process of its own: no wait is left out. */
export function stopwatchOf({ inOwnTime }: Turn, { calls }: Awaits): Stopwatch {
  return inOwnTime && !calls ? ownTime() : wallClock;
}

function train(sample: TakeSample | TakeAsyncSample, parameters: number, awaits: Awaits): void {
  const nothing = Array.from({ length: parameters }, () => () => undefined);
  for (let round = 0; round < trainingCalls; round++) {
    for (const dummy of awaits.calls ? asyncDummies : decoys) void sample(1, dummy, nothing);
  }
}

function compileSample(
  parameters: number,
  awaits: Awaits,
  stopwatch: Stopwatch,
): TakeSample | TakeAsyncSample {
  const lists = Array.from({ length: parameters }, (_, position) => `p${position}`);
  const draw = lists
    .map((list, at) => `${list}[call] = ${awaits.draws ? 'await ' : ''}draws[${at}]();`)
    .join(' ');
  const [start, took] =
    stopwatch === wallClock
      ? ['now()', 'now() - start']
      : ['stopwatch.start()', 'stopwatch.stop(start)'];
  const source = `
    ${lists.map((list) => `const ${list} = [];`).join(' ')}
    return ${awaits.draws || awaits.calls ? 'async ' : ''}function sample(calls, body, draws) {
      ${parameters > 0 ? `for (let call = 0; call < calls; call++) { ${draw} }` : ''}
      const start = ${start};
      for (let call = 0; call < calls; call++) ${awaits.calls ? 'await ' : ''}body(${lists.map((list) => `${list}[call]`).join(', ')});
      return ${took};
    };`;
  return new Function('now', 'stopwatch', source)(now, stopwatch);
}

export function takeTurn(
  turn: Turn,
  sample: TakeSample,
  body: BenchmarkBody,
  draws: Draws,
  stopwatch: Stopwatch,
): void {
  const { samplesNs, offset, count, calls, injected } = turn;
  for (let index = 0; index < count; index++) {
    const tookMs = sample(calls + injected.extraCalls, body, draws);
    samplesNs[offset + index] = (waitOn(tookMs, injected.waitShare, stopwatch) * nsPerMs) / calls;
  }
}

export async function takeAsyncTurn(
  turn: Turn,
  sample: TakeAsyncSample,
  body: BenchmarkBody,
  draws: Draws,
  stopwatch: Stopwatch,
): Promise<void> {
  const { samplesNs, offset, count, calls, injected } = turn;
  for (let index = 0; index < count; index++) {
    const tookMs = await sample(calls + injected.extraCalls, body, draws);
    samplesNs[offset + index] = (waitOn(tookMs, injected.waitShare, stopwatch) * nsPerMs) / calls;
  }
}

/** Goes on for a share of the time that a sample took; returns the time of both, in milliseconds. */
function waitOn(tookMs: number, share: number, stopwatch: Stopwatch): number {
  if (share === 0) return tookMs;
  const startMs = stopwatch.start();
  while (now() - startMs < tookMs * share);
  return tookMs + stopwatch.stop(startMs);
}

const trial: Turn = {
  samplesNs: new Float64Array(1),
  offset: 0,
  count: 1,
  calls: 1,
  inOwnTime: false,
  injected: nothingInjected,
};
for (let round = 0; round < trainingCalls; round++) {
  for (const sample of decoys) takeTurn(trial, sample, sample, [], wallClock);
  for (const sample of asyncDummies) void takeAsyncTurn(trial, sample, sample, [], wallClock);
}

/** A state to iterate over: every step is one call, timed in samples, in turns; it may await between two. */
export function compileIterator(): (turns: TurnSource) => Generator<undefined> {
  const source = `
    return function* state(turns) {
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const { samplesNs, offset, count, calls, injected } = turn;
        const made = calls + injected.extraCalls;
        for (let index = 0; index < count; index++) {
          const start = now();
          for (let call = 0; call < made; call++) yield;
          const took = waitOn(now() - start, injected.waitShare, wallClock);
          samplesNs[offset + index] = took * ${nsPerMs} / calls;
        }
      }
    };`;
  return new Function('now', 'waitOn', 'wallClock', source)(now, waitOn, wallClock);
}
