/**
 * The timed loops, compiled anew for each benchmark. A loop shared by several benchmarks sees several
 * functions at its call site, and V8 then neither inlines them nor measures them as mitata does.
 * The loop is kept for all turns of a process: rebuilding it per turn leaves part of each turn
 * unoptimised.
 */
import type { Turn, TurnSource } from './benchmark-forms.ts';
import type { BenchmarkBody } from './registry.ts';

const now = performance.now.bind(performance);
const nsPerMs = 1e6;

type TakeTurn = (turn: Turn) => Promise<void> | undefined;

/**
 * `draws` make the parameters of one call each; they are drawn outside the timed part, one set per
 * call. The result of `body` is dropped, as in mitata: a suite keeps it with `do_not_optimize`.
 */
export function compileTurn(
  body: BenchmarkBody,
  draws: readonly (() => unknown)[],
  isAsync: boolean,
): TakeTurn {
  const lists = draws.map((_, position) => `p${position}`);
  const asyncWord = isAsync ? 'async ' : '';
  const awaitWord = isAsync ? 'await ' : '';
  const source = `
    ${lists.map((list) => `const ${list} = [];`).join(' ')}
    ${asyncWord}function sample(calls) {
      const start = now();
      for (let call = 0; call < calls; call++) ${awaitWord}body(${lists.map((list) => `${list}[call]`).join(', ')});
      return now() - start;
    }
    return ${asyncWord}function takeTurn(turn) {
      const { samplesNs, offset, count, calls } = turn;
      for (let index = 0; index < count; index++) {
        ${lists.length > 0 ? 'for (let call = 0; call < calls; call++) {' : ''}
        ${lists.map((list, position) => `${list}[call] = ${awaitWord}draws[${position}]();`).join(' ')}
        ${lists.length > 0 ? '}' : ''}
        samplesNs[offset + index] = (${awaitWord}sample(calls)) * ${nsPerMs} / calls;
      }
    };`;
  return new Function('body', 'draws', 'now', source)(body, draws, now);
}

/** A state to iterate over: every step is one call, timed in samples, in turns. */
export function compileIterator(): (turns: TurnSource) => Generator<undefined> {
  const source = `
    return function* state(turns) {
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const { samplesNs, offset, count, calls } = turn;
        for (let index = 0; index < count; index++) {
          const start = now();
          for (let call = 0; call < calls; call++) yield;
          samplesNs[offset + index] = (now() - start) * ${nsPerMs} / calls;
        }
      }
    };`;
  return new Function('now', source)(now);
}
