import { describe, expect, it } from 'vitest';
import * as engine from '../../src/engine/index.ts';
import {
  all,
  amax,
  amin,
  any,
  array,
  broadcastTo,
  clip,
  dot,
  dotGeneral,
  grad,
  iota,
  jvp,
  type Leaf,
  type NdArray,
  prod,
  reshape,
  sum,
  transpose,
  type Value,
  where,
} from '../../src/engine/index.ts';
import { codeOf, expectClose, expectSame, numbersOf } from './expectations.ts';

const wide = (data: Parameters<typeof array>[0]): NdArray => array(data, { dtype: 'float64' });

describe('functions that JAX judges by their primitives only', () => {
  const bits = array([6, 3, -1], { dtype: 'int32' });

  it.each([
    ['bitwiseOr', engine.bitwiseOr(bits, 5), [7, 7, -1]],
    ['bitwiseXor', engine.bitwiseXor(bits, 5), [3, 6, -6]],
    ['bitwiseNot', engine.bitwiseNot(bits), [-7, -4, 0]],
    ['logicalNot', engine.logicalNot(array([0, 2, NaN])), [true, false, false]],
    ['isfinite', engine.isfinite(array([1, Infinity, NaN])), [true, false, false]],
    [
      'flip',
      engine.flip(
        array([
          [1, 2],
          [3, 4],
        ]),
      ),
      [
        [4, 3],
        [2, 1],
      ],
    ],
    [
      'flip of one axis',
      engine.flip(
        array([
          [1, 2],
          [3, 4],
        ]),
        -1,
      ),
      [
        [2, 1],
        [4, 3],
      ],
    ],
  ] as const)('%s', (_, value, expected) => {
    expect(value.toNested()).toEqual(expected);
  });

  it('flip refuses an axis that is not there', () => {
    expect(codeOf(() => engine.flip(bits, 1))).toBe('axis_out_of_range');
  });
});

describe('structure', () => {
  const matrix = array([
    [1, 2, 3],
    [4, 5, 6],
  ]);

  it('reshapes, transposes, broadcasts and counts', () => {
    expectSame(
      reshape(matrix, [3, -1]),
      array([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    );
    expectSame(
      transpose(matrix),
      array([
        [1, 4],
        [2, 5],
        [3, 6],
      ]),
    );
    const cube = reshape(iota('float32', [24]), [2, 3, 4]);
    expect(numbersOf(transpose(cube, [2, 0, 1])).slice(0, 7)).toEqual([0, 4, 8, 12, 16, 20, 1]);
    expectSame(
      broadcastTo(array([[1], [2]]), [2, 2]),
      array([
        [1, 1],
        [2, 2],
      ]),
    );
    expectSame(
      iota('int32', [2, 2], 1),
      array(
        [
          [0, 1],
          [0, 1],
        ],
        { dtype: 'int32' },
      ),
    );
  });

  it('reduces along axes', () => {
    expectSame(sum(matrix), array(21));
    expectSame(sum(matrix, { axis: 0 }), array([5, 7, 9]));
    expectSame(sum(matrix, { axis: -1, keepDims: true }), array([[6], [15]]));
    expectSame(prod(matrix, { axis: 1 }), array([6, 120]));
    expectSame(amax(matrix, { axis: [0] }), array([4, 5, 6]));
    expectSame(amin(array([3, NaN])), array(NaN));
    expectSame(all(array([1, 0])), array(false));
    expectSame(any(array([1, 0])), array(true));
    expect(codeOf(() => amax(array([])))).toBe('invalid_argument');
    expectSame(sum(array([])), array(0));
    expect(codeOf(() => sum(matrix, { axis: 2 }))).toBe('axis_out_of_range');
  });

  it('folds in the order of the elements, however the axes are ordered, in every run', () => {
    const x = array([
      [1e20, 1],
      [-1e20, 1],
    ]);
    const total = engine.jit((a: Value) => sum(a, { axis: [1, 0] }));
    const parsed = engine.parseJaxpr(
      '{ lambda ; a:f32[2,2]. let b:f32[] = reduce_sum[axes=[1,0]] a in (b) }',
    );
    for (let run = 0; run < 6; run++) {
      expect(total(x).item()).toBe(1);
      expect(engine.evalJaxpr(parsed, [], [x])[0]?.item()).toBe(1);
    }
    const rounds = engine.scan(
      (c: Value) => [c, sum(x, { axis: [1, 0] })] as [Value, Value],
      0,
      null,
      { length: 6 },
    );
    expect(numbersOf(rounds[1])).toEqual([1, 1, 1, 1, 1, 1]);
    const printed = (axis: number[]): string =>
      engine.printJaxpr(engine.makeJaxpr((a: Value) => sum(a, { axis }))(x).jaxpr);
    expect(printed([-1, 0])).toBe(printed([0, 1]));
  });

  it('infers one size at most, and takes whole sizes only', () => {
    expect(reshape(array([1, 2, 3, 4]), [2, -1]).shape).toEqual([2, 2]);
    expect(codeOf(() => reshape(array([1]), [-1, -1]))).toBe('invalid_argument');
    expect(codeOf(() => engine.dynamicSlice(array([1, 2, 3]), [0], [1.5]))).toBe('invalid_params');
  });

  it('walks the whole array where no axis is given, as jax.numpy does', () => {
    const x = array([
      [1, 5],
      [9, 2],
    ]);
    expect(engine.argmax(x).item()).toBe(2);
    expect(engine.argmin(x).item()).toBe(0);
    expectSame(engine.argmax(x, -1), array([1, 0], { dtype: 'int32' }));
    expectSame(engine.cumsum(x), array([1, 6, 15, 17]));
    expectSame(engine.cumprod(x, { reverse: true }), array([90, 90, 18, 2]));
    expectSame(
      engine.cumsum(x, { axis: 0 }),
      array([
        [1, 5],
        [10, 7],
      ]),
    );
    expectSame(
      engine.cummax(x),
      array([
        [1, 5],
        [9, 5],
      ]),
    );
  });

  it('counts negative starts of windows from the end in functions, not in primitives', () => {
    const x = array([0, 1, 2, 3, 4]);
    const at = engine.scalar(-2, 'int32');
    expectSame(engine.dynamicSlice(x, [at], [2]), array([3, 4]));
    expectSame(engine.dynamicUpdateSlice(x, array([8, 9]), [-2]), array([0, 1, 2, 8, 9]));
    const primitive = engine.parseJaxpr(
      '{ lambda ; a:f32[5] b:i32[]. let c:f32[2] = dynamic_slice[sliceSizes=[2]] a b in (c) }',
    );
    expectSame(engine.evalJaxpr(primitive, [], [x, at])[0] as Value, array([0, 1]));
  });

  it('multiplies matrices and contracts any axes', () => {
    expectSame(
      dot(matrix, transpose(matrix)),
      array([
        [14, 32],
        [32, 77],
      ]),
    );
    expectSame(dot(matrix, array([1, 0, 1])), array([4, 10]));
    expectSame(dot(array([1, 2]), array([3, 4])), array(11));
    const batched = dotGeneral(iota('float32', [2, 2, 2], 0), iota('float32', [2, 2, 2], 2), {
      lhsContract: [2],
      rhsContract: [1],
      lhsBatch: [0],
      rhsBatch: [0],
    });
    expectSame(
      batched,
      array([
        [
          [0, 0],
          [0, 0],
        ],
        [
          [0, 2],
          [0, 2],
        ],
      ]),
    );
    expect(codeOf(() => dot(matrix, matrix))).toBe('incompatible_shapes');
  });

  it('wraps integers in dot', () => {
    const big = array([65536, 3], { dtype: 'int32' });
    expect(dot(big, array([65536, 5], { dtype: 'int32' })).item()).toBe(15);
  });

  it('selects and clips', () => {
    expectSame(where(array([true, false]), array([1, 2]), 9), array([1, 9]));
    expectSame(clip(array([-1, 0.5, 2]), 0, 1), array([0, 0.5, 1]));
  });
});

type Elementwise = (...args: Leaf[]) => Value;

/** Functions of one and two arguments with points away from kinks and poles. */
const smooth: readonly (readonly [name: string, f: Elementwise, points: number[][]])[] = [
  ['neg', engine.neg as Elementwise, [[0.3, -1.2]]],
  ['abs', engine.abs as Elementwise, [[0.3, -1.2]]],
  ['square', engine.square as Elementwise, [[0.3, -1.2]]],
  ['exp', engine.exp as Elementwise, [[0.3, -1.2]]],
  ['expm1', engine.expm1 as Elementwise, [[0.3, -1.2]]],
  ['log', engine.log as Elementwise, [[0.3, 2.5]]],
  ['log1p', engine.log1p as Elementwise, [[0.3, 2.5]]],
  ['sin', engine.sin as Elementwise, [[0.3, -1.2]]],
  ['cos', engine.cos as Elementwise, [[0.3, -1.2]]],
  ['tan', engine.tan as Elementwise, [[0.3, -1.2]]],
  ['asin', engine.asin as Elementwise, [[0.3, -0.6]]],
  ['acos', engine.acos as Elementwise, [[0.3, -0.6]]],
  ['atan', engine.atan as Elementwise, [[0.3, -1.2]]],
  ['sinh', engine.sinh as Elementwise, [[0.3, -1.2]]],
  ['cosh', engine.cosh as Elementwise, [[0.3, -1.2]]],
  ['tanh', engine.tanh as Elementwise, [[0.3, -1.2]]],
  ['logistic', engine.logistic as Elementwise, [[0.3, -1.2]]],
  ['sqrt', engine.sqrt as Elementwise, [[0.3, 2.5]]],
  ['rsqrt', engine.rsqrt as Elementwise, [[0.3, 2.5]]],
  ['cbrt', engine.cbrt as Elementwise, [[0.3, -2.5]]],
  ['erf', engine.erf as Elementwise, [[0.3, -1.2]]],
  ['erfInv', engine.erfInv as Elementwise, [[0.3, -0.9]]],
  [
    'add',
    engine.add as Elementwise,
    [
      [0.3, -1.2],
      [0.7, 2.1],
    ],
  ],
  [
    'sub',
    engine.sub as Elementwise,
    [
      [0.3, -1.2],
      [0.7, 2.1],
    ],
  ],
  [
    'mul',
    engine.mul as Elementwise,
    [
      [0.3, -1.2],
      [0.7, 2.1],
    ],
  ],
  [
    'div',
    engine.div as Elementwise,
    [
      [0.3, -1.2],
      [0.7, 2.1],
    ],
  ],
  [
    'rem',
    engine.rem as Elementwise,
    [
      [5.3, -4.2],
      [0.7, 2.3],
    ],
  ],
  [
    'mod',
    engine.mod as Elementwise,
    [
      [5.3, -4.2],
      [0.7, 2.3],
    ],
  ],
  [
    'pow',
    engine.pow as Elementwise,
    [
      [0.3, 1.2],
      [0.7, -2.1],
    ],
  ],
  [
    'max',
    engine.max as Elementwise,
    [
      [0.3, -1.2],
      [0.7, -2.1],
    ],
  ],
  [
    'min',
    engine.min as Elementwise,
    [
      [0.3, -1.2],
      [0.7, -2.1],
    ],
  ],
  [
    'atan2',
    engine.atan2 as Elementwise,
    [
      [0.3, -1.2],
      [0.7, -2.1],
    ],
  ],
];

describe('derivatives of elementwise functions', () => {
  const step = 1e-5;

  it.each(smooth)('%s agrees with central differences', (_name, f, points) => {
    const args = points.map((point) => wide(point));
    const total = (...xs: Value[]): Value => sum(f(...xs));
    for (const [i, point] of points.entries()) {
      const gradient = grad(total, { argnums: i })(...args) as Value;
      const expected = point.map((_, j) => {
        const shifted = (by: number): number => {
          const moved = point.map((x, k) => (k === j ? x + by : x));
          return total(...args.map((arg, k) => (k === i ? wide(moved) : arg))).item() as number;
        };
        return (shifted(step) - shifted(-step)) / (2 * step);
      });
      expectClose(gradient, wide(expected), 1e-8);
    }
  });

  it.each(smooth)('%s has the second derivative its first one has', (_name, f, points) => {
    const rest = points.slice(1).map((point) => wide(point));
    const [x] = points as [number[]];
    const first = (at: Value): Value => grad((y: Value) => sum(f(y, ...rest)))(at);
    const second = grad((y: Value) => sum(first(y)))(wide(x));
    const plus = first(wide(x.map((value) => value + step)));
    const minus = first(wide(x.map((value) => value - step)));
    const slope = numbersOf(plus).map((p, i) => (p - (numbersOf(minus)[i] as number)) / (2 * step));
    expectClose(second, wide(slope), 1e-7);
  });
});

describe('derivatives at special points', () => {
  it('share ties equally in max, min and their reductions', () => {
    const tie = array([2, 2, 1]);
    expectSame(grad((x: Value) => amax(x))(tie), array([0.5, 0.5, 0]));
    expectSame(grad((x: Value) => sum(engine.max(x, 2)))(tie), array([0.5, 0.5, 0]));
    expectSame(grad((x: Value) => amin(x))(tie), array([0, 0, 1]));
  });

  it('multiply out products with zeros', () => {
    expectSame(grad((x: Value) => prod(x))(array([2, 0, 3])), array([0, 6, 0]));
    const axis = grad((x: Value) => sum(prod(x, { axis: 0 })))(
      array([
        [2, 0],
        [3, 4],
      ]),
    );
    expectSame(
      axis,
      array([
        [3, 4],
        [2, 0],
      ]),
    );
  });

  it('of products have no array larger than the operand and overflow no earlier', () => {
    const twice = (x: Value): Value => sum(grad((y: Value) => prod(y))(x));
    const { jaxpr } = engine.makeJaxpr(grad((x: Value) => prod(x)))(engine.ones([1000]));
    const sizes = jaxpr.equations.flatMap(({ outputs }) =>
      outputs.map(({ aval }) => aval.shape.reduce((a, b) => a * b, 1)),
    );
    expect(Math.max(...sizes)).toBe(1000);
    expectSame(grad(twice)(array([0, 0, 3, 2])), array([6, 6, 0, 0]));
    const far = grad((x: Value) => prod(x))(array([2 ** 100, 2 ** 100, 3, 2 ** -100, 2 ** -100]));
    expect(numbersOf(far)[2]).toBe(1);
    expectSame(grad((x: Value) => prod(x))(array([])), array([]));
  });

  it('are zero for powers of zero and at bounds of clip', () => {
    expect(grad((x: Value) => engine.pow(x, array(0)))(array(0)).item()).toBe(0);
    expect(grad((x: Value) => engine.pow(x, 0))(array(5)).item()).toBe(0);
    expectSame(grad((x: Value) => sum(clip(x, 0, 1)))(array([-1, 0.5, 3])), array([0, 1, 0]));
  });

  it('are zero for steps and stopGradient', () => {
    expect(grad((x: Value) => engine.floor(x))(array(1.5)).item()).toBe(0);
    expect(grad((x: Value) => engine.mul(x, engine.stopGradient(x)))(array(3)).item()).toBe(3);
  });

  it('agree between jvp and hand-worked values for dot', () => {
    const a = wide([
      [1, 2],
      [3, 4],
    ]);
    const b = wide([
      [5, 6],
      [7, 8],
    ]);
    const [, tangent] = jvp(
      dot,
      [a, b],
      [
        wide([
          [1, 0],
          [0, 1],
        ]),
        wide([
          [0, 1],
          [1, 0],
        ]),
      ],
    );
    expectSame(
      tangent as Value,
      wide([
        [5 + 2, 6 + 1],
        [7 + 4, 8 + 3],
      ]),
    );
  });
});
