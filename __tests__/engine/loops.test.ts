import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJaxpr } from '../../src/engine/compiler/compile.ts';
import {
  add,
  array,
  type DType,
  dot,
  evalJaxpr,
  foriLoop,
  grad,
  gt,
  iota,
  jit,
  jvp,
  lt,
  makeJaxpr,
  max,
  mul,
  type NdArray,
  parseJaxpr,
  printJaxpr,
  scan,
  sin,
  square,
  sub,
  sum,
  tanh,
  transpose,
  type Value,
  vjp,
  vmap,
  whileLoop,
} from '../../src/engine/index.ts';
import { interpret } from '../../src/engine/interpreter/interpret.ts';
import { codeOf, expectClose, expectSame, messageOf, numbersOf } from './expectations.ts';

const wide = (data: Parameters<typeof array>[0]): NdArray => array(data, { dtype: 'float64' });
const whole = (data: Parameters<typeof array>[0], dtype: DType = 'int32'): NdArray =>
  array(data, { dtype });

/** A loop that ends for every float: it doubles until the limit is reached. */
const doubled = (x: Value): Value =>
  whileLoop<Value>(
    (c) => lt(c, 100),
    (c) => mul(c, 2),
    x,
  );

describe('scan', () => {
  const round = (carry: Value, x: Value): readonly [Value, Value] => [
    add(mul(carry, 2), x),
    sub(x, carry),
  ];

  it('carries from slice to slice and stacks', () => {
    const [carry, stacked] = scan(round, 1, array([1, 2, 3]));
    expectSame(carry, array(19));
    expectSame(stacked, array([0, -1, -5]));
  });

  it('goes backwards, with what is stacked in the order of the slices', () => {
    const [carry, stacked] = scan(round, 1, array([1, 2, 3]), { reverse: true });
    expectSame(carry, array(25));
    expectSame(stacked, array([-11, -3, 2]));
  });

  it('takes and gives trees', () => {
    const [carry, stacked] = scan(
      (c: { total: Value; last: Value }, x: { left: Value; right: Value[] }) => [
        { total: add(c.total, mul(x.left, x.right[0] as Value)), last: x.left },
        [c.last, { both: add(x.left, x.right[0] as Value) }],
      ],
      { total: 0, last: -1 },
      { left: array([1, 2]), right: [array([3, 4])] },
    );
    expectSame(carry.total, array(11));
    expectSame(carry.last, array(2));
    const [lasts, sums] = stacked as [Value, { both: Value }];
    expectSame(lasts, array([-1, 1]));
    expectSame(sums.both, array([4, 6]));
  });

  it('runs no round, or rounds without slices', () => {
    const [carry, stacked] = scan(round, 7, array([]));
    expectSame(carry, array(7));
    expectSame(stacked, array([]));
    const [powers] = scan((c: Value) => [mul(c, 2), null], 1, null, { length: 10 });
    expectSame(powers, array(1024));
  });

  it('lets a weak start become what the rounds return', () => {
    const [carry] = scan((c: Value, x: Value) => [add(c, x), null], 1, wide([0.5, 0.25]));
    expectSame(carry, wide(1.75));
  });

  it('refuses what does not fit, in words like JAX', () => {
    const step = (c: Value, x: Value): readonly [Value, Value] => [add(c, x), c];
    const withXs = (xs: unknown, length?: number) => () =>
      scan(step, array(0), xs as Value, length === undefined ? {} : { length });
    expect(messageOf(withXs(array(1)))).toMatch(/^scan: .*no leading axis .*: f32\[\]\.$/);
    expect(messageOf(withXs([array([1]), array([1, 2])]))).toMatch(/^scan: .* sizes: 1, 2\.$/);
    expect(messageOf(withXs(array([1, 2]), 3))).toMatch(/^scan: .*length of 3, .* sizes 2\.$/);
    expect(messageOf(withXs(null))).toMatch(/^scan: .*needs a length\.$/);
    expect(messageOf(() => scan((c: Value) => [[c, c], null], array(0), array([1])))).toMatch(
      /^scan .* same structure, but \* becomes \[\*,\*\)\./,
    );
    const widened = () => scan((c: Value, x: Value) => [add(c, x), c], array(0), wide([1]));
    expect(messageOf(widened)).toMatch(/^scan .* part 0 has type f32\[\] and becomes f64\[\]\./);
    expect(codeOf(() => scan((c: Value) => c as never, array(0), array([1])))).toBe(
      'invalid_argument',
    );
  });

  it('keeps constants of the body whole when it is differentiated', () => {
    const matrix = wide([
      [0.5, 0.25],
      [-0.5, 1],
    ]);
    const f = (w: Value, x: Value): Value =>
      sum(scan((c: Value) => [tanh(dot(w, c)), null], x, null, { length: 4 })[0]);
    const { jaxpr } = makeJaxpr(grad(f))(matrix, wide([1, 2]));
    const scans = jaxpr.equations.filter(({ primitive }) => primitive === 'scan');
    expect(scans.length).toBe(2);
    const stackedMatrices = scans.flatMap(({ inputs }) =>
      inputs.filter(({ aval }) => aval.shape.join() === '4,2,2'),
    );
    expect(stackedMatrices).toEqual([]);
  });
});

describe('whileLoop', () => {
  it('goes on as long as the condition holds', () => {
    expectSame(doubled(array(3)), array(192));
    expectSame(doubled(array(100)), array(100));
    expectSame(jit(doubled)(array(3)), array(192));
  });

  it('works with trees and constants from around', () => {
    const limit = array(20);
    const fibonacci = jit((start: { a: Value; b: Value }) =>
      whileLoop<{ a: Value; b: Value }>(
        ({ a }) => lt(a, limit),
        ({ a, b }) => ({ a: b, b: add(a, b) }),
        start,
      ),
    );
    for (let run = 0; run < 6; run++) {
      const { a, b } = fibonacci({ a: 1, b: 1 });
      expect([a.item(), b.item()]).toEqual([21, 34]);
    }
  });

  it('selects element by element when the condition differs along a batch', () => {
    expectSame(vmap(doubled)(array([3, 100, 7])), array([192, 100, 112]));
    const limits = vmap((x: Value, limit: Value) =>
      whileLoop<Value>(
        (c) => lt(c, limit),
        (c) => mul(c, 2),
        x,
      ),
    );
    expectSame(limits(array([1, 1]), array([5, 50])), array([8, 64]));
  });

  it('has forward derivatives, and refuses reverse ones in a sentence', () => {
    const [value, tangent] = jvp(doubled, [3], [1]);
    expect([value.item(), tangent.item()]).toEqual([192, 64]);
    expect(codeOf(() => grad(doubled)(3))).toBe('reverse_mode_through_while');
    expect(messageOf(() => grad(jit(doubled))(3))).toMatch(
      /^Reverse-mode .* whileLoop or foriLoop .*\. Try scan\b/,
    );
    const notThrough = (x: Value): Value => {
      doubled(x);
      return square(x);
    };
    expectSame(grad(notThrough)(3), array(6));
  });

  it('refuses a condition that is no bool scalar', () => {
    const loop = (condition: (c: Value) => Value) => () =>
      whileLoop<Value>(condition, (c) => c, array([1, 2]));
    expect(messageOf(loop((c) => lt(c, 1)))).toMatch(
      /^whileLoop: the condition .* boolean scalar, .* bool\[2\]\.$/,
    );
    expect(codeOf(loop((c) => sum(c)))).toBe('invalid_argument');
  });
});

describe('foriLoop', () => {
  const power = (n: Value | number) => (x: Value) =>
    foriLoop<Value>(0, n, (_, c) => mul(c, x), array(1));

  it('is a scan when its bounds are known and a while when they are not', () => {
    const names = (f: (...args: never[]) => unknown, ...args: unknown[]): string[] =>
      makeJaxpr(f as (...args: unknown[]) => unknown)(...(args as never[])).jaxpr.equations.map(
        ({ primitive }) => primitive,
      );
    expect(names(power(3), 2)).toEqual(['scan']);
    expect(names(power(whole(3)), 2)).toEqual(['scan']);
    expect(names((n: Value, x: Value) => power(n)(x), whole(3), 2)).toEqual(['while']);
  });

  it('counts from the lower bound to before the upper one', () => {
    const counted = foriLoop<Value>(2, 5, (i, c) => add(mul(c, 10), i), whole(0));
    expectSame(counted, whole(234));
    expectSame(
      foriLoop<Value>(5, 2, (i, c) => add(c, i), whole(7)),
      whole(7),
    );
    expectSame(
      jit((n: Value) => foriLoop<Value>(0, n, (i, c) => add(c, i), whole(0)))(whole(5)),
      whole(10),
    );
  });

  it('has gradients when the number of rounds is known, also from a value only grad knows', () => {
    expectSame(grad(power(3))(2), array(12));
    expectSame(grad(grad(power(3)))(2), array(12));
    const nested = (x: Value): Value => foriLoop<Value>(0, 2, (_, c) => power(3)(c), x);
    expectClose(grad(nested)(1.1), array(9 * 1.1 ** 8), 1e-6);
    expect(codeOf(() => grad(jit((x: Value, n: Value) => power(n)(x)))(2, whole(3)))).toBe(
      'reverse_mode_through_while',
    );
  });

  it('refuses bounds that its counter cannot hold', () => {
    const body = (_: Value, c: Value): Value => c;
    expect(codeOf(() => foriLoop(0, 2 ** 31, body, 1))).toBe('literal_out_of_range');
    expect(codeOf(() => foriLoop(-(2 ** 31) - 1, 0, body, 1))).toBe('literal_out_of_range');
    const uint = (value: number) => array(value, { dtype: 'uint32' });
    expect(codeOf(() => foriLoop(uint(3e9), uint(3e9 + 2), body, 1))).toBe('literal_out_of_range');
  });

  it('refuses bounds that are no integers or of two types', () => {
    expect(codeOf(() => foriLoop(0.5, 2, (_, c) => c, 1))).toBe('invalid_argument');
    expect(codeOf(() => foriLoop(whole(0), whole(2, 'uint32'), (_, c) => c, 1))).toBe(
      'invalid_argument',
    );
  });
});

/** Loops of every shape, by name, as functions of a vector of three and a scalar. */
const loops: { readonly [name: string]: (x: Value, y: Value) => Value } = {
  'scalar carry': (x, y) => mul(x, scan((c: Value, a: Value) => [sin(add(c, a)), null], y, x)[0]),
  'stacked outputs only': (x, y) => scan((c: Value, a: Value) => [c, mul(a, add(c, a))], y, x)[1],
  'array carry, constant outside': (x, y) =>
    sum(scan((c: Value, a: Value) => [tanh(add(mul(c, a), mul(x, y))), mul(c, a)], x, x)[1], {
      axis: 0,
    }),
  'carry that swaps': (x, y) =>
    scan(
      (c: readonly Value[], a: Value) => [[c[1], add(c[0] as Value, a)] as readonly Value[], c[0]],
      [y, mul(y, 2)],
      x,
    )[1] as Value,
  'carry that is a slice': (x, y) => {
    const rows = mul(tanh(x), transpose(add(mul(iota('float64', [3, 3], 0), 0.5), y)));
    return scan((c: Value, a: Value) => [a, mul(c, a)], x, rows)[0];
  },
  'integers beside floats': (x, y) =>
    scan(
      (c: readonly Value[], a: Value) => {
        const [n, z] = c as [Value, Value];
        return [[add(n, 1), add(z, mul(a, n))] as readonly Value[], mul(z, y)];
      },
      [whole(0), y],
      x,
      { reverse: true },
    )[1],
  'loops in loops': (x, y) =>
    foriLoop<Value>(
      0,
      2,
      (i, c) => scan((d: Value, a: Value) => [mul(sin(d), a), add(d, i)], y, c)[1],
      x,
    ),
  'a long body': (x, y) =>
    scan(
      (c: Value, a: Value) => {
        let z = c;
        for (let i = 0; i < 250; i++) z = sub(mul(z, 0.5), a);
        return [z, add(z, c)];
      },
      y,
      x,
    )[1],
  'nothing to do': (x, y) =>
    add(
      foriLoop<Value>(0, 0, (_, c) => mul(c, y), x),
      y,
    ),
};

const smooth = Object.entries(loops);
const halting = [
  ...smooth,
  [
    'a while of a batch',
    (x: Value, y: Value) =>
      vmap((a: Value) =>
        whileLoop<Value>(
          (c) => lt(c, add(2, y)),
          (c) => add(mul(c, 1.5), 0.75),
          add(square(a), 0.125),
        ),
      )(x),
  ],
  [
    'a while of arrays',
    (x: Value, y: Value) =>
      whileLoop<readonly [Value, Value]>(
        ([c]) => gt(sum(square(c)), 0.5),
        ([c, n]) => [mul(c, 0.5), add(n, max(c, y))],
        [x, x],
      )[1] as Value,
  ],
] as typeof smooth;

const number = fc.integer({ min: -120, max: 120 }).map((n) => n / 64 + 1 / 512);
const vector = fc.array(number, { minLength: 3, maxLength: 3 });

function forAll(property: (x: NdArray, y: NdArray) => void): void {
  fc.assert(
    fc.property(vector, number, (x, y) => property(wide(x), wide(y))),
    { seed: 20_250_101, numRuns: 30 },
  );
}

describe('every way of running a loop', () => {
  it.each(halting)('%s: interpreted, compiled, jitted, mapped, printed and read', (_, f) => {
    forAll((x, y) => {
      const plain = f(x, y);
      const { jaxpr, constants } = makeJaxpr(f)(x, y);
      const compiled = compileJaxpr(jaxpr);
      for (const args of [
        [x, y],
        [y.aval.shape.length === 0 ? wide([3, 2, 1]) : x, y],
        [x, y],
      ] as const) {
        expectSame(
          compiled(constants, args)[0] as Value,
          interpret(jaxpr, constants, args)[0] as Value,
        );
      }
      expectSame(jit(f)(x, y), plain);
      expectSame(evalJaxpr(parseJaxpr(printJaxpr(jaxpr)), constants, [x, y])[0] as Value, plain);
      const rows = wide([numbersOf(x), numbersOf(sin(x))]);
      const mapped = vmap(f, { inAxes: [0, null] })(rows, y);
      expectClose(mapped, wide([numbersOf(plain), numbersOf(f(sin(x), y))]), 1e-12);
    });
  });

  it.each(halting)('%s: forward derivatives agree with differences', (_, f) => {
    const step = 1e-6;
    forAll((x, y) => {
      const [, tangent] = jvp((a: Value) => f(a, y), [x], [wide([1, -0.5, 0.25])]);
      const moved = (by: number): Value => f(add(x, mul(wide([1, -0.5, 0.25]), by)), y);
      const slope = numbersOf(sub(moved(step), moved(-step))).map((d) => d / (2 * step));
      const jump = Math.max(...slope.map(Math.abs)) > 1e4;
      if (!jump) expectClose(tangent, wide(slope), 1e-5);
    });
  });

  it.each(smooth)('%s: jvp and vjp agree, and second derivatives', (_, f) => {
    forAll((x, y) => {
      const [, tangent] = jvp(f, [x, y], [sin(x), wide(0.5)]);
      const [, pull] = vjp(f, x, y);
      const [xBar, yBar] = pull(x);
      const backward = add(sum(mul(xBar, sin(x))), mul(yBar, 0.5));
      expectClose(backward, sum(mul(tangent, x)), 1e-9);
      const gradient = grad((a: Value) => sum(f(a, y)));
      const [, forward] = jvp(gradient, [x], [wide([1, 2, 3])]);
      const reverse = grad((a: Value) => sum(mul(gradient(a), wide([1, 2, 3]))))(x);
      expectClose(reverse, forward, 1e-8);
      expectClose(jit(gradient)(x), gradient(x), 1e-12);
      const mapped = vmap(gradient)(wide([numbersOf(x), numbersOf(x)]));
      expectClose(mapped, wide([numbersOf(gradient(x)), numbersOf(gradient(x))]), 1e-12);
    });
  });
});

describe('malformed loops', () => {
  const text = (loop: string): string => `{ lambda ; a:f32[] b:f32[3]. let ${loop} in (c) }`;
  const body = '{ lambda ; x:f32[] y:f32[]. let z:f32[] = add x y in (z) }';
  const check = (loop: string) => () =>
    evalJaxpr(parseJaxpr(text(loop)), [], [array(1), array([1, 2, 3])]);
  const params = (length: number, carry = 1): string =>
    `scan[carryCount=${carry} constantCount=0 length=${length} reverse=false]`;

  it('are refused by every route', () => {
    expect(check(`c:f32[] = ${params(3)} ${body} a b`)().map(String)).toEqual(['f32[] 7']);
    expect(codeOf(check(`c:f32[] = ${params(4)} ${body} a b`))).toBe('invalid_params');
    expect(codeOf(check(`c:f32[] = ${params(3, 3)} ${body} a b`))).toBe('invalid_params');
    expect(codeOf(check(`c:f32[] = ${params(-1)} ${body} a b`))).toBe('invalid_params');
    expect(codeOf(check(`c:f32[] = ${params(3)} a b`))).toBe('invalid_params');
    const growing = '{ lambda ; x:f32[] y:f32[]. let z:bool[] = lt x y in (z) }';
    expect(codeOf(check(`c:bool[] = ${params(3)} ${growing} a b`))).toBe('invalid_params');
    const test = '{ lambda ; x:f32[]. let z:bool[] = lt x 9:f32[] in (z) }';
    const next = '{ lambda ; x:f32[]. let z:f32[] = add x x in (z) }';
    const head = 'while[bodyConstants=0 conditionConstants=0]';
    expect(check(`c:f32[] = ${head} ${test} ${next} a`)().map(String)).toEqual(['f32[] 16']);
    expect(codeOf(check(`c:f32[] = ${head} ${next} ${next} a`))).toBe('invalid_params');
    expect(codeOf(check(`c:f32[] = ${head} ${test} a`))).toBe('invalid_params');
    expect(codeOf(check(`c:f32[] = ${head} ${test} ${next} a a`))).toBe('wrong_arity');
  });
});
