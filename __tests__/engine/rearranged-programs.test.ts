import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATIONS_IN_A_CHUNK } from '../../src/engine/compiler/chunks.ts';
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
import { expectCompiledSame } from './compiled-programs.ts';
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
        for (const form of forms) expectFormSame(form as Form, argsOf(1), argsOf(2));
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
    expectFormSame(form, [matrix], [numbersOfShape([6, 4], 'float32', 2)]);
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
    expectFormSame(form, [matrix], [numbersOfShape([6, 4], 'float32', 2)]);
  });

  it('of many elements are walked in strips, the last one shorter', () => {
    const form = (x: Value): Value[] => [
      add(transpose(x), x),
      sum(mul(transpose(x), x), { axis: 0 }),
    ];
    const args = [numbersOfShape([330, 330], 'float32', 1)];
    const others = [numbersOfShape([330, 330], 'float32', 2)];
    expect(compiledForm(form, args).code).toContain('Math.min(64, 330 - 64 * i1)');
    expectFormSame(form, args, others);
    expectFormSame((x) => [...form(x), sum(transpose(x), { axis: 1 })], args, others);
  });
});

type Form = (...args: Value[]) => Value | Value[];

function compiledForm(form: Form, args: readonly NdArray[]) {
  const closed = makeJaxpr(form)(...args);
  return { closed, code: new Emitter(flatten(closed.jaxpr)).emit(OPERATIONS_IN_A_CHUNK) };
}

function expectFormSame(form: Form, args: readonly NdArray[], others: readonly NdArray[]): void {
  expectCompiledSame(compiledForm(form, args).closed, args, others);
}
