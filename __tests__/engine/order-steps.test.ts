import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/engine/compiler/compile.ts';
import { flatten } from '../../src/engine/compiler/flatten.ts';
import { orderSteps } from '../../src/engine/compiler/order-steps.ts';
import { usageOf } from '../../src/engine/compiler/usage.ts';
import {
  type DType,
  type Equation,
  Jaxpr,
  makeAval,
  makeEquation,
  makeVariable,
  type PrimitiveName,
  scalar,
  type Variable,
} from '../../src/engine/index.ts';
import { interpret } from '../../src/engine/interpreter/interpret.ts';
import { expectSame } from './expectations.ts';

/**
 * So many chains of `length` equations, written in turns as they would run side by side. Their
 * ends are added up; one equation in the middle is an output too.
 */
function interleaved(chains: number, length: number, dtype: DType): Jaxpr {
  const aval = makeAval([], dtype);
  const input = makeVariable(aval);
  const equations: Equation[] = [];
  const apply = (primitive: PrimitiveName, ...operands: Variable[]): Variable => {
    const output = makeVariable(aval);
    equations.push(makeEquation(primitive, operands, [output], {}));
    return output;
  };
  const ends: Variable[] = Array(chains).fill(input);
  const names = ['add', 'sub', 'mul', 'max', 'neg'] as const;
  for (let i = 0; i < length * chains; i++) {
    const chain = i % chains;
    const name = names[(i + chain) % names.length] as PrimitiveName;
    const end = ends[chain] as Variable;
    ends[chain] = name === 'neg' ? apply(name, end) : apply(name, end, input);
  }
  const middle = equations[equations.length >> 1]?.outputs[0] as Variable;
  const total = ends.reduce((sum, end) => apply('add', sum, end));
  return new Jaxpr({ inputs: [input], constants: [], equations, outputs: [total, middle] });
}

function ordered(jaxpr: Jaxpr) {
  const program = flatten(jaxpr);
  return { program, steps: orderSteps(program, usageOf(program).uses) };
}

/** The longest way from where a value is computed to where it is last used. */
function maxWait(steps: ReturnType<typeof ordered>['steps']): number {
  const born = new Map(steps.map(({ outputs }, at) => [outputs[0], at]));
  return Math.max(
    ...steps.flatMap(({ inputs }, at) => inputs.map((n) => at - (born.get(n) ?? at))),
  );
}

describe('the order of steps', () => {
  it('keeps a chain together where many wait, each step after what it needs', () => {
    const { program, steps } = ordered(interleaved(100, 12, 'int32'));
    expect(maxWait(program.steps)).toBeGreaterThanOrEqual(100);
    expect(new Set(steps)).toEqual(new Set(program.steps));
    const done = new Set(program.inputs);
    for (const { inputs, outputs } of steps) {
      expect(inputs.every((number) => done.has(number))).toBe(true);
      done.add(outputs[0] as number);
    }
    const jumps = steps.filter(({ inputs }, i) => !inputs.includes(steps[i - 1]?.outputs[0] ?? -1));
    expect(jumps.length).toBeLessThan(210);
  });

  it.each([
    ['where few wait', 10, 'int32'],
    ['among floats', 100, 'float32'],
  ] as const)('stays %s', (_, chains, dtype) => {
    const { program, steps } = ordered(interleaved(chains, 12, dtype));
    expect(steps).toEqual(program.steps);
  });

  it.each(['int32', 'uint32'] as const)('changes no answer in %s', (dtype) => {
    const jaxpr = interleaved(100, 12, dtype);
    const args = [scalar(3, dtype)];
    const wanted = interpret(jaxpr, [], args);
    for (const size of [1, 500]) {
      const got = buildProgram(jaxpr, size)([], args);
      got.forEach((value, i) => {
        expectSame(value, wanted[i] as (typeof wanted)[number]);
      });
    }
  });
});
