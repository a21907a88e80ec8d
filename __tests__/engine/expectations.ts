import { expect } from 'vitest';
import {
  EngineError,
  type EngineErrorCode,
  type Nested,
  type Value,
} from '../../src/engine/index.ts';

/** The code of the EngineError that `run` throws; any other outcome is returned as text. */
export function codeOf(run: () => unknown): EngineErrorCode | string {
  try {
    run();
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
  return 'no error';
}

/** The sentence of the error that `run` throws. */
export function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
}

export function numbersOf(value: Value): number[] {
  const numbers: number[] = [];
  const visit = (part: Nested): void => {
    if (typeof part === 'object') part.forEach(visit);
    else numbers.push(Number(part));
  };
  visit(value.toNested());
  return numbers;
}

/** Same shape and dtype, elements within `tolerance` of each other (relative above 1). */
export function expectClose(actual: Value, expected: Value, tolerance: number): void {
  expect({ shape: actual.shape, dtype: actual.dtype }).toEqual({
    shape: expected.shape,
    dtype: expected.dtype,
  });
  const wanted = numbersOf(expected);
  for (const [i, value] of numbersOf(actual).entries()) {
    const target = wanted[i] as number;
    if (Object.is(value, target) || value === target) continue;
    const error = Math.abs(value - target) / Math.max(1, Math.abs(target));
    expect(error, `element ${i}: ${value} against ${target}`).toBeLessThanOrEqual(tolerance);
  }
}

/** Identical to the bit, -0 and NaN included. */
export function expectSame(actual: Value, expected: Value): void {
  expect({ shape: actual.shape, dtype: actual.dtype, elements: numbersOf(actual) }).toEqual({
    shape: expected.shape,
    dtype: expected.dtype,
    elements: numbersOf(expected),
  });
}
