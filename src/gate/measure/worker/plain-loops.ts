/**
 * The timed loops of other harnesses than mitata. Where something is run around each call, untimed, each is timed
 * by itself, and a sample is their sum.
 */
import {
  asyncDummies,
  decoys,
  stopwatchOf,
  type TakeAsyncSample,
  type TakeSample,
  type TakeTurn,
  takeAsyncTurn,
  takeTurn,
  trainingCalls,
} from './compiled-loops.ts';
import type { BenchmarkBody, LoopText } from './registry.ts';
import { type Stopwatch, wallClock } from './stopwatch.ts';
import type { Turn } from './turns.ts';

const now = performance.now.bind(performance);

/** What stands before and behind a call; what is behind gets its result. */
type Hooks = readonly [() => unknown, (result?: unknown) => unknown];

/** What gives promises, which are waited for: those of calls are part of what is timed. */
export interface HookedAwaits {
  readonly hooks: boolean;
  readonly calls: boolean;
}

type Compile = (stopwatch: Stopwatch) => TakeSample | TakeAsyncSample;

/**
 * A loop that stores what each call gives, and in which V8 inlines nothing: what is inlined into a loop, and
 * always works out the same, V8 works out once before it.
 */
export function compileOpaqueTurn(body: BenchmarkBody): TakeTurn {
  const compile: Compile = (stopwatch) => {
    const [start, took] = readings(stopwatch);
    const source = `
      return function sample(calls, body) {
        const start = ${start};
        for (let call = 0; call < calls; call++) kept.result = body();
        return ${took};
      };`;
    const kept = { result: undefined };
    return trained(new Function('now', 'stopwatch', 'kept', source)(now, stopwatch, kept), false);
  };
  const clockOf = (turn: Turn) => stopwatchOf(turn, { draws: false, calls: false });
  return turnTaker(compile, false, clockOf, body, []);
}

/** Inlines nothing either. */
export function compileHookedTurn(
  body: BenchmarkBody,
  hooks: Hooks,
  awaits: HookedAwaits,
): TakeTurn {
  const isAsync = awaits.hooks || awaits.calls;
  const compile: Compile = (stopwatch) => {
    const [start, took] = readings(stopwatch);
    const waitForHook = awaits.hooks ? 'await ' : '';
    const source = `
      return ${isAsync ? 'async ' : ''}function sample(calls, body, [before, after]) {
        let total = 0;
        for (let call = 0; call < calls; call++) {
          ${waitForHook}before();
          const start = ${start};
          const result = ${awaits.calls ? 'await ' : ''}body();
          total += ${took};
          ${waitForHook}after(result);
        }
        return total;
      };`;
    return trained(new Function('now', 'stopwatch', source)(now, stopwatch), awaits.calls);
  };
  // Reading how long it waited for the CPU takes some microseconds: too long around each of many calls.
  const clockOf = (turn: Turn) =>
    turn.calls === 1 ? stopwatchOf(turn, { draws: false, calls: awaits.calls }) : wallClock;
  return turnTaker(compile, isAsync, clockOf, body, hooks);
}

/** `this` of the text is `loop.self`. Throws a SyntaxError for text that is no JavaScript. */
export function compileTextTurn(loop: LoopText, isAsync: boolean): TakeTurn {
  const compile: Compile = (stopwatch) => compileText(loop, isAsync, stopwatch).sample;
  const clockOf = (turn: Turn) => stopwatchOf(turn, { draws: false, calls: isAsync });
  return turnTaker(compile, isAsync, clockOf, undefined as never, []);
}

/** Runs a loop of one call to its end; false if it returns early, as a `return` in its text makes it. */
export async function runsToItsEnd(loop: LoopText, isAsync: boolean): Promise<boolean> {
  const { sample, progress } = compileText(loop, isAsync, wallClock);
  await sample(1, undefined as never, []);
  return progress.hasEnded;
}

function compileText(
  { self, setup, call, teardown }: LoopText,
  isAsync: boolean,
  stopwatch: Stopwatch,
) {
  const [start, took] = readings(stopwatch, '$fj');
  const progress = { hasEnded: false };
  // Line breaks, since a part may end in a comment.
  const source = `
    return ${isAsync ? 'async ' : ''}function sample(calls$fj) {
      var start$fj, took$fj;
      this.count = calls$fj;
      ${setup}
      start$fj = ${start};
      for (var call$fj = 0; call$fj < calls$fj; call$fj++) {
        ${call}
      }
      took$fj = ${took};
      ${teardown}
      progress$fj.hasEnded = true;
      return took$fj;
    };`;
  const names = ['now$fj', 'stopwatch$fj', 'progress$fj'];
  const sample = new Function(...names, source)(now, stopwatch, progress).bind(self);
  return { sample: sample as TakeSample | TakeAsyncSample, progress };
}

/** The expressions that begin and end what is timed. */
function readings(stopwatch: Stopwatch, suffix = ''): [start: string, took: string] {
  return stopwatch === wallClock
    ? [`now${suffix}()`, `now${suffix}() - start${suffix}`]
    : [`stopwatch${suffix}.start()`, `stopwatch${suffix}.stop(start${suffix})`];
}

function turnTaker(
  compile: Compile,
  isAsync: boolean,
  clockOf: (turn: Turn) => Stopwatch,
  body: BenchmarkBody,
  hooks: Hooks | readonly [],
): TakeTurn {
  const compiled = new Map<string, TakeSample | TakeAsyncSample>();
  return (turn) => {
    const stopwatch = clockOf(turn);
    const key = `${turn.calls === 1} ${turn.inOwnTime}`;
    let sample = compiled.get(key);
    if (sample === undefined) {
      sample = compile(stopwatch);
      compiled.set(key, sample);
    }
    if (isAsync) return takeAsyncTurn(turn, sample as TakeAsyncSample, body, hooks, stopwatch);
    takeTurn(turn, sample as TakeSample, body, hooks, stopwatch);
    return undefined;
  };
}

/** It has seen two functions before the first real one. */
function trained<T extends TakeSample | TakeAsyncSample>(sample: T, awaitsCalls: boolean): T {
  const nothing = [() => undefined, () => undefined];
  for (let round = 0; round < trainingCalls; round++) {
    for (const dummy of awaitsCalls ? asyncDummies : decoys) void sample(1, dummy, nothing);
  }
  return sample;
}
