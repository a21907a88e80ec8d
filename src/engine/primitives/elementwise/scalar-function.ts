import type { DType } from '../../array/dtype.ts';

/**
 * What an elementwise primitive does to single elements. Results are rounded (float32), wrapped
 * (int32, uint32) or kept (float64) when they are stored, so most need only one form; where a
 * dtype needs its own, it stands beside the general one.
 */
export type ScalarFunction<F> = F | ByDType<F>;

interface ByDType<F> {
  readonly general: F;
  readonly int32?: F;
  readonly uint32?: F;
  readonly bool?: F;
}

export type UnaryFunction = (x: number) => number;
export type BinaryFunction = (x: number, y: number) => number;
export type NumberFunction = (...numbers: number[]) => number;

export function functionFor<F extends NumberFunction>(entry: ScalarFunction<F>, dtype: DType): F {
  if (typeof entry === 'function') return entry;
  if (dtype === 'int32') return entry.int32 ?? entry.general;
  if (dtype === 'uint32') return entry.uint32 ?? entry.int32 ?? entry.general;
  if (dtype === 'bool') return entry.bool ?? entry.general;
  return entry.general;
}

/** int32 sums wrap at every step; a double would lose bits after 2^21 large terms. */
export const summation: ScalarFunction<BinaryFunction> = {
  general: (x, y) => x + y,
  int32: (x, y) => (x + y) | 0,
};

export const product: ScalarFunction<BinaryFunction> = {
  general: (x, y) => x * y,
  int32: Math.imul,
};
