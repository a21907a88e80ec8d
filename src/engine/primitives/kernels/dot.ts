import { type Aval, sizeOf } from '../../array/aval.ts';
import { allocate, type DType, type Storage } from '../../array/dtype.ts';
import { NdArray } from '../../array/nd-array.ts';
import { axesWithout } from '../axis-lists.ts';
import type { DotParams } from '../contraction.ts';
import type { Kernel } from '../primitive.ts';
import { regrouped } from './regrouped.ts';
import { separateLongLoops } from './separate-loops.ts';

/** Products of matrices: one inner product for each element of the result. */

export function dotKernel(inputs: readonly Aval[], params: DotParams, output: Aval): Kernel {
  const [lhs, rhs] = inputs as [Aval, Aval];
  const { lhsBatch, lhsContract, rhsBatch, rhsContract } = params;
  const lhsFree = axesWithout(lhs.shape.length, [...lhsBatch, ...lhsContract]);
  const rhsFree = axesWithout(rhs.shape.length, [...rhsBatch, ...rhsContract]);
  const sizeAlong = (aval: Aval, axes: readonly number[]): number =>
    sizeOf(axes.map((axis) => aval.shape[axis] as number));
  const batches = sizeAlong(lhs, lhsBatch);
  const rows = sizeAlong(lhs, lhsFree);
  const columns = sizeAlong(rhs, rhsFree);
  const depth = sizeAlong(lhs, lhsContract);
  const inner = innerProductFor(lhs.dtype, batches * rows * columns * depth);
  return (operands) => {
    const left = regrouped(operands[0] as NdArray, [...lhsBatch, ...lhsFree, ...lhsContract]);
    const right = regrouped(operands[1] as NdArray, [...rhsBatch, ...rhsFree, ...rhsContract]);
    const result = allocate(output.dtype, batches * rows * columns);
    let at = 0;
    for (let row = 0; row < batches * rows; row++) {
      const firstColumn = Math.floor(row / rows) * columns;
      for (let column = 0; column < columns; column++) {
        result[at++] = inner(left, row * depth, right, (firstColumn + column) * depth, depth);
      }
    }
    return [new NdArray(output, result)];
  };
}

type InnerProduct = (a: Storage, aAt: number, b: Storage, bAt: number, count: number) => number;

function innerProductFor(dtype: DType, products: number): InnerProduct {
  if (dtype === 'int32' || dtype === 'uint32') return wrappingProduct(dtype, products);
  const inner = innerProduct(dtype, products);
  if (dtype !== 'bool') return inner;
  return (...operands) => (inner(...operands) > 0 ? 1 : 0);
}

const innerProduct = separateLongLoops<InnerProduct>((a, aAt, b, bAt, count) => {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (a[aAt + i] as number) * (b[bAt + i] as number);
  return sum;
});

const wrappingProduct = separateLongLoops<InnerProduct>((a, aAt, b, bAt, count) => {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum = (sum + Math.imul(a[aAt + i] as number, b[bAt + i] as number)) | 0;
  }
  return sum;
});
