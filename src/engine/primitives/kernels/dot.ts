import { type Aval, sizeOf } from '../../array/aval.ts';
import { allocate, type DType, type Storage } from '../../array/dtype.ts';
import { NdArray } from '../../array/nd-array.ts';
import { axesWithout } from '../axis-lists.ts';
import type { DotParams } from '../contraction.ts';
import type { Kernel } from '../primitive.ts';
import { regrouped } from './regrouped.ts';
import { separateLongLoops } from './separate-loops.ts';

/** Products of matrices: an inner product for each element of the result, four at a time. */

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
  const four = fourProductsFor(lhs.dtype, batches * rows * columns * depth);
  // Four elements are computed at a time, along the longer side of the result.
  const isWide = columns >= rows;
  const [lineCount, fixedCount] = isWide ? [columns, rows] : [rows, columns];
  const [step, fixedStep] = isWide ? [1, columns] : [columns, 1];
  const lastFour = four === null ? 0 : lineCount - (lineCount % 4);
  return (operands) => {
    const left = regrouped(operands[0] as NdArray, [...lhsBatch, ...lhsFree, ...lhsContract]);
    const right = regrouped(operands[1] as NdArray, [...rhsBatch, ...rhsFree, ...rhsContract]);
    const [fixed, lines] = isWide ? [left, right] : [right, left];
    const result = allocate(output.dtype, batches * rows * columns);
    for (let line = 0; line < batches * fixedCount; line++) {
      const batch = Math.floor(line / fixedCount);
      const first = batch * lineCount;
      const at = batch * rows * columns + (line - batch * fixedCount) * fixedStep;
      for (let i = 0; i < lastFour; i += 4) {
        four?.(fixed, line * depth, lines, (first + i) * depth, depth, result, at + i * step, step);
      }
      for (let i = lastFour; i < lineCount; i++) {
        result[at + i * step] = inner(fixed, line * depth, lines, (first + i) * depth, depth);
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

/** Four inner products of a line with the next four, put `step` apart. */
type FourProducts = (
  a: Storage,
  aAt: number,
  b: Storage,
  bAt: number,
  count: number,
  result: Storage,
  at: number,
  step: number,
) => void;

/**
 * A sum waits for the one before it, so four of them take little more time than one; each has its
 * products in the order of `innerProduct`.
 */
function fourProductsFor(dtype: DType, products: number): FourProducts | null {
  if (dtype === 'bool') return null;
  const isWhole = dtype === 'int32' || dtype === 'uint32';
  return (isWhole ? fourWrappingProducts : fourProducts)(dtype, products);
}

const fourProducts = separateLongLoops<FourProducts>((a, aAt, b, bAt, count, result, at, step) => {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0, k = bAt; i < count; i++, k++) {
    const x = a[aAt + i] as number;
    first += x * (b[k] as number);
    second += x * (b[k + count] as number);
    third += x * (b[k + 2 * count] as number);
    fourth += x * (b[k + 3 * count] as number);
  }
  result[at] = first;
  result[at + step] = second;
  result[at + 2 * step] = third;
  result[at + 3 * step] = fourth;
});

const fourWrappingProducts = separateLongLoops<FourProducts>(
  (a, aAt, b, bAt, count, result, at, step) => {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0, k = bAt; i < count; i++, k++) {
      const x = a[aAt + i] as number;
      first = (first + Math.imul(x, b[k] as number)) | 0;
      second = (second + Math.imul(x, b[k + count] as number)) | 0;
      third = (third + Math.imul(x, b[k + 2 * count] as number)) | 0;
      fourth = (fourth + Math.imul(x, b[k + 3 * count] as number)) | 0;
    }
    result[at] = first;
    result[at + step] = second;
    result[at + 2 * step] = third;
    result[at + 3 * step] = fourth;
  },
);
