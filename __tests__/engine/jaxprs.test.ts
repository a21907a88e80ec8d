import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chain } from '../../benches/programs.ts';
import {
  type Atom,
  array,
  canonicalText,
  checkJaxpr,
  Dispatcher,
  type Equation,
  evalJaxpr,
  fingerprintJaxpr,
  grad,
  Jaxpr,
  jit,
  makeAval,
  makeEquation,
  makeJaxpr,
  makeLiteral,
  makeTransformLedger,
  makeVariable,
  mul,
  parseJaxpr,
  printJaxpr,
  scalar,
  type Transform,
  type Value,
  type Variable,
  validateJaxpr,
  vmap,
} from '../../src/engine/index.ts';
import { codeOf, messageOf } from './expectations.ts';

const FLOAT = makeAval([], 'float32');

interface Parts {
  readonly params?: object;
  readonly effects?: readonly string[];
  readonly literal?: number;
  readonly dtype?: 'float32' | 'float64';
  readonly sub?: Jaxpr;
}

/** One equation with everything about it open; params are not looked at by the fingerprint. */
function program(parts: Parts): Jaxpr {
  const type = makeAval([], parts.dtype ?? 'float32');
  const x = makeVariable(type);
  const y = makeVariable(type);
  const inputs: Atom[] = [x, makeLiteral(parts.literal ?? 1, type)];
  const subJaxprs = parts.sub ? [parts.sub] : [];
  const equation = makeEquation('add', inputs, [y], parts.params ?? {}, subJaxprs, parts.effects);
  return new Jaxpr({ inputs: [x], constants: [], equations: [equation], outputs: [y] });
}

const distinct = (...jaxprs: Jaxpr[]): boolean =>
  new Set(jaxprs.map(fingerprintJaxpr)).size === jaxprs.length;

describe('the fingerprint', () => {
  it('is the same under renaming and rebuilding', () => {
    expect(fingerprintJaxpr(chain(5))).toBe(fingerprintJaxpr(chain(5)));
    const renamed = parseJaxpr('{ lambda ; zz:f32[]. let q:f32[] = add zz 1:f32[] in (q) }');
    expect(fingerprintJaxpr(renamed)).toBe(fingerprintJaxpr(program({})));
    const reordered = program({ params: { b: [1, 2], a: 'x' } });
    expect(fingerprintJaxpr(reordered)).toBe(
      fingerprintJaxpr(program({ params: { a: 'x', b: [1, 2] } })),
    );
  });

  it('differs for any change of params, effects, literals, types and sub-jaxprs', () => {
    expect(
      distinct(
        program({}),
        program({ params: { a: 1 } }),
        program({ params: { a: '1' } }),
        program({ params: { a: [1] } }),
        program({ params: { a: true } }),
        program({ params: { a: null } }),
        program({ effects: ['io'] }),
        program({ literal: 2 }),
        program({ dtype: 'float64' }),
        program({ sub: program({}) }),
        program({ sub: program({ literal: 2 }) }),
        chain(2),
      ),
    ).toBe(true);
  });

  it('frames its parts, so text cannot slide from one into another', () => {
    expect(
      distinct(program({ params: { a: 'b;c=d' } }), program({ params: { a: 'b', c: 'd' } })),
    ).toBe(true);
    expect(distinct(program({ effects: ['x,y'] }), program({ effects: ['x', 'y'] }))).toBe(true);
    expect(
      distinct(program({ params: { a: [[1], [2]] } }), program({ params: { a: [[1, 2], []] } })),
    ).toBe(true);
    const text = canonicalText(program({}));
    expect(distinct(program({ params: { a: text } }), program({ sub: program({}) }))).toBe(true);
    expect(distinct(program({ params: { a: 's1:b' } }), program({ params: { a: 'b' } }))).toBe(
      true,
    );
  });

  it('keeps -0, 0, NaN and the infinities apart', () => {
    const odd = [0, -0, NaN, Infinity, -Infinity];
    expect(distinct(...odd.map((literal) => program({ literal })))).toBe(true);
    expect(distinct(...odd.map((a) => program({ params: { a } })))).toBe(true);
  });

  it('cannot go stale: a jaxpr and all its parts are copied and frozen', () => {
    const params = { list: [1, { deep: 2 }] };
    const effects = ['io'];
    const jaxpr = program({ params, effects });
    const before = fingerprintJaxpr(jaxpr);
    params.list.push(3);
    effects.push('more');
    expect(fingerprintJaxpr(program({ params: { list: [1, { deep: 2 }] }, effects: ['io'] }))).toBe(
      before,
    );
    const equation = jaxpr.equations[0] as Equation;
    for (const part of [
      jaxpr,
      jaxpr.inputs,
      jaxpr.equations,
      jaxpr.outputs,
      equation,
      equation.inputs,
      equation.inputs[0],
      equation.inputs[0]?.aval.shape,
      equation.params,
      (equation.params as unknown as typeof params).list,
      (equation.params as unknown as typeof params).list[1],
      equation.effects,
      equation.subJaxprs,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

const route = (transforms: readonly Transform[]) => (jaxpr: Jaxpr) =>
  new Dispatcher().dispatch({
    mode: 'strict',
    ledger: makeTransformLedger(jaxpr, transforms),
    args: [transforms.includes('vmap') ? array([1, 2]) : scalar(1, 'float32')],
    backend: 'cpu',
    compileOptions: {},
    customHook: null,
    unknownIncompatibleFeatures: [],
  });

/** Every way to run or transform a jaxpr. */
const routes: { readonly [name: string]: (jaxpr: Jaxpr) => unknown } = {
  check: checkJaxpr,
  eval: (jaxpr) => evalJaxpr(jaxpr, [], [scalar(1, 'float32')]),
  'eval in jit': (jaxpr) => jit((x: Value) => evalJaxpr(jaxpr, [], [x])[0])(array(1)),
  'eval in vmap': (jaxpr) => vmap((x: Value) => evalJaxpr(jaxpr, [], [x])[0])(array([1])),
  'eval in grad': (jaxpr) => grad((x: Value) => evalJaxpr(jaxpr, [], [x])[0])(array(1)),
  dispatch: route([]),
  'dispatch jit': route(['jit']),
  'dispatch grad': route(['grad']),
  'dispatch vmap': route(['vmap']),
  'dispatch jit(vmap(grad))': route(['jit', 'vmap', 'grad']),
};

function build(
  make: (v: { x: Variable; y: Variable; z: Variable; one: Atom }) => {
    inputs?: Variable[];
    constants?: Variable[];
    equations: Equation[];
    outputs: Atom[];
  },
): Jaxpr {
  const [x, y, z] = [makeVariable(FLOAT), makeVariable(FLOAT), makeVariable(FLOAT)];
  const fields = make({ x, y, z, one: makeLiteral(1, FLOAT) });
  return new Jaxpr({ inputs: [x], constants: [], ...fields });
}

const malformed: { readonly [code: string]: Jaxpr } = {
  duplicate_binding: build(({ x }) => ({ inputs: [x, x], equations: [], outputs: [x] })),
  unbound_variable: build(({ x, y, z, one }) => ({
    equations: [makeEquation('add', [y, one], [z], {}), makeEquation('add', [x, one], [y], {})],
    outputs: [z],
  })),
  shadowed_binding: build(({ x, one }) => ({
    equations: [makeEquation('add', [x, one], [x], {})],
    outputs: [x],
  })),
  unknown_output: build(({ y }) => ({ equations: [], outputs: [y] })),
  duplicate_output: build(({ x }) => ({ equations: [], outputs: [x, x] })),
  equation_type: build(({ x, one }) => {
    const wrong = makeVariable(makeAval([], 'float64'));
    return { equations: [makeEquation('add', [x, one], [wrong], {})], outputs: [wrong] };
  }),
  unknown_primitive: build(({ x, y }) => ({
    equations: [makeEquation('frobnicate' as 'sin', [x], [y], {})],
    outputs: [y],
  })),
  nested_constants: build(({ x, y, z }) => {
    const sub = new Jaxpr({ inputs: [z], constants: [y], equations: [], outputs: [y] });
    const out = makeVariable(FLOAT);
    return { equations: [makeEquation('jit', [x], [out], { name: 'f' }, [sub])], outputs: [out] };
  }),
  wrong_arity: build(({ x, y }) => ({
    equations: [makeEquation('add', [x], [y], {})],
    outputs: [y],
  })),
  incompatible_dtypes: build(({ x, y }) => ({
    equations: [makeEquation('add', [x, makeLiteral(1, makeAval([], 'int32'))], [y], {})],
    outputs: [y],
  })),
};

describe('validation', () => {
  it.each(Object.keys(malformed))('%s is the same error by every route', (code) => {
    const jaxpr = malformed[code] as Jaxpr;
    const found = Object.entries(routes).map(([name, run]) => [
      name,
      codeOf(() => run(jaxpr)),
      messageOf(() => run(jaxpr)),
    ]);
    const sentence = messageOf(() => checkJaxpr(jaxpr));
    expect(found).toEqual(Object.keys(routes).map((name) => [name, code, sentence]));
  });

  it('looks into sub-jaxprs in their own scope', () => {
    const shared = makeVariable(FLOAT);
    const inner = new Jaxpr({
      inputs: [makeVariable(FLOAT)],
      constants: [],
      equations: [],
      outputs: [shared],
    });
    const out = makeVariable(FLOAT);
    const outer = new Jaxpr({
      inputs: [shared],
      constants: [],
      equations: [makeEquation('jit', [shared], [out], { name: 'f' }, [inner])],
      outputs: [out],
    });
    expect(codeOf(() => validateJaxpr(outer))).toBe('unknown_output');
  });

  it('names variables as they are printed', () => {
    expect(messageOf(() => checkJaxpr(malformed.shadowed_binding as Jaxpr))).toMatch(
      /^Equation 0 binds variable a\b/,
    );
  });

  it('accepts passed-through inputs, and they come out by every route', () => {
    const pass = build(({ x }) => ({ equations: [], outputs: [x] }));
    expect(route(['jit'])(pass).outputs[0]?.item()).toBe(1);
    expect(route(['vmap'])(pass).outputs[0]?.toNested()).toEqual([1, 2]);
    expect(route(['grad'])(pass).outputs[0]?.item()).toBe(1);
  });

  it('checks arguments', () => {
    const jaxpr = chain(1);
    expect(codeOf(() => evalJaxpr(jaxpr, [], []))).toBe('wrong_arity');
    expect(messageOf(() => evalJaxpr(jaxpr, [], [array([1])]))).toMatch(
      /^Argument 0 has type f32\[1\], but i32\[\] /,
    );
  });
});

describe('the printed form', () => {
  it('is not what console.log shows, which is the lists', () => {
    const { inputs, constants, equations, outputs } = chain(2);
    const shown = inspect(new Jaxpr({ inputs, constants, equations, outputs }));
    expect(shown).toBe(inspect({ constants, inputs, equations, outputs }));
  });

  it('reads like JAX', () => {
    const weights = array([1, 2]);
    const f = (x: Value): Value => jit((y: Value) => mul(y, weights), { name: 'scale' })(x);
    const { jaxpr } = makeJaxpr(f)(array([3, 4]));
    expect(`\n${printJaxpr(jaxpr)}`).toMatchInlineSnapshot(`
      "
      { lambda a:f32[2] ; b:f32[2]. let
          c:f32[2] = jit[name="scale"] { lambda ; a:f32[2] b:f32[2]. let
              c:f32[2] = mul b a
            in (c) } a b
        in (c) }"
    `);
  });

  it('can be read back, reserved words and odd numbers included', () => {
    const long = chain(400);
    expect(fingerprintJaxpr(parseJaxpr(printJaxpr(long)))).toBe(fingerprintJaxpr(long));
    for (const literal of [-0, NaN, Infinity, -Infinity, 1e-30, 1.5e300]) {
      const jaxpr = program({
        literal,
        params: { a: ['q"\\\n', { b: null, c: [true, -0] }] },
        effects: ['a, "b"'],
      });
      expect(fingerprintJaxpr(parseJaxpr(printJaxpr(jaxpr)))).toBe(fingerprintJaxpr(jaxpr));
    }
  });

  it('says where it cannot be read', () => {
    expect(messageOf(() => parseJaxpr('{ lambda ; a:f16[]. let in (a) }'))).toMatch(
      /position 13: .*a dtype, .*"f16"/,
    );
    expect(codeOf(() => parseJaxpr('{ lambda ; a:f32[]. let b:f32[] = warp a in (b) }'))).toBe(
      'unknown_primitive',
    );
    expect(codeOf(() => parseJaxpr('{ lambda ; . let in (a) }'))).toBe('parse_error');
    expect(codeOf(() => parseJaxpr('{ lambda ; . let in () } more'))).toBe('parse_error');
    expect(codeOf(() => parseJaxpr('{ lambda'))).toBe('parse_error');
    expect(codeOf(() => parseJaxpr('{ lambda ; . let in () } @'))).toBe('parse_error');
  });

  it('of a malformed jaxpr gives the same malformed jaxpr', () => {
    const text = '{ lambda ; a:f32[]. let a:f32[] = sin a in (a) }';
    expect(codeOf(() => checkJaxpr(parseJaxpr(text)))).toBe('shadowed_binding');
  });
});
