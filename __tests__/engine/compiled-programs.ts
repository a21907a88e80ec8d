import { expect } from 'vitest';
import { type Aval, encodeAval } from '../../src/engine/array/aval.ts';
import { isFloat } from '../../src/engine/array/dtype.ts';
import { NdArray, storageOf } from '../../src/engine/array/nd-array.ts';
import { buildProgram, compileJaxpr } from '../../src/engine/compiler/compile.ts';
import { Emitter } from '../../src/engine/compiler/emitter.ts';
import { flatten } from '../../src/engine/compiler/flatten.ts';
import type { ClosedJaxpr } from '../../src/engine/index.ts';
import { interpret } from '../../src/engine/interpreter/interpret.ts';
import { expectSame } from './expectations.ts';
import { unboundNames } from './generated-names.ts';

/** A copy that nothing else writes to. */
function snapshot(value: NdArray): NdArray {
  return new NdArray(value.aval, value.toTypedArray());
}

/** Tells in a fiftieth of the time that an expectation takes. */
function isSame(result: NdArray, expected: NdArray, declared: Aval): boolean {
  const type = encodeAval(declared);
  const [got, wanted] = [storageOf(result), storageOf(expected)];
  return (
    encodeAval(result.aval) === type &&
    encodeAval(expected.aval) === type &&
    got.length === wanted.length &&
    got.every((element: number, i: number) => Object.is(element, wanted[i]))
  );
}

/** Other arguments of the types given: elements in reverse, floats negated. */
export function otherArguments(args: readonly NdArray[]): NdArray[] {
  return args.map((arg) => {
    const elements = arg.toTypedArray().reverse();
    return new NdArray(arg.aval, isFloat(arg.dtype) ? elements.map((x) => -x) : elements);
  });
}

/**
 * Holds the compiled form of a jaxpr to the interpreter, bit for bit: in chunks of the usual size,
 * and in the smallest, where each value that another statement needs travels between functions.
 * It runs on `args`, on others and on `args` again, and all results are compared after the last
 * run: what a program keeps from run to run, no result may share.
 */
export function expectCompiledSame(
  { jaxpr, constants }: ClosedJaxpr<NdArray>,
  args: readonly NdArray[],
  others: readonly NdArray[] = otherArguments(args),
): void {
  const runs = [args, others, args];
  const wanted = runs.map((each) => interpret(jaxpr, constants, each).map(snapshot));
  expect(unboundNames(new Emitter(flatten(jaxpr)).emit(1))).toEqual([]);
  for (const program of [compileJaxpr(jaxpr), buildProgram(jaxpr, 1)]) {
    const held = runs.map((each) => program(constants, each));
    held.forEach((results, run) => {
      expect(results.length).toBe(jaxpr.outputs.length);
      results.forEach((result, i) => {
        const expected = wanted[run]?.[i] as NdArray;
        const declared = jaxpr.outputs[i]?.aval as Aval;
        if (isSame(result, expected, declared)) return;
        expectSame(result, expected);
        expect([result.aval, expected.aval]).toEqual([declared, declared]);
      });
    });
  }
}
