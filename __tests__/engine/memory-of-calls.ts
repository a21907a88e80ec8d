/**
 * Started by memory.test.ts with `--expose-gc`: how many bytes the heap keeps more after so many
 * calls of each kind than after warming up, as JSON. Arguments: calls in all, or `each`.
 */
import { FLOAT, square } from '../../benches/programs.ts';
import {
  array,
  customJvp,
  customVjp,
  Dispatcher,
  grad,
  jit,
  jvp,
  makeTransformLedger,
  mul,
  scalar,
  scan,
  sin,
  sum,
  type Value,
  vjp,
  vmap,
} from '../../src/engine/index.ts';

const f = (x: Value): Value => mul(x, sin(x));
const total = (x: Value): Value => sum(f(x));
const jitted = jit(f);
const x = array(0.5);
const xs = array([0.5, 1, 2]);
const looped = (a: Value): Value => scan((c: Value, part: Value) => [mul(c, part), null], a, xs)[0];
const custom = customJvp(f, ([a], [t]) => [f(a), t]);
const reverse = customVjp(
  f,
  (a: Value) => [f(a), a],
  (a, ct) => [mul(a, ct)],
);
const jittedWhole = jit(vmap(grad(custom)));
const dispatcher = new Dispatcher();
let turn = 0;

const calls: { readonly [name: string]: () => unknown } = {
  jit: () => jitted(x),
  'jit made anew': () => jit(f)(x),
  grad: () => grad(f)(x),
  vmap: () => vmap(f)(xs),
  'grad of jit': () => grad(jitted)(x),
  'jit of grad': () => jit(grad(f))(x),
  'vmap of grad': () => vmap(grad(f))(xs),
  'grad of vmap': () => grad((a: Value) => sum(vmap(f)(a)))(xs),
  'grad of grad': () => grad(grad(f))(x),
  'jit of vmap of grad, kept': () => jittedWhole(xs),
  'jvp and vjp': () => [jvp(f, [x], [x]), vjp(total, xs)[1](1)],
  'grad of scan': () => grad(looped)(x),
  'custom derivatives': () => [vmap(grad(custom))(xs), grad(jit(reverse))(x)],
  'custom derivatives made anew': () => grad(customJvp(f, ([a], [t]) => [f(a), t]))(x),
  'dispatch of programs built each time': () =>
    dispatcher.dispatch({
      mode: 'strict',
      ledger: makeTransformLedger(square(FLOAT), ['jit', 'grad']),
      args: [scalar(turn++ % 7, 'float32')],
      backend: 'cpu',
      compileOptions: {},
      customHook: null,
      unknownIncompatibleFeatures: [],
    }),
};

const collect = (globalThis as { gc?: () => void }).gc as () => void;

function heapBytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Enough to fill caches (signatures, compiled programs, ledger) and to let V8 settle. */
const WARM_UP = 1500;

function keptBytes(run: () => void, count: number): number {
  const before = heapBytes();
  for (let i = 0; i < count; i++) run();
  return heapBytes() - before;
}

const [count = '100000', how = 'together'] = process.argv.slice(2);
const all = Object.entries(calls);
for (let i = 0; i < WARM_UP; i++) for (const [, call] of all) call();
const kept =
  how === 'each'
    ? Object.fromEntries(all.map(([name, call]) => [name, keptBytes(call, Number(count))]))
    : {
        together: keptBytes(() => {
          for (const [, call] of all) call();
        }, Number(count) / all.length),
      };
process.stdout.write(JSON.stringify({ kinds: all.length, kept }));
