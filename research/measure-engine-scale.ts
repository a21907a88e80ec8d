/**
 * Times the engine by the number of equations: checking, fingerprinting, compiling, interpreting and
 * running compiled code, for chains and for random programs of the same size.
 * `node research/measure-engine-scale.ts [runs before measuring]` prints nanoseconds per equation, and
 * ratios that are taken side by side in each round: median, and in brackets the middle half.
 */
import { compileJaxpr } from '../src/engine/compiler/compile.ts';
import {
  checkJaxpr,
  type DType,
  type Equation,
  fingerprintJaxpr,
  Jaxpr,
  makeAval,
  makeEquation,
  makeLiteral,
  makeVariable,
  type PrimitiveName,
  scalar,
  type Variable,
} from '../src/engine/index.ts';
import { interpret } from '../src/engine/interpreter/interpret.ts';

const SIZES = [10, 100, 1000, 10_000];
const ROUNDS = 15;
/** Runs before measuring: V8's best compiler takes straight code after 3000, and then takes time. */
const WARM_RUNS = Number(process.argv[2] ?? 6000);
/** Sums of it wrap, as those of random programs do: V8's middle tier then adds doubles. */
const LARGE = 1_234_567_891;
const MIX: readonly PrimitiveName[] = ['add', 'sub', 'add', 'neg', 'max', 'min'];

let state = 20_261_123;
function below(limit: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % limit;
}

interface Form {
  readonly name: string;
  readonly dtype: DType;
  /** What others of the dtype are held against: a chain that V8 cannot add up beforehand. */
  readonly isYardstick?: boolean;
  /** How many of the last values are added up at the end. Default 1. */
  ends?(size: number): number;
  /** The equation after `values`, of which the last is the latest. */
  next(values: readonly Variable[], dtype: DType, size: number): Omit<Equation, 'outputs'>;
}

function literal(dtype: DType, value: number) {
  return makeLiteral(value, makeAval([], dtype));
}

const chainOf =
  (value: () => number): Form['next'] =>
  (values, dtype) =>
    makeEquation('add', [values.at(-1) as Variable, literal(dtype, value())], [], {});

/** The latest value and one of the `reach` before it, or a literal a third of the time. */
const randomOf =
  (mix: readonly PrimitiveName[], reach = Infinity): Form['next'] =>
  (values, dtype) => {
    const primitive = mix[below(mix.length)] as PrimitiveName;
    const last = values.at(-1) as Variable;
    if (primitive === 'neg') return makeEquation('neg', [last], [], {});
    const known = Math.min(values.length, reach);
    const other =
      below(3) === 0 ? literal(dtype, below(7)) : values[values.length - 1 - below(known)];
    return makeEquation(primitive, [last, other as Variable], [], {});
  };

/** Adds the input again and again, which V8 cannot put together as it does literals. */
const chainOfVariables: Form['next'] = (values) =>
  makeEquation('add', [values.at(-1) as Variable, values[0] as Variable], [], {});

const chainsIn = (size: number): number => Math.min(40, size >> 1);

/** Chains in turns: each equation takes the latest value of its chain and one of the 4 before. */
const chainsInTurns: Form['next'] = (values, _, size) => {
  const chains = chainsIn(size);
  const last = values[Math.max(0, values.length - chains)] as Variable;
  const other = values[Math.max(0, values.length - chains * (1 + below(5)))] as Variable;
  return makeEquation(MIX[below(3)] as PrimitiveName, [last, other], [], {});
};

const forms: readonly Form[] = [
  { name: 'chain of the benchmark, int32', dtype: 'int32', next: chainOf(() => 1) },
  { name: 'chain of variables, int32', dtype: 'int32', isYardstick: true, next: chainOfVariables },
  { name: 'sums of the latest 4, int32', dtype: 'int32', next: randomOf(['add'], 4) },
  { name: 'random sums, int32', dtype: 'int32', next: randomOf(['add']) },
  { name: 'random mix, int32', dtype: 'int32', next: randomOf(MIX) },
  { name: '40 chains in turns, int32', dtype: 'int32', ends: chainsIn, next: chainsInTurns },
  { name: 'chain, float32', dtype: 'float32', isYardstick: true, next: chainOf(() => 1) },
  { name: 'random sums, float32', dtype: 'float32', next: randomOf(['add']) },
  { name: 'random mix, float32', dtype: 'float32', next: randomOf(MIX) },
  { name: '40 chains in turns, float32', dtype: 'float32', ends: chainsIn, next: chainsInTurns },
];

function programOf({ dtype, next, ends = () => 1 }: Form, size: number): Jaxpr {
  const aval = makeAval([], dtype);
  const input = makeVariable(aval);
  const values = [input];
  const equations: Equation[] = [];
  const append = (equation: Omit<Equation, 'outputs'>): void => {
    const output = makeVariable(aval);
    equations.push({ ...equation, outputs: [output] });
    values.push(output);
  };
  while (values.length < size + 2 - ends(size)) append(next(values, dtype, size));
  for (const end of values.slice(-ends(size), -1)) {
    append(makeEquation('add', [values.at(-1) as Variable, end], [], {}));
  }
  // A literal of its own makes each program one that no cache has seen.
  const mark = makeVariable(aval);
  const last = values.at(-1) as Variable;
  equations.push(makeEquation('mul', [last, literal(dtype, 1 + below(1_000_000))], [mark], {}));
  return new Jaxpr({ inputs: [input], constants: [], equations, outputs: [mark] });
}

function elapsedNs(act: () => void): number {
  const start = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - start);
}

/** The best of three, each of as many calls as take about 20 µs at 2 ns per equation. */
function runNs(act: () => void, size: number): number {
  const calls = Math.max(1, Math.floor(10_000 / size));
  const once = (): number =>
    elapsedNs(() => {
      for (let i = 0; i < calls; i++) act();
    }) / calls;
  return Math.min(once(), once(), once());
}

type Step = 'check' | 'fingerprint' | 'compile' | 'interpret' | 'run';
const STEPS: readonly Step[] = ['check', 'fingerprint', 'compile', 'interpret', 'run'];
type Figures = Record<Step, number>;

/** Fresh programs for what happens once; kept ones for what happens in every run. */
function prepare(form: Form, size: number) {
  const args = [scalar(form.dtype === 'int32' ? LARGE : 1, form.dtype)];
  const kept = programOf(form, size);
  const compiled = compileJaxpr(kept);
  for (let i = 0; i < WARM_RUNS; i++) compiled([], args);
  for (let i = 0; i < 3000 / size + 20; i++) interpret(kept, [], args);
  return (): Figures => {
    const fresh = programOf(form, size);
    return {
      check: elapsedNs(() => checkJaxpr(fresh)) / size,
      fingerprint: elapsedNs(() => fingerprintJaxpr(fresh)) / size,
      compile: elapsedNs(() => compileJaxpr(fresh)) / size,
      interpret: runNs(() => interpret(kept, [], args), size * 20) / size,
      run: runNs(() => compiled([], args), size) / size,
    };
  };
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.round(q * (sorted.length - 1))] as number;
}

function summary(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(sorted, q).toFixed(digits));
  return `${middle} [${low}–${high}]`;
}

const cells = forms.flatMap((form) =>
  SIZES.map((size) => ({ form, size, measure: prepare(form, size), rounds: [] as Figures[] })),
);
for (let round = 0; round < ROUNDS; round++) {
  for (const cell of cells) cell.rounds.push(cell.measure());
}

const cellOf = (form: Form, size: number) =>
  cells.find((cell) => cell.form === form && cell.size === size) as (typeof cells)[number];
const table = (title: string, text: (form: Form, size: number) => string): void => {
  console.log(`\n${title}`);
  for (const form of forms) {
    const columns = SIZES.map((size) => text(form, size).padStart(20)).join('');
    console.log(`${form.name.padEnd(32)}${columns}`);
  }
};
const side = (a: Form, sizeA: number, b: Form, sizeB: number, step: Step): string => {
  const others = cellOf(b, sizeB).rounds;
  const ratios = cellOf(a, sizeA).rounds.map((own, i) => own[step] / (others[i] as Figures)[step]);
  return summary(ratios, 2);
};

console.log(`${''.padEnd(32)}${SIZES.map((size) => String(size).padStart(20)).join('')}`);
for (const step of STEPS) {
  const digits = step === 'run' ? 2 : 0;
  table(`${step}: ns per equation`, (form, size) =>
    summary(
      cellOf(form, size).rounds.map((figures) => figures[step]),
      digits,
    ),
  );
  table(`${step}: per equation, against 1000 equations`, (form, size) =>
    side(form, size, form, 1000, step),
  );
  table(
    `${step}: against the chain of variables, or of float32, of the same size`,
    (form, size) => {
      const isYardstick = (one: Form): boolean => one.dtype === form.dtype && !!one.isYardstick;
      return side(form, size, forms.find(isYardstick) as Form, size, step);
    },
  );
}
