import { describe, expect, it } from 'vitest';
import { EngineError, type NdArray, type Value } from '../../src/engine/index.ts';
import { difference, outcomeOf, readFixture, type Tolerance } from './jax-fixtures.ts';
import { type ProgramCase, wholeProgram } from './jax-programs.ts';

/** A few operations in a row: rounding differences of single functions add up. */
const PROGRAM_TOLERANCE: Tolerance = { ulps: 16, relative: 4e-6, anyZero: true };
/** The same, up to five rounds of it. */
const LOOP_TOLERANCE: Tolerance = { ulps: 64, relative: 2e-5, anyZero: true };
/** One operation. XLA multiplies by a bool by selecting, so false times -2 is 0 there, not -0. */
const STEP_TOLERANCE: Tolerance = { ulps: 2, anyZero: true };

interface Comparison {
  readonly complaints: string[];
  values: number;
  errors: number;
}

function compare(name: string, tolerance: Tolerance): Comparison & { programs: number } {
  const { arrays, cases } = readFixture<ProgramCase>(name);
  const result: Comparison = { complaints: [], values: 0, errors: 0 };
  cases.forEach((one, number) => {
    const found = compareProgram(one, arrays, tolerance, result);
    if (found !== null) result.complaints.push(`${number}: ${found} ${JSON.stringify(one)}`);
  });
  return { ...result, programs: cases.length };
}

function compareProgram(
  one: ProgramCase,
  arrays: readonly NdArray[],
  tolerance: Tolerance,
  counts: Comparison,
): string | null {
  const whole = wholeProgram(one);
  const args = one.args.map((number) => arrays[number] as NdArray);
  const outcome = outcomeOf(() => [whole(...args)].flat() as Value[]);
  if ('error' in outcome) {
    if (!(outcome.error instanceof EngineError)) throw outcome.error;
    if (one.value !== 'error') return `${outcome.error.message}`;
    counts.errors++;
    return null;
  }
  if (one.value === 'error') return `${outcome.value.join(' ')} instead of an error`;
  if (outcome.value.length !== one.value.length) return `${outcome.value.length} values`;
  for (const [i, number] of one.value.entries()) {
    if (number === null) continue;
    const expected = arrays[number] as NdArray;
    const actual = outcome.value[i] as Value;
    counts.values += expected.size;
    const found = difference(actual, expected, tolerance);
    if (found !== null) return found;
    const isBool = expected.dtype === 'bool';
    if (!isBool && actual.aval.weakType !== expected.aval.weakType)
      return `weak: ${actual.aval.weakType}`;
  }
  return null;
}

describe('programs, as JAX runs them', () => {
  it.each([
    ['promotion', STEP_TOLERANCE],
    ['programs', PROGRAM_TOLERANCE],
    ['loops', LOOP_TOLERANCE],
    ['nested-loops', LOOP_TOLERANCE],
    ['written-loops', LOOP_TOLERANCE],
    ['edges', STEP_TOLERANCE],
    ['softmax', PROGRAM_TOLERANCE],
    ['custom', PROGRAM_TOLERANCE],
  ] as const)('%s', (name, tolerance) => {
    const { complaints, programs, values, errors } = compare(name, tolerance);
    console.log(`${name}: ${programs} programs, ${values} values, ${errors} errors against JAX`);
    expect(complaints).toEqual([]);
  });
});
