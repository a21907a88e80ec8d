import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATIONS_IN_A_CHUNK } from '../../src/engine/compiler/chunks.ts';
import { buildProgram, compileJaxpr } from '../../src/engine/compiler/compile.ts';
import { Emitter } from '../../src/engine/compiler/emitter.ts';
import { flatten } from '../../src/engine/compiler/flatten.ts';
import {
  add,
  flip,
  grad,
  makeJaxpr,
  mul,
  type NdArray,
  sin,
  slice,
  sub,
  sum,
  transpose,
  type Value,
  vmap,
} from '../../src/engine/index.ts';
import { interpret } from '../../src/engine/interpreter/interpret.ts';
import { expectSame } from './expectations.ts';
import { unboundNames } from './generated-names.ts';
import { PROGRAMS, SEED } from './random-programs.ts';
import { numbersOfShape, randomRearrangement, randomShape } from './random-rearrangements.ts';

const dtypes = ['int32', 'uint32', 'float32', 'float64'] as const;

describe('programs that rearrange arrays', () => {
  it.each(dtypes)('give the answers of the interpreter in %s, run after run', (dtype) => {
    fc.assert(
      fc.property(randomRearrangement, randomShape, randomShape, (program, shapeX, shapeY) => {
        const argsOf = (seed: number): NdArray[] => [
          numbersOfShape(shapeX, dtype, seed),
          numbersOfShape(shapeY, dtype, seed + 1),
        ];
        const total = (x: Value, y: Value): Value => sum(program.run(x, y)[0] as Value);
        const forms = dtype === 'float64' ? [program.run, grad(total)] : [program.run];
        for (const form of forms) expectCompiledSame(form as Form, [argsOf(1), argsOf(2)]);
      }),
      { seed: SEED, numRuns: PROGRAMS },
    );
  });
});

describe('rearranged arrays', () => {
  const matrix = numbersOfShape([6, 4], 'float32', 1);
  const cases: readonly [string, (x: Value) => Value | Value[]][] = [
    ['transposed', (x) => add(transpose(x), 1)],
    ['repeated', (x) => add(x, sum(x, { axis: 0 }))],
    ['cut out', (x) => sub(slice(x, [1, 0], [6, 4], [2, 1]), slice(x, [0, 0], [5, 4], [2, 1]))],
    ['reversed', (x) => mul(flip(x, 1), 2)],
    ['transposed, then summed', (x) => sum(transpose(x), { axis: 0 })],
    ['computed, then transposed', (x) => transpose(mul(x, x))],
    ['mapped along axis 1 into axis 1', vmap((x: Value) => add(x, 1), { inAxes: 1, outAxes: 1 })],
  ];

  it.each(cases)('%s are read where they are', (_, form) => {
    const { code } = compiledForm(form, [matrix]);
    expect(code).not.toContain('kernels[');
    const loops = code.split('\n').filter((line) => line.includes('for ('));
    expect(loops.length).toBe(form === cases[1]?.[1] ? 2 : 1);
    expectCompiledSame(form, [[matrix], [numbersOfShape([6, 4], 'float32', 2)]]);
  });

  it('that vmap turns there and back again are walked in one loop', () => {
    const form = vmap((x: Value) => add(x, 1), { inAxes: 1, outAxes: 1 });
    expect(compiledForm(form, [matrix]).code.match(/for \(/g)?.length).toBe(1);
  });

  it('that are an output and used besides are made once', () => {
    const form = (x: Value): Value[] => {
      const turned = transpose(sin(x));
      return [turned, mul(turned, 2), sum(turned, { axis: 1 })];
    };
    expect(compiledForm(form, [matrix]).code.match(/Math\.sin/g)?.length).toBe(1);
    expectCompiledSame(form, [[matrix], [numbersOfShape([6, 4], 'float32', 2)]]);
  });

  it('of many elements are walked in strips, the last one shorter', () => {
    const form = (x: Value): Value[] => [
      add(transpose(x), x),
      sum(mul(transpose(x), x), { axis: 0 }),
    ];
    const args = [1, 2].map((seed) => [numbersOfShape([330, 330], 'float32', seed)]);
    expect(compiledForm(form, args[0] as NdArray[]).code).toContain('Math.min(64, 330 - 64 * i1)');
    expectCompiledSame(form, args);
    expectCompiledSame((x) => [...form(x), sum(transpose(x), { axis: 1 })], args);
  });
});

type Form = (...args: Value[]) => Value | Value[];

function compiledForm(form: Form, args: readonly NdArray[]) {
  const { jaxpr, constants } = makeJaxpr(form)(...args);
  return { jaxpr, constants, code: new Emitter(flatten(jaxpr)).emit(OPERATIONS_IN_A_CHUNK) };
}

/** Results of one run must outlive the next: what a program keeps, no result may share. */
function expectCompiledSame(form: Form, argsOfRuns: readonly (readonly NdArray[])[]): void {
  const { jaxpr, constants } = compiledForm(form, argsOfRuns[0] as readonly NdArray[]);
  expect(unboundNames(new Emitter(flatten(jaxpr)).emit(1))).toEqual([]);
  for (const program of [compileJaxpr(jaxpr), buildProgram(jaxpr, 1)]) {
    const got = argsOfRuns.map((args) => program(constants, args));
    argsOfRuns.forEach((args, run) => {
      const wanted = interpret(jaxpr, constants, args);
      wanted.forEach((value, i) => {
        expectSame(got[run]?.[i] as NdArray, value);
        expect(got[run]?.[i]?.aval).toEqual(value.aval);
      });
    });
  }
}
