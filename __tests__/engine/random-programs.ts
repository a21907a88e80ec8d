import fc from 'fast-check';
import {
  add,
  addAt,
  argsort,
  array,
  astype,
  broadcastTo,
  clip,
  cond,
  cos,
  cummax,
  cummin,
  cumprod,
  customJvp,
  div,
  dot,
  erf,
  erfInv,
  exp,
  flip,
  foriLoop,
  gt,
  jit,
  logistic,
  max,
  mul,
  neg,
  pow,
  prod,
  reshape,
  scan,
  setAt,
  sin,
  sort,
  square,
  stopGradient,
  sub,
  sum,
  switchCase,
  take,
  tanh,
  transpose,
  type Value,
  where,
} from '../../src/engine/index.ts';

/** Elements of the vectors that random programs work on. */
export const WIDTH = 3;

/** Set by `npm run test:nightly`, which takes minutes. */
export const NIGHTLY = process.env.FJ_ENGINE_NIGHTLY !== undefined;

/** How many programs each property sees. */
export const PROGRAMS = NIGHTLY ? 10_000 : 300;
/** Other programs every night; a failure prints its seed. */
export const SEED = NIGHTLY ? Date.now() % 2 ** 31 : 20_250_101;

type Step = (x: Value, y: Value) => Value;

const outer = (x: Value, y: Value): Value => mul(reshape(x, [WIDTH, 1]), reshape(y, [1, WIDTH]));

/** Returns a value twice, for callers that take either. */
const twice = jit((x: Value, y: Value): [Value, Value] => {
  const product = mul(sin(x), tanh(y));
  return [product, product];
});

/** The rule is the true derivative, so all properties hold for it too. */
const dampened: (x: Value, y: Value) => Value = customJvp(
  (x: Value, y: Value) => mul(sin(x), tanh(y)),
  ([x, y], [dx, dy]) => {
    const slope = sub(1, square(tanh(y)));
    const value = mul(sin(x), tanh(y));
    return [value, add(mul(dx, mul(cos(x), tanh(y))), mul(dy, mul(sin(x), slope)))];
  },
);

/** Smooth almost everywhere and bounded enough that values stay near one. */
const steps: { readonly [name: string]: Step } = {
  add: (x, y) => tanh(add(x, y)),
  sub: (x, y) => sub(x, mul(y, 0.5)),
  mul: (x, y) => mul(tanh(x), y),
  div: (x, y) => div(x, add(1.5, square(y))),
  neg: (x) => neg(x),
  sin: (x) => sin(x),
  cos: (x, y) => mul(cos(x), tanh(y)),
  exp: (x) => exp(neg(square(x))),
  erf: (x, y) => erfInv(mul(erf(x), logistic(y))),
  pow: (x, y) => mul(pow(tanh(x), 3), logistic(y)),
  max: (x, y) => tanh(max(x, mul(y, 1.25))),
  clip: (x) => clip(x, -1.75, 1.75),
  where: (x, y) => where(gt(x, y), sin(x), mul(y, 0.75)),
  scalar: (x, y) => mul(tanh(sum(x)), y),
  prod: (x, y) => add(broadcastTo(prod(tanh(x)), [WIDTH]), y),
  matrix: (x, y) => tanh(dot(outer(x, y), x)),
  flipped: (x, y) => tanh(sum(transpose(outer(sin(x), y)), { axis: 0 })),
  single: (x) => astype(astype(x, 'float32'), 'float64'),
  jit: (x, y) => jit((a: Value, b: Value) => sin(add(a, mul(b, a))))(x, y),
  closure: (x, y) => jit((a: Value) => mul(sin(a), y))(x),
  cond: (x, y) =>
    cond(
      gt(sum(x), 0.125),
      (a: Value) => sin(mul(a, y)),
      (a: Value) => cos(a),
      x,
    ),
  switch: (x, y) =>
    switchCase(
      astype(mul(sum(y), 2), 'int32'),
      [(a: Value) => tanh(a), (a: Value) => mul(a, cos(y)), (a: Value) => a],
      x,
    ),
  scan: (x, y) => {
    const round = (carry: Value, part: Value): readonly [Value, Value] => [
      tanh(add(carry, mul(part, y))),
      mul(sin(part), sum(carry)),
    ];
    const [last, stacked] = scan(round, x, y);
    return add(last, stacked);
  },
  backwards: (x, y) => {
    const round = (carry: readonly Value[], part: Value): readonly [readonly Value[], Value] => {
      const [a, b] = carry as [Value, Value];
      return [[b, mul(sin(a), part)], add(a, b)];
    };
    const [, stacked] = scan(round, [sum(x), 0.5], tanh(y), { reverse: true });
    return stacked;
  },
  sorted: (x, y) => mul(sort(x), y),
  running: (x, y) => add(cumprod(tanh(x), { reverse: true }), sin(y)),
  runningMax: (x, y) => sub(cummax(sin(x)), cummin(y)),
  custom: (x, y) => dampened(x, y),
  customRounds: (x, y) => scan((c: Value, part: Value) => [c, dampened(part, sum(y))], 0, x)[1],
  fori: (x, y) => foriLoop(1, 4, (i, c: Value) => mul(sin(add(c, y)), div(1, add(i, 1))), x),
  take: (x, y) => mul(take(x, array([2, 0, 2], { dtype: 'int32' })), y),
  indexed: (x, y) => mul(sin(y), take(x, astype(clip(mul(sum(y), 2), 0, 2), 'int32'))),
  scattered: (x, y) => addAt(x, array([1, 1, -1], { dtype: 'int32' }), mul(y, 0.5)),
  stopped: (x, y) => stopGradient(sub(sin(x), mul(y, 0.5))),
  stoppedRounds: (x, y) =>
    foriLoop(0, 3, (_, c: Value) => stopGradient(add(mul(c, 0.5), flip(c))), add(x, y)),
  twice: (x, y) => twice(x, y)[1],
  both: (x, y) => {
    const [one, other] = twice(x, y);
    return sub(one, mul(other, 0.5));
  },
  replaced: (x, y) => setAt(x, argsort(y), tanh(add(y, x))),
};

/** One instruction: what to do, and to which earlier values. */
type Instruction = readonly [name: string, left: number, right: number];

export interface RandomProgram {
  readonly text: string;
  /** From two vectors to a vector; every value computed counts. */
  run(x: Value, y: Value): Value;
  /** Every value computed, in order, and the last one twice. */
  all(x: Value, y: Value): Value[];
}

export function programOf(instructions: readonly Instruction[]): RandomProgram {
  const compute = (x: Value, y: Value): Value[] => {
    const values = [x, y];
    const pick = (index: number): Value => values[index % values.length] as Value;
    for (const [name, left, right] of instructions) {
      values.push((steps[name] as Step)(pick(left), pick(right)));
    }
    return values.slice(2);
  };
  return {
    text: instructions.map(([name, left, right]) => `${name}(${left},${right})`).join(' '),
    run: (x, y) => compute(x, y).reduce((total, value) => add(total, value), mul(x, y)),
    all(x, y) {
      const values = compute(x, y);
      return [...values, values.at(-1) as Value];
    },
  };
}

const instruction = fc.tuple(
  fc.constantFrom(...Object.keys(steps)),
  fc.nat({ max: 7 }),
  fc.nat({ max: 7 }),
);

export const randomProgram: fc.Arbitrary<RandomProgram> = fc
  .array(instruction, { minLength: 1, maxLength: 6 })
  .map(programOf);

/** Multiples of 1/128 off a half step, so comparisons inside programs rarely tie. */
export const randomVector: fc.Arbitrary<number[]> = fc.array(
  fc.integer({ min: -150, max: 150 }).map((n) => n / 128 + 1 / 1024),
  { minLength: WIDTH, maxLength: WIDTH },
);
