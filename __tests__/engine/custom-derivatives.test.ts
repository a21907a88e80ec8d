import { describe, expect, it } from 'vitest';
import {
  add,
  array,
  clip,
  cond,
  cos,
  customJvp,
  customVjp,
  Dispatcher,
  div,
  evalJaxpr,
  exp,
  fingerprintJaxpr,
  grad,
  type Jaxpr,
  jit,
  jvp,
  log,
  lt,
  makeJaxpr,
  makeTransformLedger,
  mul,
  type NdArray,
  ones,
  parseJaxpr,
  printJaxpr,
  reshape,
  scan,
  sin,
  sub,
  sum,
  type Value,
  vjp,
  vmap,
  whileLoop,
} from '../../src/engine/index.ts';
import { codeOf, expectClose, expectSame, messageOf } from './expectations.ts';

/** jax.custom_jvp's own example; the rule calls the function it belongs to. */
const log1pexp: (x: Value | number) => Value = customJvp(
  (x: Value) => log(add(1, exp(x))),
  ([x], [t]) => [log1pexp(x), mul(t, sub(1, div(1, add(1, exp(x)))))],
  { name: 'log1pexp' },
);

/** jax.custom_vjp's own example: the gradient is clipped, the value is left alone. */
const clipped = customVjp(
  (x: Value) => x,
  (x: Value) => [x, null],
  (_, ct) => [clip(ct, -1, 1)],
  { name: 'clipped' },
);

const double = (data: number[]): Value => array(data, { dtype: 'float64' });
const xs = double([-1, 0.25, 2]);

describe('customJvp', () => {
  it('replaces the derivative where the plain one fails', () => {
    expect(log1pexp(0).item()).toBeCloseTo(Math.LN2, 6);
    expect(grad((x: Value) => log(add(1, exp(x))))(100).item()).toBeNaN();
    expect(grad(log1pexp)(100).item()).toBe(1);
    expect(grad(grad(log1pexp))(0).item()).toBeCloseTo(0.25, 6);
  });

  it('keeps to its rule through every transformation and any order of them', () => {
    const tripled = customJvp(
      (x: Value) => sin(x),
      ([x], [t]) => [sin(x), mul(3, mul(t, cos(x)))],
    );
    const slopes = vmap((x: Value) => mul(3, cos(x)))(xs);
    expectSame(vmap(grad(tripled))(xs), slopes);
    expectSame(vmap(grad(jit(tripled)))(xs), slopes);
    expectSame(jit(vmap(jit(grad(tripled))))(xs), slopes);
    expectSame(grad((x: Value) => sum(vmap(tripled)(x)))(xs), slopes);
    expectSame(jvp(vmap(tripled), [xs], [double([1, 1, 1])])[1], slopes);
    expectSame(vjp(tripled, xs)[1](double([1, 1, 1]))[0], slopes);
    const looped = (x: Value): Value =>
      sum(scan((c: Value, part: Value) => [c, tripled(part)] as const, 0, x)[1]);
    expectSame(grad(looped)(xs), slopes);
  });

  it('takes trees, and what its rule closes over', () => {
    const weights = double([1, 2, 3]);
    const weighted = customJvp(
      ({ a, b }: { a: Value; b: Value }) => [mul(a, b)],
      ([{ a, b }], [ta]) => [[mul(a, b)], [mul(weights, add(mul(ta.a, b), mul(a, ta.b)))]],
    );
    const f = (a: Value): Value => sum(weighted({ a, b: xs })[0] as Value);
    const expected = mul(weights, xs);
    expectSame(grad(f)(xs), expected);
    expectSame(grad(jit(f))(xs), expected);
    const inLoop = (a: Value): Value =>
      scan((c: Value, _: Value) => [c, f(a)] as const, 0, double([0, 0]))[1];
    expectSame(grad((a: Value) => sum(inLoop(a)))(xs), mul(2, expected));
  });

  it('goes through a while in forward mode', () => {
    const halved = customJvp(
      (x: Value) => mul(x, 2),
      ([x], [t]) => [mul(x, 2), mul(t, 0.5)],
    );
    const f = (x: Value): Value => whileLoop<Value>((c) => lt(c, 10), halved, x);
    expect(jvp(f, [3], [1])[1].item()).toBe(0.25);
  });

  it('reads no rule before a derivative is asked for', () => {
    const broken = customJvp(sin, () => {
      throw new Error('called');
    });
    expectSame(jit(vmap((x: Value) => broken(x)))(xs), sin(xs));
    expect(() => grad((x: Value) => broken(x))(1)).toThrow('called');
  });

  it.each([
    ['no pair', () => sin(1), 'must return a pair of an output and its tangent'],
    ['another structure', () => [sin(1), [sin(1)]], 'returns a tangent of structure'],
    ['another shape', () => [sin(1), array([1])], 'f32[1] where f32[] is expected'],
    ['another dtype', () => [array(1, { dtype: 'int32' }), 1], 'i32[] where f32[] is expected'],
  ])('refuses a rule that returns %s', (_, rule, sentence) => {
    const f = customJvp((x: Value) => sin(x), rule as never, { name: 'wrong' });
    expect(codeOf(() => grad(f)(array(1)))).toBe('custom_rule');
    expect(messageOf(() => grad(f)(array(1)))).toContain(sentence);
  });
});

describe('what a rule closes over', () => {
  const SIZE = 300;
  const x = double(Array.from({ length: SIZE }, (_, i) => (i % 7) - 3));
  const weights = double(Array.from({ length: SIZE }, (_, i) => (i % 5) / 4));
  type Unary = (v: Value) => Value;

  const byJvp = (scale: Value): Unary =>
    customJvp(
      (v: Value) => mul(v, 2),
      ([v], [t]) => [mul(v, 2), mul(t, scale)],
    );
  const byVjp = (scale: Value): Unary =>
    customVjp(
      (v: Value) => mul(v, 2),
      (v: Value) => [mul(v, 2), null],
      (_, ct) => [mul(ct, scale)],
    );

  /** Each has the value of f and, for a linear f, its derivative once. */
  const places: readonly (readonly [string, (f: Unary) => Unary])[] = [
    ['a jit', (f) => jit(f)],
    ['a jit in a jit', (f) => jit((v: Value) => jit(f)(v))],
    ['a cond', (f) => (v) => cond(lt(-1e9, sum(v)), f, (u: Value) => mul(u, weights), v)],
    ['either branch of a cond', (f) => (v) => cond(lt(sum(v), -1e9), (u: Value) => sin(u), f, v)],
    [
      'a scan',
      (f) => (v) => scan((c: Value, row: Value) => [f(row), c], v, reshape(v, [1, SIZE]))[0],
    ],
  ];

  it.each(places)('stays one array inside of %s, in both modes', (_, inside) => {
    for (const [make, modes] of [
      [byJvp, ['forward', 'reverse']],
      [byVjp, ['reverse']],
    ] as const) {
      const f = inside(make(weights));
      for (const mode of modes) {
        const slope = (v: Value): Value =>
          mode === 'reverse'
            ? grad((u: Value) => sum(f(u)))(v)
            : jvp(f, [v], [ones([SIZE], 'float64')])[1];
        expectSame(slope(x), weights);
        expectSame(jit(slope)(x), weights);
        expectSame(vmap(slope)(reshape(x, [1, SIZE])), reshape(weights, [1, SIZE]));
        expect(countEquations(makeJaxpr(slope)(x).jaxpr)).toBeLessThan(100);
        const outer = jit((scale: Value, v: Value) => {
          const g = inside(make(scale));
          return mode === 'reverse' ? grad((u: Value) => sum(g(u)))(v) : jvp(g, [v], [v])[1];
        });
        expectSame(outer(weights, x), mode === 'reverse' ? weights : mul(weights, x));
      }
    }
  });

  it('stays one array in a while, forward', () => {
    const f = byJvp(weights);
    const looped = (v: Value): Value =>
      whileLoop<readonly [Value, Value]>(
        ([round]) => lt(round, 1),
        ([round, c]) => [add(round, 1), f(c)],
        [0, v],
      )[1];
    const slope = (v: Value): Value => jvp(looped, [v], [ones([SIZE], 'float64')])[1];
    expectSame(slope(x), weights);
    expect(countEquations(makeJaxpr(slope)(x).jaxpr)).toBeLessThan(100);
  });

  it('is a constant of a program that is dispatched', () => {
    const { jaxpr, constants } = makeJaxpr((v: Value) => sum(jit(byJvp(weights))(v)))(x);
    const { outputs } = new Dispatcher().dispatch({
      mode: 'strict',
      ledger: makeTransformLedger({ jaxpr, constants: constants as NdArray[] }, ['grad']),
      args: [x as NdArray],
      backend: 'cpu',
      compileOptions: {},
      customHook: null,
      unknownIncompatibleFeatures: [],
    });
    expectSame(outputs[0] as Value, weights);
  });
});

/** Those of sub-jaxprs included. */
function countEquations({ equations }: Jaxpr): number {
  return equations.reduce(
    (count, { subJaxprs }) =>
      count + 1 + subJaxprs.reduce((sum, sub) => sum + countEquations(sub), 0),
    0,
  );
}

describe('customVjp', () => {
  it('replaces reverse mode through every transformation', () => {
    expect(clipped(5).item()).toBe(5);
    const f = (x: Value): Value => mul(3, clipped(x));
    const ones = double([1, 1, 1]);
    expectSame(vmap(grad(f))(xs), ones);
    expectSame(vmap(grad(jit(f)))(xs), ones);
    expectSame(jit(grad((x: Value) => sum(vmap(f)(x))))(xs), ones);
    const looped = (x: Value): Value =>
      sum(scan((c: Value, part: Value) => [c, f(part)] as const, 0, x)[1]);
    expectSame(grad(looped)(xs), ones);
    expect(grad(grad((x: Value) => mul(x, mul(x, clipped(x)))))(0.5).item()).toBe(3);
  });

  it('sums over a batch what it sends to an argument that is not mapped', () => {
    const product = customVjp(
      (x: Value, y: Value) => mul(x, y),
      (x: Value, y: Value) => [mul(x, y), { x, y }],
      ({ x, y }, ct) => [mul(ct, y), mul(10, mul(ct, x))],
    );
    const f = (y: Value): Value => sum(vmap(product, { inAxes: [0, null] })(xs, y));
    expectClose(grad((y: Value) => f(sum(y)))(double([1.5])), double([12.5]), 1e-12);
  });

  it('takes null for a cotangent of zeros, and asks residuals for their values', () => {
    const gated = customVjp(
      (x: Value, y: Value) => mul(x, y),
      (x: Value, y: Value) => [mul(x, y), [x, y]],
      ([x, y], ct) => [Number((x as Value).item()) > 0 ? mul(ct, y as Value) : null, null],
    );
    const both = grad((x: Value, y: Value) => gated(x, y), { argnums: [0, 1] });
    expect(both(2, 3).map((x) => x.item())).toEqual([3, 0]);
    expect(both(-2, 3).map((x) => x.item())).toEqual([0, 0]);
  });

  it('refuses forward mode', () => {
    const f = (x: Value): Value => clipped(x);
    expect(codeOf(() => jvp(f, [1], [1]))).toBe('forward_mode_through_custom_vjp');
    expect(messageOf(() => jvp(jit(f), [1], [1]))).toContain('cannot be applied to clipped');
  });

  it.each([
    ['no pair', () => 1, () => [1], 'must return a pair of an output and residuals'],
    ['too few cotangents', (x: Value) => [x, 1], () => [], 'must return a list of 1 cotangents'],
    ['another shape', (x: Value) => [x, 1], () => [array([1])], 'f32[1] where f32[] is expected'],
  ])('refuses a rule that returns %s', (_, forward, backward, sentence) => {
    const f = customVjp((x: Value) => x, forward as never, backward as never);
    expect(codeOf(() => grad(f)(array(1)))).toBe('custom_rule');
    expect(messageOf(() => grad(f)(array(1)))).toContain(sentence);
  });
});

describe('custom derivatives', () => {
  it('say nothing of values closed over, which is an error', () => {
    const f = (y: Value): Value =>
      customJvp(
        (x: Value) => mul(x, y),
        ([x], [t]) => [mul(x, y), t],
        { name: 'inner' },
      )(2);
    expect(codeOf(() => grad(f)(3))).toBe('custom_closure');
    expect(jit(f)(3).item()).toBe(6);
    expectSame(vmap(f)(xs), mul(xs, 2));
  });

  it('are jaxprs that print, parse and run; a parsed one has lost its rule', () => {
    const { jaxpr, constants } = makeJaxpr(log1pexp)(1);
    const parsed = parseJaxpr(printJaxpr(jaxpr));
    expect(fingerprintJaxpr(parsed)).toBe(fingerprintJaxpr(jaxpr));
    expectSame(evalJaxpr(parsed, [], [array(0.5)])[0] as Value, log1pexp(array(0.5)));
    const slopeOf = (from: typeof jaxpr) =>
      grad((x: Value) => evalJaxpr(from, constants, [x])[0] as Value)(array(0.5));
    expectSame(slopeOf(jaxpr), grad(log1pexp)(array(0.5)));
    expect(codeOf(() => slopeOf(parsed))).toBe('custom_rule_missing');
  });

  it('are not taken for those of another process with equal text', () => {
    const text = printJaxpr(makeJaxpr(log1pexp)(1).jaxpr);
    const [owner] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text) as RegExpExecArray;
    const elsewhere = text.replaceAll(owner, crypto.randomUUID());
    const dispatcher = new Dispatcher();
    const slope = (program: Jaxpr) =>
      dispatcher.dispatch({
        mode: 'strict',
        ledger: makeTransformLedger({ jaxpr: program, constants: [] }, ['grad']),
        args: [array(0.5)],
        backend: 'cpu',
        compileOptions: {},
        customHook: null,
        unknownIncompatibleFeatures: [],
      });
    slope(makeJaxpr(log1pexp)(1).jaxpr);
    expect(codeOf(() => slope(parseJaxpr(elsewhere)))).toBe('custom_rule_missing');
  });

  it('have the same fingerprint when traced again, and another for another rule', () => {
    const fingerprint = (f: (x: Value) => Value): string =>
      fingerprintJaxpr(makeJaxpr(vmap(f))(xs).jaxpr);
    expect(fingerprint(log1pexp)).toBe(fingerprint(log1pexp));
    const body = (x: Value): Value => sin(x);
    const one = customJvp(body, ([x], [t]) => [sin(x), t]);
    const other = customJvp(body, ([x], [t]) => [sin(x), mul(t, 2)]);
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
