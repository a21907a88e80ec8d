import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FLOAT, square } from '../../benches/programs.ts';
import {
  array,
  Dispatcher,
  grad,
  jit,
  makeTransformLedger,
  mul,
  scalar,
  sin,
  type Value,
  vmap,
} from '../../src/engine/index.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes kept more after 10⁵ calls than after the first thousand. */
function keptBytes(call: () => unknown, calls = 100_000): number {
  for (let i = 0; i < 2000; i++) call();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < calls; i++) call();
  collect();
  return process.memoryUsage().heapUsed - before;
}

const LIMIT = 1_000_000;
const f = (x: Value): Value => mul(x, sin(x));
const x = array(0.5);
const xs = array([0.5, 1, 2]);

describe('100,000 calls keep less than 1 MB', () => {
  const jitted = jit(f);
  const compositions: readonly (readonly [string, () => unknown])[] = [
    ['jit', () => jitted(x)],
    ['grad', () => grad(f)(x)],
    ['vmap', () => vmap(f)(xs)],
    ['jit made anew', () => jit(f)(x)],
    ['grad of jit', () => grad(jitted)(x)],
  ];

  it.each(compositions)(
    '%s',
    (_, call) => {
      expect(keptBytes(call)).toBeLessThan(LIMIT);
    },
    60_000,
  );

  it('dispatch of programs built each time', () => {
    const dispatcher = new Dispatcher();
    let value = 0;
    const call = (): unknown =>
      dispatcher.dispatch({
        mode: 'strict',
        ledger: makeTransformLedger(square(FLOAT), ['jit', 'grad']),
        args: [scalar(value++ % 7, 'float32')],
        backend: 'cpu',
        compileOptions: {},
        customHook: null,
        unknownIncompatibleFeatures: [],
      });
    expect(keptBytes(call)).toBeLessThan(LIMIT);
  }, 60_000);
});
