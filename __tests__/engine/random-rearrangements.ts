import fc from 'fast-check';
import {
  add,
  amax,
  amin,
  array,
  astype,
  broadcastTo,
  cumsum,
  type DType,
  flip,
  gt,
  jit,
  max,
  mul,
  type NdArray,
  neg,
  prod,
  reshape,
  scan,
  slice,
  stopGradient,
  sub,
  sum,
  transpose,
  type Value,
  where,
} from '../../src/engine/index.ts';

/** Programs that move elements about between what computes with them. */

/** What to do, to which earlier values, and numbers that say how. */
type Instruction = readonly [name: string, left: number, right: number, how: number, more: number];
type Step = (x: Value, y: Value, how: number, more: number) => Value;

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** The same elements in other shapes: flat, turned around, one axis joined or split. */
function reshaped(x: Value, how: number): Value {
  const { shape } = x;
  const size = sizeOf(shape);
  const factor = [2, 3, 4].find((n) => (size / n) % 1 === 0) ?? 1;
  const shapes = [
    [size],
    shape.toReversed(),
    [size / factor, factor],
    [factor, 1, size / factor],
    shape.length > 1 ? [(shape[0] as number) * (shape[1] as number), ...shape.slice(2)] : [1, size],
  ];
  return reshape(x, shapes[how % shapes.length] as number[]);
}

function permuted(x: Value, how: number): Value {
  const rest = [...x.shape.keys()];
  const permutation: number[] = [];
  for (let seed = how; rest.length > 0; seed = Math.floor(seed / 3)) {
    permutation.push(...rest.splice(seed % rest.length, 1));
  }
  return transpose(x, permutation);
}

/** Every axis keeps at least one element, except rarely. */
function sliced(x: Value, how: number, more: number): Value {
  const starts = x.shape.map((n, axis) => Math.min(n, ((how >> axis) % 3) % Math.max(n, 1)));
  const limits = x.shape.map((n, axis) =>
    more % 41 === 0 ? (starts[axis] as number) : Math.max(starts[axis] as number, n - (more % 2)),
  );
  const isWhole = limits.some((limit, axis) => limit === starts[axis]) && more % 41 !== 0;
  const strides = x.shape.map((_, axis) => 1 + (((how * 7 + more) >> axis) % 2));
  return isWhole ? x : slice(x, starts, limits, strides);
}

const axesIn = (x: Value, how: number): number[] =>
  [...x.shape.keys()].filter((axis) => (how >> axis) % 2 === 1);

/** Axes of a reduction, which may come in any order. */
function reducedAxes(x: Value, how: number, more: number): number[] {
  const axes = axesIn(x, how);
  return more % 2 === 0 ? axes : axes.reverse();
}

/** The two in a common shape: as broadcasting has it, or the first alone. */
function together(x: Value, y: Value, f: (x: Value, y: Value) => Value): Value {
  const rank = Math.max(x.shape.length, y.shape.length);
  const at = (value: Value, i: number): number => value.shape[value.shape.length - rank + i] ?? 1;
  const pairs = Array.from({ length: rank }, (_, i) => [at(x, i), at(y, i)] as const);
  const fits = pairs.every(([a, b]) => a === b || a === 1 || b === 1);
  const size = sizeOf(pairs.map(([a, b]) => Math.max(a, b)));
  return fits && size < 3000 ? f(x, y) : f(x, x);
}

/** Returns a value twice, for callers that take the second. */
const twice = jit((x: Value): [Value, Value] => {
  const opposite = neg(x);
  return [opposite, opposite];
});

const steps: { readonly [name: string]: Step } = {
  transpose: (x, _, how) => permuted(x, how),
  flip: (x, _, how) => flip(x, axesIn(x, how)),
  slice: (x, _, how, more) => sliced(x, how, more),
  reshape: (x, _, how) => reshaped(x, how),
  repeat: (x, _, how) => (sizeOf(x.shape) > 500 ? x : broadcastTo(x, [1 + (how % 3), ...x.shape])),
  stretch: (x, _, how) =>
    sizeOf(x.shape) > 500
      ? x
      : broadcastTo(reshape(x, [...x.shape, 1]), [...x.shape, 1 + (how % 3)]),
  neg: (x) => neg(x),
  add: (x, y) => together(x, y, add),
  sub: (x, y) => together(x, y, sub),
  mul: (x, y) => together(x, y, mul),
  scale: (x, _, how) => mul(x, how % 5),
  max: (x, y) => together(x, y, max),
  where: (x, y) => together(x, y, (a, b) => where(gt(a, b), a, mul(b, 3))),
  sum: (x, _, how, more) => sum(x, { axis: reducedAxes(x, how, more) }),
  prod: (x, _, how, more) => prod(x, { axis: reducedAxes(x, how, more) }),
  amax: (x, _, how) => (sizeOf(x.shape) === 0 ? x : amax(x, { axis: axesIn(x, how) })),
  amin: (x, _, how) => (sizeOf(x.shape) === 0 ? x : amin(x, { axis: axesIn(x, how) })),
  convert: (x, _, how) => astype(astype(x, how % 2 === 0 ? 'float64' : 'int32'), x.dtype),
  stopped: (x) => stopGradient(x),
  twice: (x) => twice(x)[1],
  running: (x, _, how) => (x.shape.length === 0 ? x : cumsum(x, { axis: how % x.shape.length })),
  rounds: (x, y, how, more) => {
    if (x.shape.length === 0) return x;
    const moved = permuted(y, how);
    const start = mul(sum(x), 2);
    const [last, rows] = scan(
      (carry: Value, row: Value) => {
        const turned = flip(permuted(row, more), axesIn(row, how));
        return [add(carry, sum(moved)), sub(mul(turned, carry), 1)];
      },
      astype(start, x.dtype),
      x,
    );
    return add(rows, last);
  },
};

export interface Rearrangement {
  readonly text: string;
  run(x: Value, y: Value): Value[];
}

export function rearrangementOf(
  instructions: readonly Instruction[],
  outputs: readonly number[],
): Rearrangement {
  return {
    text: `${JSON.stringify(instructions)} ${outputs}`,
    run(x, y) {
      const values = [x, y];
      const pick = (index: number): Value => values.at(-1 - (index % values.length)) as Value;
      for (const [name, left, right, how, more] of instructions) {
        values.push((steps[name] as Step)(pick(left), pick(right), how, more));
      }
      return outputs.map(pick);
    },
  };
}

const small = fc.nat({ max: 3 });
const instruction = fc.tuple(
  fc.constantFrom(...Object.keys(steps)),
  small,
  fc.nat({ max: 7 }),
  fc.nat({ max: 26 }),
  fc.nat({ max: 81 }),
);

/** Mostly the latest values, so that chains are long. */
export const randomRearrangement: fc.Arbitrary<Rearrangement> = fc
  .tuple(
    fc.array(instruction, { minLength: 2, maxLength: 12 }),
    fc.array(small, { minLength: 1, maxLength: 3 }),
  )
  .map(([instructions, outputs]) => rearrangementOf(instructions, outputs));

export const randomShape: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 1, max: 5 }), {
  minLength: 0,
  maxLength: 4,
});

/** Whole numbers, -0 among them where there is one, different for each seed. */
export function numbersOfShape(shape: readonly number[], dtype: DType, seed: number): NdArray {
  const count = sizeOf(shape);
  const numbers = Array.from({ length: count }, (_, i) => ((i * 37 + seed * 11) % 23) - 11);
  const isSigned = dtype !== 'uint32';
  const data = numbers.map((n) =>
    isSigned ? (n === 0 ? -0 : n / (dtype === 'int32' ? 1 : 8)) : n + 11,
  );
  return array(data, { dtype, shape });
}
