import { describe, expect, it } from 'vitest';
import { add2, addOne, chain, constantScalar, FLOAT, INT, square } from '../../benches/programs.ts';
import {
  array,
  type CacheKeyFields,
  ConformalCalibrator,
  cacheKeyOf,
  cacheKeyPayload,
  Dispatcher,
  type DispatchRequest,
  EvidenceLedger,
  Jaxpr,
  makeAval,
  makeEquation,
  makeJaxpr,
  makeTransformLedger,
  makeVariable,
  mul,
  type NdArray,
  proveComposition,
  scalar,
  sin,
  sum,
  type Transform,
  type Value,
} from '../../src/engine/index.ts';
import { codeOf, expectSame } from './expectations.ts';

function request(
  program: Parameters<typeof makeTransformLedger>[0],
  transforms: readonly Transform[],
  args: readonly NdArray[],
  overrides: Partial<DispatchRequest> = {},
): DispatchRequest {
  return {
    mode: 'strict',
    ledger: makeTransformLedger(program, transforms),
    args,
    backend: 'cpu',
    compileOptions: {},
    customHook: null,
    unknownIncompatibleFeatures: [],
    ...overrides,
  };
}

const run = (...parts: Parameters<typeof request>): readonly NdArray[] =>
  new Dispatcher().dispatch(request(...parts)).outputs;

const int = (value: number): NdArray => scalar(value, 'int32');
const float = (value: number): NdArray => scalar(value, 'float32');
const cubed = makeJaxpr((x: Value) => mul(x, mul(x, x)))(array(0));

describe('dispatch', () => {
  it('runs the benchmark programs', () => {
    expectSame(run(add2(INT), ['jit'], [int(2), int(5)])[0] as NdArray, int(7));
    expectSame(run(square(FLOAT), ['jit', 'grad'], [float(3)])[0] as NdArray, float(6));
    expectSame(
      run(square(FLOAT), ['vmap', 'grad'], [array([1, 2, 3])])[0] as NdArray,
      array([2, 4, 6]),
    );
    const wide = array(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      { dtype: 'int32' },
    );
    const column = addOne(makeAval([3], 'int32'));
    const byColumn = run(column, ['vmap'], [wide], { compileOptions: { vmap_in_axes: 1 } })[0];
    expectSame(
      byColumn as NdArray,
      array(
        [
          [2, 4, 6],
          [3, 5, 7],
        ],
        { dtype: 'int32' },
      ),
    );
    const five = array([0, 0, 0, 0, 0], { dtype: 'int32' });
    expect(run(constantScalar(INT), ['vmap'], [five])[0]?.toNested()).toEqual([7, 7, 7, 7, 7]);
    const once = { compileOptions: { vmap_out_axes: null } };
    expect(run(constantScalar(INT), ['vmap'], [five], once)[0]?.item()).toBe(7);
  });

  it('composes grad with grad, exactly', () => {
    expectSame(run(cubed, ['grad', 'grad'], [float(3)])[0] as NdArray, float(18));
    const double = makeJaxpr((x: Value) => mul(x, x))(array(0, { dtype: 'float64' }));
    const at = scalar(1e11, 'float64');
    expect(run(double, ['grad', 'grad'], [at])[0]?.item()).toBe(2);
    const both = run(cubed, ['jit', 'grad', 'grad'], [float(3)], {
      compileOptions: { value_and_grad: true },
    });
    expect(both.map((output) => output.item())).toEqual([27, 18]);
  });

  it('composes grad with vmap when the result is a scalar', () => {
    const inner = makeJaxpr((x: Value) => sin(x))(array(0));
    expect(codeOf(() => run(inner, ['grad', 'vmap'], [array([1, 2])]))).toBe('grad_output_shape');
    const summed = makeJaxpr((x: Value) => sum(mul(x, x)))(array([0, 0]));
    expectSame(
      run(
        summed,
        ['vmap', 'grad'],
        [
          array([
            [1, 2],
            [3, 4],
          ]),
        ],
      )[0] as NdArray,
      array([
        [2, 4],
        [6, 8],
      ]),
    );
  });

  it('keeps dtypes and refuses gradients of integers', () => {
    expect(run(square(FLOAT), ['grad'], [float(3)])[0]?.dtype).toBe('float32');
    expect(codeOf(() => run(square(INT), ['grad'], [int(3)]))).toBe('grad_input_dtype');
  });

  it('takes constants', () => {
    const weights = array([1, 2, 3]);
    const dotted = makeJaxpr((x: Value) => sum(mul(x, weights)))(array([0, 0, 0]));
    expect(dotted.constants).toHaveLength(1);
    const x = array([1, 1, 1]);
    expect(run(dotted, ['jit'], [x])[0]?.item()).toBe(6);
    expectSame(run(dotted, ['grad'], [x])[0] as NdArray, weights);
    expectSame(
      run(
        dotted,
        ['vmap'],
        [
          array([
            [1, 0, 0],
            [0, 0, 1],
          ]),
        ],
      )[0] as NdArray,
      array([1, 3]),
    );
    const mismatched = { jaxpr: dotted.jaxpr, constants: [] };
    expect(codeOf(() => run(mismatched, ['jit'], [x]))).toBe('wrong_arity');
  });

  it('does not mix up programs that differ only in the values of constants', () => {
    const dispatcher = new Dispatcher();
    const scaled = (by: number) => {
      const factor = array([by]);
      return makeJaxpr((x: Value) => mul(x, factor))(array([0]));
    };
    const results = [2, 3].map((by) =>
      dispatcher.dispatch(request(scaled(by), ['jit'], [array([1])])).outputs[0]?.toNested(),
    );
    expect(results).toEqual([[2], [3]]);
  });

  it('uses grad_argnums', () => {
    const product = makeJaxpr((x: Value, y: Value) => mul(x, y))(array(0), array(0));
    const both = run(product, ['grad'], [float(3), float(4)], {
      compileOptions: { grad_argnums: [1, 0] },
    });
    expect(both.map((output) => output.item())).toEqual([3, 4]);
    const beyond = { compileOptions: { grad_argnums: [2] } };
    expect(codeOf(() => run(product, ['grad'], [float(3), float(4)], beyond))).toBe(
      'invalid_compile_option',
    );
  });

  it('checks arguments against the program', () => {
    expect(codeOf(() => run(add2(INT), ['jit'], [int(1)]))).toBe('wrong_arity');
    expect(codeOf(() => run(add2(INT), ['jit'], [int(1), float(1)]))).toBe('argument_type');
    expect(codeOf(() => run(add2(INT), ['vmap'], [int(1), int(1)]))).toBe('axis_out_of_range');
  });
});

describe('strict and hardened mode', () => {
  const unknowns: readonly (readonly [string, Partial<DispatchRequest>])[] = [
    ['unknown_backend', { backend: 'tpu' }],
    ['unknown_compile_option', { compileOptions: { fast_math: true } }],
    ['unknown_incompatible_features', { unknownIncompatibleFeatures: ['future.v2'] }],
  ];

  it.each(unknowns)(
    '%s is an error in strict mode and a signal in hardened mode',
    (code, unknown) => {
      const dispatcher = new Dispatcher();
      const ask = (mode: 'strict' | 'hardened'): DispatchRequest =>
        request(add2(INT), ['jit'], [int(2), int(5)], { ...unknown, mode });
      expect(codeOf(() => dispatcher.dispatch(ask('strict')))).toBe(code);
      const { outputs, evidence } = dispatcher.dispatch(ask('hardened'));
      expect(outputs[0]?.item()).toBe(7);
      expect(evidence.record.action).toBe('fallback');
      expect(evidence.signals.some((signal) => signal.name.startsWith('unknown_'))).toBe(true);
    },
  );

  it('are the only ones: a mode from outside is not taken for hardened', () => {
    const odd = request(add2(INT), ['jit'], [int(1), int(1)], { mode: 'lenient' as 'strict' });
    expect(codeOf(() => new Dispatcher().dispatch(odd))).toBe('invalid_argument');
  });

  it('refuse unusable values of known options', () => {
    for (const compileOptions of [
      { vmap_in_axes: 'x' },
      { vmap_out_axes: [0, 'x'] },
      { value_and_grad: 1 },
      { grad_argnums: [-1] },
    ]) {
      const bad = request(add2(INT), ['jit'], [int(1), int(1)], {
        compileOptions,
        mode: 'hardened',
      });
      expect(codeOf(() => new Dispatcher().dispatch(bad))).toBe('invalid_compile_option');
    }
  });
});

describe('evidence of dispatches', () => {
  it('is left by failures too, and they are judged', () => {
    const dispatcher = new Dispatcher({ clock: () => 42, runId: 'run' });
    dispatcher.dispatch(request(add2(INT), ['jit'], [int(2), int(5)]));
    expect(codeOf(() => dispatcher.dispatch(request(square(INT), ['grad'], [int(3)])))).toBe(
      'grad_input_dtype',
    );
    const [kept, killed] = dispatcher.evidence.entries();
    expect(kept).toMatchObject({ decisionId: 'run-1', record: { action: 'keep', timeMs: 42 } });
    expect(killed).toMatchObject({ decisionId: 'run-2', record: { action: 'kill' } });
    expect(killed?.signals.at(-1)).toMatchObject({ name: 'outcome', value: 'grad_input_dtype' });
    expect(dispatcher.evidence.verify()).toEqual({ kind: 'intact', entries: 2 });
  });

  it('tells repeats apart: one cache key, two decisions', () => {
    const dispatcher = new Dispatcher();
    const twice = [1, 2].map(() =>
      dispatcher.dispatch(request(add2(INT), ['jit'], [int(2), int(5)])),
    );
    expect(twice[0]?.cacheKey).toBe(twice[1]?.cacheKey);
    expect(twice[0]?.evidence.decisionId).not.toBe(twice[1]?.evidence.decisionId);
    expect(
      new Dispatcher().dispatch(request(add2(INT), ['jit'], [int(2), int(5)])).evidence.decisionId,
    ).not.toBe(twice[0]?.evidence.decisionId);
  });

  it('lets signals reach the posterior, and keeps a large program that worked', () => {
    const posteriorOf = (n: number): number =>
      new Dispatcher().dispatch(request(chain(n), ['jit'], [int(0)])).evidence.record.posterior;
    expect(posteriorOf(10)).toBeGreaterThan(posteriorOf(1));
    const { record } = new Dispatcher().dispatch(request(chain(3000), ['jit'], [int(0)])).evidence;
    expect(record.action).toBe('keep');
    expect(record.posterior).toBeLessThan(100 / 129);
  });

  it('counts equations, depth and effects, sub-jaxprs included', () => {
    const [x, y] = [makeVariable(INT), makeVariable(INT)];
    const jaxpr = new Jaxpr({
      inputs: [x],
      constants: [],
      equations: [makeEquation('jit', [x], [y], { name: 'f' }, [chain(2)], ['io'])],
      outputs: [y],
    });
    const { signals } = new Dispatcher().dispatch(
      request(jaxpr, ['jit', 'vmap'], [array([1], { dtype: 'int32' })]),
    ).evidence;
    const values = Object.fromEntries(signals.map((signal) => [signal.name, signal.value]));
    expect(values).toMatchObject({
      transform_depth: 2,
      equation_count: 3,
      trace_depth: 1,
      effect_token_count: 1,
      effect_token_trace: '["io"]',
      outcome: 'succeeded',
    });
    expect(values.stack_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('asks for reprofiling above a calibrated threshold', () => {
    const calibrator = new ConformalCalibrator({ coverage: 0.5, minimumScores: 2 });
    const dispatcher = new Dispatcher({ calibrator });
    const actionOf = (n: number): string =>
      dispatcher.dispatch(request(chain(n), ['jit'], [int(0)])).evidence.record.action;
    expect([actionOf(1), actionOf(1), actionOf(20)]).toEqual(['keep', 'keep', 'reprofile']);
  });

  it('keeps a bounded number of entries unless told otherwise', () => {
    const evidence = new EvidenceLedger({ capacity: 3 });
    const dispatcher = new Dispatcher({ evidence });
    for (let i = 0; i < 10; i++) dispatcher.dispatch(request(add2(INT), ['jit'], [int(i), int(5)]));
    expect(evidence.length).toBe(3);
    expect(evidence.verify()).toEqual({ kind: 'intact', entries: 3 });
  });
});

describe('the composition proof', () => {
  const prove = (transforms: readonly Transform[], evidence?: readonly string[]) =>
    proveComposition(makeTransformLedger(square(FLOAT), transforms, evidence));

  it('gives the stack a signature and a hash of its own', () => {
    const stacks: Transform[][] = [[], ['jit'], ['grad'], ['jit', 'grad'], ['grad', 'jit']];
    const proofs = stacks.map((stack) => prove(stack));
    expect(proofs.map((proof) => proof.signature)).toEqual([
      '',
      'jit',
      'grad',
      'jit>grad',
      'grad>jit',
    ]);
    expect(new Set(proofs.map((proof) => proof.stackHash)).size).toBe(stacks.length);
    expect(prove(['jit'], ['jit:a']).stackHash).not.toBe(prove(['jit'], ['jit:b']).stackHash);
  });

  it('needs one entry for each transform: present, naming it, unique', () => {
    expect(codeOf(() => prove(['jit', 'grad'], ['jit:0']))).toBe('composition_missing_evidence');
    expect(codeOf(() => prove(['jit'], [' ']))).toBe('composition_empty_evidence');
    expect(codeOf(() => prove(['grad'], ['jit:0']))).toBe('composition_foreign_evidence');
    expect(codeOf(() => prove(['jit', 'jit'], ['jit:0', 'jit:0']))).toBe(
      'composition_duplicate_evidence',
    );
  });

  it('does not take a mention for evidence', () => {
    for (const text of [
      'not about jit at all, jit denied',
      'jit',
      'jit:',
      'x jit:0',
      'jit:0\n',
      'jitter:0',
    ]) {
      expect(
        codeOf(() => prove(['jit'], [text])),
        text,
      ).toBe('composition_foreign_evidence');
    }
  });
});

describe('the cache key', () => {
  const base: CacheKeyFields = {
    mode: 'strict',
    backend: 'cpu',
    transforms: ['jit'],
    compileOptions: {},
    customHook: null,
    unknownIncompatibleFeatures: [],
    jaxpr: add2(INT),
    args: [INT, INT],
  };

  const variants: readonly Partial<CacheKeyFields>[] = [
    {},
    { mode: 'hardened' },
    { backend: 'gpu' },
    { backend: '' },
    { transforms: [] },
    { transforms: ['jit', 'grad'] },
    { transforms: ['grad', 'jit'] },
    { compileOptions: { value_and_grad: true } },
    { compileOptions: { value_and_grad: 'true' } },
    { compileOptions: { value_and_grad: NaN } },
    { compileOptions: { value_and_grad: null } },
    { compileOptions: { value_and_grad: Infinity } },
    { compileOptions: { a: 0 } },
    { compileOptions: { a: -0 } },
    { compileOptions: { a: 'b;c=d' } },
    { compileOptions: { a: 'b', c: 'd' } },
    { customHook: '' },
    { customHook: 'hook' },
    { customHook: 'z' },
    { unknownIncompatibleFeatures: ['a', 'b'] },
    { unknownIncompatibleFeatures: ['a,b'] },
    { unknownIncompatibleFeatures: ['ab'] },
    { unknownIncompatibleFeatures: ['b', 'a'] },
    { jaxpr: add2(FLOAT) },
    { args: [INT] },
    { args: [INT, FLOAT] },
    { args: [INT, makeAval([], 'int32', true)] },
    { args: [INT, makeAval([1], 'int32')] },
    { args: [INT, makeAval([1, 1], 'int32')] },
    { args: [makeAval([11], 'int32'), makeAval([1], 'int32')] },
    { args: [makeAval([1], 'int32'), makeAval([11], 'int32')] },
  ];

  it('is injective over every field', () => {
    const all = variants.map((variant) => ({ ...base, ...variant }));
    expect(new Set(all.map(cacheKeyPayload)).size).toBe(variants.length);
    expect(new Set(all.map(cacheKeyOf)).size).toBe(variants.length);
    for (const fields of all) expect(cacheKeyOf(fields)).toMatch(/^fjx-[0-9a-f]{64}$/);
  });

  it('does not depend on the order of option names or on rebuilding the program', () => {
    const a = { ...base, compileOptions: { x: 1, y: 2 } };
    const b = { ...base, jaxpr: add2(INT), compileOptions: { y: 2, x: 1 } };
    expect(cacheKeyOf(a)).toBe(cacheKeyOf(b));
  });
});
