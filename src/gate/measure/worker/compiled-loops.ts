/**
 * The timed loops. V8 inlines a function into the function that calls it, and what is inlined there
 * stays in the middle tier (Maglev) until the caller itself is compiled again, which for a caller that
 * runs fourteen times is never: benchmarks with a loop then read up to eight times slower than they
 * run. Two rules keep each function in the hands of its own counters:
 *
 * - The loop over a batch is compiled anew for each benchmark and kept for all turns of a process. Its
 *   call is inlined, as in mitata's loop; a loop that several benchmarks share could inline none.
 * - What runs that loop, and what times a single long call, is shared by all benchmarks and has seen
 *   several functions at its call site before the first one (megamorphic), so it inlines nothing.
 */
import type { Turn, TurnSource } from './benchmark-forms.ts';
import type { BenchmarkBody } from './registry.ts';

const now = performance.now.bind(performance);
const nsPerMs = 1e6;

type TakeTurn = (turn: Turn) => Promise<void> | undefined;
/** Makes `calls` calls and returns their time in milliseconds. */
type TakeSample = (calls: number, body: BenchmarkBody) => number;
type TakeAsyncSample = (calls: number, body: BenchmarkBody) => Promise<number>;
type Draws = readonly (() => unknown)[];

/**
 * `draws` make the parameters of one call each; they are drawn outside the timed part, one set per
 * call. The result of `body` is dropped, as in mitata: a suite keeps it with `do_not_optimize`.
 */
export function compileTurn(body: BenchmarkBody, draws: Draws, isAsync: boolean): TakeTurn {
  if (isAsync) {
    const takeBatch = compileBatch(draws, true) as TakeAsyncSample;
    return (turn) =>
      takeAsyncTurn(turn, body, takesOne(turn, draws) ? timeOneAsync : takeBatch, draws);
  }
  const takeBatch = compileBatch(draws, false) as TakeSample;
  return (turn) => takeTurn(turn, body, takesOne(turn, draws) ? timeOne : takeBatch, draws);
}

const takesOne = (turn: Turn, draws: Draws) => turn.calls === 1 && draws.length === 0;
