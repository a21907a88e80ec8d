import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilationStatistics, compileJaxpr } from '../../src/engine/compiler/compile.ts';
import {
  add,
  array,
  checkJaxpr,
  type DType,
  type Equation,
  eq,
  grad,
  integerPow,
  Jaxpr,
  jit,
  makeAval,
  makeEquation,
  makeJaxpr,
  makeLiteral,
  makeVariable,
  max,
  min,
  mul,
  type NdArray,
  type PrimitiveName,
  scalar,
  sin,
  stopGradient,
  sum,
  type Value,
  type Variable,
  vmap,
  where,
} from '../../src/engine/index.ts';
import { bind } from '../../src/engine/tracing/trace.ts';
import { expectCompiledSame } from './compiled-programs.ts';
import { outcomeOf, readFixture } from './jax-fixtures.ts';
import { type ProgramCase, wholeProgram } from './jax-programs.ts';
import { PROGRAMS, programOf, randomProgram, randomVector, SEED } from './random-programs.ts';

/** Its gradient adds numbers that stand for whole vectors, and is long enough for two chunks. */
const numbersAcrossChunks = programOf([
  ['runningMax', 0, 0],
  ['runningMax', 0, 0],
  ['prod', 0, 2],
  ['running', 0, 0],
  ['running', 0, 0],
]);

describe('compiled programs give the answers of the interpreter', () => {
  it('on random programs, their gradients and their maps', () => {
    fc.assert(
      fc.property(randomProgram, randomVector, randomVector, (program, x, y) => {
        const args = [x, y].map((data) => array(data, { dtype: 'float64' }));
        const total = (a: Value, b: Value): Value => sum(program.run(a, b));
        const [a, b] = args as [NdArray, NdArray];
        const forms = [program.all, jit(program.all), grad(total), grad(jit(total))];
        for (const f of forms) expectCompiledSame(makeJaxpr<[Value, Value]>(f)(a, b), args);
        const batch = array([x, y], { dtype: 'float64' });
        expectCompiledSame(makeJaxpr(vmap(program.all))(batch, batch), [batch, batch]);
      }),
      {
        seed: SEED,
        numRuns: PROGRAMS,
        examples: [[numbersAcrossChunks, [0.5, 0.25, 0.125], [0.25, 0.5, 0.75]]],
      },
    );
  });

  it.each(['programs', 'loops'])('on the %s that JAX judges, of every dtype', (name) => {
    const { arrays, cases } = readFixture<ProgramCase>(name);
    let compared = 0;
    for (const one of cases) {
      const args = one.args.map((number) => arrays[number] as NdArray);
      const traced = outcomeOf(() => makeJaxpr(wholeProgram(one))(...args));
      if ('error' in traced) continue;
      expectCompiledSame(traced.value, args);
      compared++;
    }
    expect(compared).toBeGreaterThan(cases.length / 2);
  });

  it('on every primitive that JAX judges, of what is computed and returned twice', () => {
    const { arrays, cases } = readFixture<PrimitiveCall>('primitives');
    const names = new Set<PrimitiveName>();
    for (const { primitive, params, inputs } of cases) {
      const args = inputs.map((number) => arrays[number] as NdArray);
      const f = (...xs: Value[]): Value[] => {
        const [y] = bind(primitive, xs.map(computed), params as never) as [Value];
        return [y, y, stopGradient(y), computed(y)];
      };
      const traced = outcomeOf(() => makeJaxpr(f)(...args));
      if ('error' in traced) continue;
      expectCompiledSame(traced.value, args);
      names.add(primitive);
    }
    expect(names.size).toBeGreaterThan(70);
  });

  it('on random sequences of elementwise equations of every length', () => {
    for (const dtype of ['int32', 'uint32', 'float32', 'float64'] as const) {
      for (const [count, shape] of [
        [10, []],
        [100, [3]],
        [700, [2, 2]],
        [3000, [3]],
        [3000, []],
      ] as const) {
        const jaxpr = randomSequence(count, dtype, shape);
        checkJaxpr(jaxpr);
        const [x, y] = [2, 3].map((n) =>
          array(Array(8).fill(n).slice(0, sizeOf(shape)), { dtype, shape }),
        );
        expectCompiledSame({ jaxpr, constants: [] }, [x as NdArray, y as NdArray]);
      }
    }
  });
});

interface PrimitiveCall {
  readonly primitive: PrimitiveName;
  readonly params: object;
  readonly inputs: readonly number[];
}

/** A value as it is, but made by the program, which may keep its array. */
const computed = (x: Value): Value => where(eq(x, x), x, x);

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

const PLAIN: readonly PrimitiveName[] = ['add', 'sub', 'mul', 'max', 'min', 'neg', 'div', 'rem'];

/** Equations on the latest values, as a front end would write them; all results are kept alive. */
function randomSequence(count: number, dtype: DType, shape: readonly number[]): Jaxpr {
  const aval = makeAval(shape, dtype);
  const inputs = [makeVariable(aval), makeVariable(aval)];
  const values: Variable[] = inputs.slice();
  const equations: Equation[] = [];
  let state = count;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let i = 0; i < count; i++) {
    const primitive = PLAIN[next(PLAIN.length)] as PrimitiveName;
    const left = values[values.length - 1 - next(2)] as Variable;
    const literal = makeLiteral(next(5) + 1, makeAval([], dtype));
    const right = next(3) === 0 ? literal : (values[next(values.length)] as Variable);
    const operands = primitive === 'neg' ? [left] : [left, right];
    const output = makeVariable(aval);
    equations.push(makeEquation(primitive, operands, [output], {}));
    values.push(output);
  }
  const outputs = [values.at(-1) as Variable, values[values.length >> 1] as Variable];
  return new Jaxpr({ inputs, constants: [], equations, outputs });
}

describe('compilation', () => {
  it('shares one function among equal programs and counts', () => {
    const before = compilationStatistics();
    const programs = [1, 2].map(() =>
      makeJaxpr((x: Value) => sin(mul(x, 0.123)))(scalar(1, 'float32')),
    );
    const compiled = programs.map(({ jaxpr }) => compileJaxpr(jaxpr));
    expect(compiled[0]).toBe(compiled[1]);
    const after = compilationStatistics();
    expect(after.misses - before.misses).toBe(1);
    expect(after.hits - before.hits).toBe(1);
  });

  it('keeps -0, NaN and the infinities of literals', () => {
    for (const number of [-0, NaN, Infinity, -Infinity, -3, 1e-45]) {
      const closed = makeJaxpr((x: Value) => [mul(x, number), number])(array([1, -2]));
      expectCompiledSame(closed, [array([1, -2])]);
    }
  });

  it.each(['float32', 'float64', 'int32', 'uint32', 'bool'] as const)(
    'spells maxima, minima, powers and rounding of %s scalars as the interpreter has them',
    (dtype) => {
      const isFloat = dtype.startsWith('float');
      const specials = isFloat ? [0, -0, 1, -1, 0.1, 1e30, NaN, Infinity, -Infinity] : [0, 1, 7];
      const powers = dtype === 'bool' ? [] : [0, 1, 2, 7, 16, 17, ...(isFloat ? [-1, -13] : [])];
      const f = (x: Value, y: Value): Value[] => [
        max(x, y),
        min(x, y),
        mul(x, y),
        add(max(x, 0), min(0, y)),
        ...powers.map((power) => integerPow(x, power)),
      ];
      const closed = makeJaxpr(f)(scalar(0, dtype), scalar(0, dtype));
      for (const x of specials) {
        for (const y of specials) {
          expectCompiledSame(closed, [scalar(x, dtype), scalar(y, dtype)]);
        }
      }
    },
  );

  it('hands inputs on, repeats scalars and fills what is constant', () => {
    const f = (x: Value, y: Value): Value[] => [x, mul(x, y), mul(2, y)];
    const args = [array([1, 2, 3]), array(0.5)] as const;
    const closed = makeJaxpr(f)(...args);
    expectCompiledSame(closed, args);
    expect(compileJaxpr(closed.jaxpr)(closed.constants, args)[0]).toBe(args[0]);
  });
});
