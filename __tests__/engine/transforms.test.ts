import { describe, expect, it } from 'vitest';
import {
  type AxesTree,
  add,
  arange,
  array,
  astype,
  cond,
  dot,
  exp,
  grad,
  jit,
  jvp,
  type Leaf,
  makeJaxpr,
  mul,
  neg,
  pow,
  printJaxpr,
  sin,
  square,
  sum,
  switchCase,
  tanh,
  type Value,
  valueAndGrad,
  vjp,
  vmap,
  zeros,
} from '../../src/engine/index.ts';
import { codeOf, expectClose, expectSame, messageOf, numbersOf } from './expectations.ts';

const cube = (x: Value): Value => mul(x, mul(x, x));

describe('grad', () => {
  it('of x³ is 3x², then 6x, then 6', () => {
    expect(grad(cube)(3).item()).toBe(27);
    expect(grad(grad(cube))(3).item()).toBe(18);
    expect(grad(grad(grad(cube)))(3).item()).toBe(6);
  });

  it('twice of x² at 1e11 is 2, where differences would say 0', () => {
    expect(grad(grad(square))(array(1e11, { dtype: 'float64' })).item()).toBe(2);
    expect(grad(grad(square))(1e11).item()).toBe(2);
  });

  it('keeps the dtype of its argument', () => {
    expect(grad(cube)(array(2)).dtype).toBe('float32');
    expect(grad(cube)(array(2, { dtype: 'float64' })).dtype).toBe('float64');
    const mixed = (x: Value): Value => sum(mul(astype(x, 'float64'), 3));
    expect(grad(mixed)(array([1, 2])).dtype).toBe('float32');
  });

  it('refuses integers, bools and what is not one float scalar, as JAX does', () => {
    const int = array(3, { dtype: 'int32' });
    expect(messageOf(() => grad(cube)(int))).toMatch(
      /^grad .*float32 or float64 .*argument 0 has dtype int32\.$/,
    );
    expect(codeOf(() => grad((x: Value) => x)(true))).toBe('grad_input_dtype');
    expect(messageOf(() => grad(cube)(array([1, 2])))).toMatch(
      /^Gradient .*scalar-output .*shape: \(2,\)\.$/,
    );
    expect(codeOf(() => grad((x: Value) => astype(x, 'int32'))(1))).toBe('grad_output_dtype');
    expect(codeOf(() => grad((x: Value) => [x, x])(1))).toBe('grad_output_count');
    expect(codeOf(() => grad(cube, { argnums: 1 as 0 })(1))).toBe('invalid_argument');
  });

  it('goes through trees and several arguments', () => {
    const loss = (p: { w: Value; b: Value }, x: Value): Value => sum(add(mul(p.w, x), p.b));
    const params = { w: array([1, 2]), b: array([0, 0]) };
    const [dp, dx] = grad(loss, { argnums: [0, 1] })(params, array([3, 4]));
    expectSame(dp.w, array([3, 4]));
    expectSame(dp.b, array([1, 1]));
    expectSame(dx, array([1, 2]));
  });

  it('gives the value along with the gradient, also of a gradient', () => {
    const [value, slope] = valueAndGrad(grad(cube))(2);
    expect([value.item(), slope.item()]).toEqual([12, 12]);
    const [at3, slopeAt3] = valueAndGrad(grad(cube))(3);
    expect([at3.item(), slopeAt3.item()]).toEqual([27, 18]);
  });

  it('of vmap works', () => {
    const f = (x: Value): Value => sum(vmap(cube)(x));
    expectSame(grad(f)(array([1, 2])), array([3, 12]));
    expectSame(vmap(grad(jit(cube)))(array([1, 2])), array([3, 12]));
  });

  it('of closures over outer arguments is right (perturbations are not confused)', () => {
    const f = (x: Value): Value => mul(x, grad((y: Value) => add(x, y))(2));
    expect(grad(f)(1).item()).toBe(1);
    const g = (x: Value): Value => grad((y: Value) => mul(square(x), y))(1);
    expect(grad(g)(3).item()).toBe(6);
  });

  it('follows ordinary control flow on known values', () => {
    const f = (x: Value): Value => ((x.item() as number) > 2 ? sin(x) : cube(x));
    expect(grad(f)(1).item()).toBe(3);
    expect(grad(grad(f))(1).item()).toBe(6);
    expect(grad(f)(3).item()).toBeCloseTo(Math.cos(3), 6);
    expect(codeOf(() => jit(f)(1))).toBe('abstract_value');
    expect(codeOf(() => vmap(grad(f))(array([1])))).toBe('abstract_value');
  });

  it('of a constant or of an unused argument is zero', () => {
    expectSame(grad((_x: Value) => array(3))(array(1)), array(0));
    expectSame(grad((_x: Value, y: Value) => y)(array(1), 2), array(0));
  });
});

describe('cond and switchCase', () => {
  const branchy = (x: Value): Value =>
    cond(
      mul(x, x),
      (y: Value) => sin(y),
      (y: Value) => add(y, 5),
      x,
    );

  it('choose, clamp, and take functions that close over traced values', () => {
    const pick = (i: number): Value =>
      switchCase(i, [(x: Value) => x, (x: Value) => neg(x), (x: Value) => mul(x, 10)], 3);
    expect([-1, 0, 1, 2, 9].map((i) => pick(i).item())).toEqual([3, 3, -3, 30, 30]);
    const closed = (x: Value, y: Value): Value =>
      cond(
        true,
        (z: Value) => mul(z, y),
        (z: Value) => z,
        x,
      );
    expect(jit(closed)(3, 4).item()).toBe(12);
  });

  it('are differentiated and mapped', () => {
    expect(grad(branchy)(2).item()).toBeCloseTo(Math.cos(2), 6);
    expect(grad(branchy)(0).item()).toBe(1);
    expect(grad(grad(branchy))(2).item()).toBeCloseTo(-Math.sin(2), 6);
    expectClose(vmap(grad(branchy))(array([0, 2])), array([1, Math.cos(2)]), 1e-6);
    const [, slope] = jvp(jit(branchy), [array(2)], [array(1)]);
    expect(slope.item()).toBeCloseTo(Math.cos(2), 6);
    expectClose(
      grad((x: Value) => sum(vmap(branchy)(x)))(array([0, 2])),
      array([1, Math.cos(2)]),
      1e-6,
    );
  });

  it('with one index for the whole batch stay one cond', () => {
    const f = (i: Value, x: Value): Value =>
      switchCase(i, [(y: Value) => y, (y: Value) => neg(y)], x);
    const mapped = vmap(f, { inAxes: [null, 0] });
    expectSame(mapped(1, array([1, 2])), array([-1, -2]));
    expect(printJaxpr(makeJaxpr(mapped)(1, array([1, 2])).jaxpr)).toContain('cond');
  });

  it('give the weak type of the first branch, whichever is taken, in every run', () => {
    const strong = array(3);
    const chosen = (p: Value, onTrue: Leaf, onFalse: Leaf): Value =>
      cond<[], Leaf>(
        p,
        () => onTrue,
        () => onFalse,
      );
    const ofStrongFirst = jit((p: Value) => chosen(p, 2, strong));
    const ofWeakFirst = jit((p: Value) => chosen(p, strong, 2));
    for (const wanted of [true, false]) {
      for (let run = 0; run < 6; run++) {
        // The first branch of a cond is the one for false.
        expect(ofStrongFirst(wanted).aval.weakType).toBe(false);
        expect(ofWeakFirst(wanted).aval.weakType).toBe(true);
      }
    }
  });

  it('refuse branches of different types', () => {
    const f = (): Value =>
      cond(
        true,
        (x: Value) => x,
        (x: Value) => astype(x, 'int32'),
        array(1),
      );
    expect(codeOf(f)).toBe('invalid_params');
    expect(
      codeOf(() =>
        cond<[Value], unknown>(
          true,
          (x) => x,
          (x) => [x],
          array(1),
        ),
      ),
    ).toBe('invalid_argument');
  });
});

describe('vmap', () => {
  it('maps any axes in and out', () => {
    const matrix = array([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expectSame(vmap((x: Value) => sum(x), { inAxes: 1 })(matrix), array([5, 7, 9]));
    expectSame(vmap((x: Value) => sum(x), { inAxes: -2 })(matrix), array([6, 15]));
    const outer = vmap(vmap(mul, { inAxes: [null, 0] }), { inAxes: [0, null] });
    expectSame(
      outer(array([1, 2]), array([3, 4])),
      array([
        [3, 4],
        [6, 8],
      ]),
    );
    expectSame(
      vmap((x: Value) => x, { outAxes: 1 })(matrix),
      array([
        [1, 4],
        [2, 5],
        [3, 6],
      ]),
    );
    const tree = vmap((p: { a: Value; b: Value }) => add(p.a, p.b), {
      inAxes: [{ a: 0, b: null }],
    });
    expectSame(tree({ a: array([1, 2]), b: 10 }), array([11, 12]));
  });

  it('repeats what does not depend on the mapped axis, or returns it once', () => {
    const constant = (_x: Value): Value => add(array(3), 4);
    expectSame(vmap(constant)(array([1, 2])), array([7, 7]));
    expectSame(vmap(constant, { outAxes: null })(array([1, 2])), array(7));
    expect(codeOf(() => vmap(sin, { outAxes: null })(array([1])))).toBe('missing_out_axis');
    expectSame(vmap(() => array(1), { inAxes: [], axisSize: 2 })(), array([1, 1]));
  });

  it('complains as JAX does', () => {
    expect(messageOf(() => vmap(add)(array([1, 2]), array([1, 2, 3])))).toMatch(
      /^vmap got inconsistent sizes .*: 2, 3\.$/,
    );
    expect(codeOf(() => vmap(sin, { inAxes: null })(array([1])))).toBe('nothing_to_map');
    expect(codeOf(() => vmap(sin, { inAxes: 1 })(array([1])))).toBe('axis_out_of_range');
    expect(codeOf(() => vmap(add, { inAxes: [0] })(array([1]), array([1])))).toBe('axes_structure');
    expect(codeOf(() => vmap(sin)(1))).toBe('axis_out_of_range');
  });

  it('refuses axes that are no prefix of the tree, as JAX does', () => {
    const pair = { a: array([1, 2]), b: array([3, 4]) };
    const mapped = (inAxes: unknown, args: unknown = pair) =>
      vmap((x: unknown) => x, { inAxes: inAxes as AxesTree })(args as Value);
    const wrong = [[{ a: 0, c: 0 }], [{ a: 0 }], [{ a: 0, b: 0, c: 0 }], [[0, 0]], [undefined]];
    for (const axes of wrong) expect(codeOf(() => mapped(axes))).toBe('axes_structure');
    for (const axes of [[[0]], [{ a: 0 }], [{ aval: 0 }], ['0']]) {
      expect(codeOf(() => mapped(axes, array([1, 2])))).toBe('axes_structure');
    }
    const { a, b } = mapped([{ b: null, a: 0 }]) as unknown as typeof pair;
    expect([a.shape, b.shape]).toEqual([[2], [2, 2]]);
    const named = vmap((x: Value) => ({ a: x }), { outAxes: { b: 0 } });
    expect(messageOf(() => named(array([1])))).toBe('vmap outAxes has ("b") for ("a").');
  });

  it('maps dot over either operand', () => {
    const a = array([
      [1, 2],
      [3, 4],
    ]);
    const b = array([
      [5, 6],
      [7, 8],
    ]);
    expectSame(vmap(dot)(a, b), array([17, 53]));
    expectSame(vmap(dot, { inAxes: [0, null] })(a, b), dot(a, b));
    expectSame(vmap(dot, { inAxes: [null, 1], outAxes: 1 })(a, b), dot(a, b));
  });
});

describe('jit', () => {
  it('traces once for each signature', () => {
    let traces = 0;
    const f = jit((x: Value) => {
      traces++;
      return mul(x, 2);
    });
    f(1);
    f(2);
    expect(traces).toBe(1);
    f(array([1, 2]));
    f(array([3, 4]));
    f(array([1], { dtype: 'int32' }));
    expect(traces).toBe(3);
  });

  it('returns structures, repeated values and arguments untouched', () => {
    const f = jit((x: Value) => ({ twice: [x, x], none: null }));
    const { twice, none } = f(array([1, 2]));
    expectSame(twice[0] as Value, array([1, 2]));
    expectSame(twice[1] as Value, array([1, 2]));
    expect(none).toBeNull();
  });

  it('does not keep values of an outer trace', () => {
    const inner = jit((x: Value, y: Value) => mul(x, y));
    const outerFunction = (y: Value): Value => jit((x: Value) => inner(x, y))(2);
    expect(grad(outerFunction)(5).item()).toBe(2);
    expect(grad(outerFunction)(7).item()).toBe(2);
    expect(outerFunction(array(7)).item()).toBe(14);
  });

  it('reports values that escape', () => {
    let kept: Value | undefined;
    jit((x: Value) => {
      kept = x;
      return x;
    })(1);
    expect(codeOf(() => add(kept as Value, 1))).toBe('escaped_tracer');
    expect(codeOf(() => (kept as Value).item())).toBe('escaped_tracer');
  });

  it('recovers when the function throws', () => {
    const f = jit(() => {
      throw new Error('mine');
    });
    expect(messageOf(() => f())).toBe('mine');
    expect(add(1, 1).item()).toBe(2);
  });
});

describe('jvp and vjp', () => {
  it('take and give trees', () => {
    const f = (p: { a: Value }): { y: Value } => ({ y: exp(p.a) });
    const [value, tangent] = jvp(f, [{ a: array(0) }], [{ a: array(2) }]);
    expect([value.y.item(), tangent.y.item()]).toEqual([1, 2]);
    const [, pull] = vjp(f, { a: array(0) });
    expect(pull({ y: 3 })[0].a.item()).toBe(3);
    expect(pull({ y: 4 })[0].a.item()).toBe(4);
  });

  it('refuse tangents of another structure or type', () => {
    expect(codeOf(() => jvp(sin, [array(1)], [array([1])]))).toBe('argument_type');
    expect(codeOf(() => jvp(sin, [array(1)], [[array(1)] as never]))).toBe('invalid_argument');
    expect(codeOf(() => jvp(sin, [array(1, { dtype: 'int32' })], [1]))).toBe('grad_input_dtype');
    expect(codeOf(() => vjp(sin, array(1))[1]([1, 2]))).toBe('invalid_argument');
  });
});

describe('transforms together', () => {
  const x = array([0.25, -0.5, 1]);

  it("commute where JAX's do", () => {
    const f = (v: Value): Value => tanh(mul(v, add(v, 2)));
    expectSame(jit(vmap(f))(x), vmap(jit(f))(x));
    expectSame(vmap(grad(f))(x), grad((v: Value) => sum(vmap(f)(v)))(x));
    expectSame(jit(grad(jit(f)))(0.5), grad(f)(0.5));
    const hessian = vmap(jit(grad(grad(f))))(x);
    expectClose(hessian, array(numbersOf(x).map((v) => grad(grad(f))(v).item() as number)), 1e-6);
  });

  it('stay quick through deep nesting', () => {
    let deep = (v: Value): Value => sin(v);
    for (let i = 0; i < 24; i++) {
      const inner = deep;
      deep = jit((v: Value) => inner(v));
    }
    expect(grad(deep)(0).item()).toBe(1);
    expect(vmap(grad(grad(deep)))(array([0])).toNested()).toEqual([-0]);
    expect(jvp(deep, [0], [1])[1].item()).toBe(1);
  });

  it('learn a line by gradient descent', () => {
    const xs = arange(8, 'float32');
    const target = add(mul(xs, 3), 1);
    type Params = { w: Value; b: Value };
    const loss = (p: Params): Value => sum(square(add(add(mul(p.w, xs), p.b), neg(target))));
    const step = jit((p: Params) => {
      const slope = grad(loss)(p);
      return { w: add(p.w, mul(slope.w, -0.003)), b: add(p.b, mul(slope.b, -0.003)) };
    });
    let params: Params = { w: zeros([]), b: zeros([]) };
    for (let i = 0; i < 2000; i++) params = step(params);
    expect(params.w.item()).toBeCloseTo(3, 3);
    expect(params.b.item()).toBeCloseTo(1, 3);
  });

  it('refuse what has no rule, by name', () => {
    expect(pow(array(2), array(3)).item()).toBe(8);
    expect(codeOf(() => grad((v: Value) => astype(mul(v, 2), 'bool'))(1))).toBe(
      'grad_output_dtype',
    );
  });
});
