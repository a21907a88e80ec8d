import type { DType } from '../array/dtype.ts';
import type { PrimitiveOfKind } from '../ir/primitive-kinds.ts';
import { type BinaryFunction, binaryFunctions, type ScalarFunction } from './scalar-functions.ts';

/** What a reduction does with one element after another. */
export interface Fold {
  /** Says what is applied, for the loop of its own that it gets. */
  readonly name: string;
  readonly step: ScalarFunction<BinaryFunction>;
  readonly start: (dtype: DType) => number;
}

const lowest: Record<DType, number> = {
  bool: 0,
  int32: -2147483648,
  uint32: 0,
  float32: -Infinity,
  float64: -Infinity,
};
const highest: Record<DType, number> = {
  bool: 1,
  int32: 2147483647,
  uint32: 4294967295,
  float32: Infinity,
  float64: Infinity,
};

/** int32 sums wrap at every step; a double would lose bits after 2^21 large terms. */
export const summation: ScalarFunction<BinaryFunction> = {
  general: (x, y) => x + y,
  int32: (x, y) => (x + y) | 0,
};

/**
 * Elements are folded in row-major order. Floats are summed and multiplied in double precision and
 * rounded once, which is at least as exact as XLA's float32 order.
 */
export const folds = {
  reduce_sum: { name: 'sum', step: summation, start: () => 0 },
  reduce_prod: { name: 'mul', step: binaryFunctions.mul, start: () => 1 },
  reduce_max: { name: 'max', step: binaryFunctions.max, start: (dtype) => lowest[dtype] },
  reduce_min: { name: 'min', step: binaryFunctions.min, start: (dtype) => highest[dtype] },
  reduce_and: {
    name: 'and',
    step: binaryFunctions.and,
    start: (dtype) => (dtype === 'bool' ? 1 : -1),
  },
  reduce_or: { name: 'or', step: binaryFunctions.or, start: () => 0 },
} as const satisfies Record<Reduction, Fold>;

export type Reduction = PrimitiveOfKind<'reduction'>;
