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
import { nothingInjected } from './messages.js';
const now = performance.now.bind(performance);
const nsPerMs = 1e6;
/** V8 keeps no record of a function's first calls: enough that it does of some. */
const trainingCalls = 200;
const decoys = [() => 0, () => 1];
const asyncDummies = [async () => 0, async () => 1];
/**
 * `draws` make the parameters of one call each; they are drawn outside the timed part, one set per
 * call. The result of `body` is dropped, as in mitata: a suite keeps it with `do_not_optimize`.
 */
export function compileTurn(body, draws, isAsync) {
    const batch = compileSample(draws.length, isAsync);
    const single = compileSample(draws.length, isAsync);
    const nothing = draws.map(() => () => undefined);
    for (let round = 0; round < trainingCalls; round++) {
        for (const dummy of isAsync ? asyncDummies : decoys)
            void single(1, dummy, nothing);
    }
    return (turn) => {
        const sample = turn.calls === 1 ? single : batch;
        if (isAsync)
            return takeAsyncTurn(turn, sample, body, draws);
        takeTurn(turn, sample, body, draws);
        return undefined;
    };
}
function compileSample(parameters, isAsync) {
    const lists = Array.from({ length: parameters }, (_, position) => `p${position}`);
    const [asyncWord, awaitWord] = isAsync ? ['async ', 'await '] : ['', ''];
    const draw = lists.map((list, at) => `${list}[call] = ${awaitWord}draws[${at}]();`).join(' ');
    const source = `
    ${lists.map((list) => `const ${list} = [];`).join(' ')}
    return ${asyncWord}function sample(calls, body, draws) {
      ${parameters > 0 ? `for (let call = 0; call < calls; call++) { ${draw} }` : ''}
      const start = now();
      for (let call = 0; call < calls; call++) ${awaitWord}body(${lists.map((list) => `${list}[call]`).join(', ')});
      return now() - start;
    };`;
    return new Function('now', source)(now);
}
function takeTurn(turn, sample, body, draws) {
    const { samplesNs, offset, count, calls, injected } = turn;
    for (let index = 0; index < count; index++) {
        const tookMs = sample(calls + injected.extraCalls, body, draws);
        samplesNs[offset + index] = (waitOn(tookMs, injected.waitShare) * nsPerMs) / calls;
    }
}
async function takeAsyncTurn(turn, sample, body, draws) {
    const { samplesNs, offset, count, calls, injected } = turn;
    for (let index = 0; index < count; index++) {
        const tookMs = await sample(calls + injected.extraCalls, body, draws);
        samplesNs[offset + index] = (waitOn(tookMs, injected.waitShare) * nsPerMs) / calls;
    }
}
/** Goes on for a share of the time that a sample took; returns the time of both, in milliseconds. */
function waitOn(tookMs, share) {
    if (share === 0)
        return tookMs;
    const start = now();
    let waitedMs = 0;
    while (waitedMs < tookMs * share)
        waitedMs = now() - start;
    return tookMs + waitedMs;
}
const trial = {
    samplesNs: new Float64Array(1),
    offset: 0,
    count: 1,
    calls: 1,
    injected: nothingInjected,
};
for (let round = 0; round < trainingCalls; round++) {
    for (const sample of decoys)
        takeTurn(trial, sample, sample, []);
    for (const sample of asyncDummies)
        void takeAsyncTurn(trial, sample, sample, []);
}
/** A state to iterate over: every step is one call, timed in samples, in turns. */
export function compileIterator() {
    const source = `
    return function* state(turns) {
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const { samplesNs, offset, count, calls, injected } = turn;
        const made = calls + injected.extraCalls;
        for (let index = 0; index < count; index++) {
          const start = now();
          for (let call = 0; call < made; call++) yield;
          samplesNs[offset + index] = waitOn(now() - start, injected.waitShare) * ${nsPerMs} / calls;
        }
      }
    };`;
    return new Function('now', 'waitOn', source)(now, waitOn);
}
