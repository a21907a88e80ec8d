/**
 * The engine beside @jax-js/jax (wasm) in one process: the same functions on inputs prepared alike,
 * results read back on both sides. `npm run bench:compare` prints microseconds per call and ratios of
 * turns taken side by side: median, and in brackets the middle half. It informs and gates nothing.
 */
import * as theirs from '@jax-js/jax';
import * as ours from '../src/engine/index.ts';

const ROUNDS = 41;
const CALLS_IN_A_TURN = 200;
const WARM_TURNS = 10;

await theirs.init();
theirs.defaultDevice('wasm');
const { numpy: np } = theirs;

type Call = () => ArrayLike<number>;
interface Case {
  readonly name: string;
  readonly own: Call;
  readonly other: Call;
}

type Theirs = theirs.Array;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i / 8);

/** jax-js uses an array up unless it is asked for by `ref`. */
function caseOf(
  name: string,
  own: (...args: ours.Value[]) => ours.Value,
  other: (...args: Theirs[]) => Theirs,
  inputs: readonly (number | number[])[],
): Case {
  const ownInputs = inputs.map((input) => ours.array(input));
  const otherInputs = inputs.map((input) => np.array(input));
  return {
    name,
    own: () => (own(...ownInputs) as ours.NdArray).toTypedArray(),
    other: () => other(...otherInputs.map((input) => input.ref)).dataSync(),
  };
}

const square = (x: ours.Value): ours.Value => ours.mul(x, x);
const gradient = ours.grad(square) as (x: ours.Value) => ours.Value;
const theirSquare = (x: Theirs): Theirs => x.ref.mul(x);
const polynomial = (x: ours.Value): ours.Value => ours.add(square(x), ours.mul(x, 2));
const theirPolynomial = (x: Theirs): Theirs => x.ref.mul(x.ref).add(x.mul(2));

/** The whole pipeline: validated, keyed, recorded; the program is there already. */
function dispatched(
  transforms: readonly ours.Transform[],
  program: ours.ClosedJaxpr<ours.NdArray>,
) {
  const dispatcher = new ours.Dispatcher();
  return (...args: ours.Value[]): ours.Value =>
    dispatcher.dispatch({
      mode: 'strict',
      ledger: ours.makeTransformLedger(program, transforms),
      args: args as ours.NdArray[],
      backend: 'cpu',
      compileOptions: {},
      customHook: null,
      unknownIncompatibleFeatures: [],
    }).outputs[0] as ours.Value;
}

const addProgram = ours.makeJaxpr((x: ours.Value, y: ours.Value) => ours.add(x, y))(0, 0);
const squareProgram = ours.makeJaxpr(square)(0);
const theirAdd = theirs.jit((x: Theirs, y: Theirs) => x.add(y));
const theirGradient = theirs.jit(theirs.grad(theirSquare));
const cases: readonly Case[] = [
  caseOf('jit(add) of scalars', ours.jit(ours.add), theirAdd, [2, 5]),
  caseOf('  by dispatch', dispatched(['jit'], addProgram), theirAdd, [2, 5]),
  caseOf('jit(grad(square))', ours.jit(gradient), theirGradient, [3]),
  caseOf('  by dispatch', dispatched(['jit', 'grad'], squareProgram), theirGradient, [3]),
  caseOf('grad(square), not jitted', gradient, theirs.grad(theirSquare), [3]),
  caseOf('jit(x² + 2x)', ours.jit(polynomial), theirs.jit(theirPolynomial), [7]),
  caseOf(
    'jit(vmap(x + 1)) of 8',
    ours.jit(ours.vmap((x: ours.Value) => ours.add(x, 1))),
    theirs.jit(theirs.vmap((x: Theirs) => x.add(1))),
    [numbers(8)],
  ),
  caseOf('jit(x² + 2x) of 10,000', ours.jit(polynomial), theirs.jit(theirPolynomial), [
    numbers(10_000),
  ]),
  caseOf(
    'jit(sum of squares) of 10,000',
    ours.jit((x: ours.Value) => ours.sum(square(x))),
    theirs.jit((x: Theirs) => theirSquare(x).sum()),
    [numbers(10_000)],
  ),
];

function requireSame({ name, own, other }: Case): void {
  const [a, b] = [Array.from(own()), Array.from(other())];
  const isClose = (x: number, i: number): boolean =>
    Math.abs(x - (b[i] ?? Number.NaN)) <= 1e-5 * Math.abs(x);
  const same = a.length === b.length && a.every(isClose);
  if (!same) throw new Error(`${name}: results differ`);
}

function turnUs(call: Call): number {
  const start = performance.now();
  for (let i = 0; i < CALLS_IN_A_TURN; i++) call();
  return ((performance.now() - start) * 1000) / CALLS_IN_A_TURN;
}

function summary(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) =>
    (sorted[Math.round(q * (sorted.length - 1))] as number).toFixed(digits),
  );
  return `${middle} [${low}–${high}]`;
}

console.log(
  `${''.padEnd(32)}${'here, µs'.padStart(20)}${'jax-js, µs'.padStart(24)}${'times'.padStart(24)}`,
);
for (const one of cases) {
  requireSame(one);
  for (let turn = 0; turn < WARM_TURNS; turn++)
    for (const call of [one.own, one.other]) turnUs(call);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    if (round % 2 === 0) return { own: turnUs(one.own), other: turnUs(one.other) };
    const other = turnUs(one.other);
    return { own: turnUs(one.own), other };
  });
  const columns = [
    summary(
      rounds.map(({ own }) => own),
      2,
    ).padStart(20),
    summary(
      rounds.map(({ other }) => other),
      2,
    ).padStart(24),
    summary(
      rounds.map(({ own, other }) => other / own),
      1,
    ).padStart(24),
  ];
  console.log(one.name.padEnd(32) + columns.join(''));
}
