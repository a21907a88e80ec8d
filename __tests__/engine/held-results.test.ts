import { describe, it } from 'vitest';
import {
  add,
  array,
  Dispatcher,
  flip,
  foriLoop,
  jit,
  lt,
  makeTransformLedger,
  mul,
  type NdArray,
  parseJaxpr,
  reshape,
  scan,
  stopGradient,
  sub,
  type Value,
  vmap,
  whileLoop,
} from '../../src/engine/index.ts';
import { expectSame } from './expectations.ts';

/** More than are interpreted. */
const RUNS = 6;

/** Calls with other arguments each time, and compares what is held only when all have run. */
function expectHeld(call: (x: NdArray) => Value, wanted: (x: number[]) => number[]): void {
  const inputs = Array.from({ length: RUNS }, (_, run) => [1, 2, 3].map((n) => n * 10 ** run));
  const held = inputs.map((input) => call(array(input)));
  for (const [run, value] of held.entries()) {
    expectSame(value, array(wanted(inputs[run] as number[])));
  }
}

const twice = (list: number[]): number[] => list.map((n) => n * 2);

describe('what a call returned outlives the next calls', () => {
  it('when it went through stopGradient', () => {
    expectHeld(
      jit((x: Value) => stopGradient(mul(x, 2))),
      twice,
    );
    expectHeld(jit(vmap((x: Value) => stopGradient(stopGradient(mul(x, 2))))), twice);
  });

  it('when it is a value that is returned twice, all of them or the second alone', () => {
    const inner = jit((x: Value) => {
      const y = mul(x, 2);
      return [y, y] as const;
    });
    expectHeld((x) => inner(x)[0], twice);
    expectHeld((x) => inner(x)[1], twice);
    expectHeld(
      jit((x: Value) => inner(x)[1]),
      twice,
    );
  });

  it('when a dispatched program copies it', () => {
    const program = parseJaxpr(
      '{ lambda ; a:f32[3]. let b:f32[3] = mul a 2:f32[] c:f32[3] = copy b in (c) }',
    );
    const dispatcher = new Dispatcher();
    const ledger = makeTransformLedger({ jaxpr: program, constants: [] }, ['jit']);
    expectHeld((x) => {
      const { outputs } = dispatcher.dispatch({
        mode: 'strict',
        ledger,
        args: [x],
        backend: 'cpu',
        compileOptions: {},
        customHook: null,
        unknownIncompatibleFeatures: [],
      });
      return outputs[0] as NdArray;
    }, twice);
  });
});

type Step = (carry: Value) => Value;

const pair = jit((x: Value): [Value, Value] => {
  const difference = sub(x, flip(x));
  return [difference, difference];
});

describe('a round of a loop reads the carry as the round before left it', () => {
  const start = array([1, 2, 4]);
  const ROUNDS = 8;

  it.each<readonly [string, Step]>([
    ['stopGradient of a difference', (c) => stopGradient(sub(c, flip(c)))],
    ['stopGradient of a sum', (c) => stopGradient(add(mul(c, 0.5), flip(c)))],
    ['a value returned twice', (c) => pair(c)[1]],
  ])('%s', (_, step) => {
    let wanted: Value = start;
    for (let round = 0; round < ROUNDS; round++) wanted = step(wanted);
    const scanned = (x: Value): Value =>
      scan((c: Value): [Value, null] => [step(c), null], x, null, { length: ROUNDS })[0];
    expectSame(scanned(start), wanted);
    expectSame(vmap(scanned)(array([[1, 2, 4]])), reshape(wanted, [1, 3]));
    expectSame(
      foriLoop(0, ROUNDS, (__, c: Value) => step(c), start),
      wanted,
    );
    const [, counted] = whileLoop<readonly [Value, Value]>(
      ([round]) => lt(round, ROUNDS),
      ([round, c]) => [add(round, 1), step(c)],
      [0, start],
    );
    expectSame(counted, wanted);
  });
});
