import { rowMajorStrides } from '../../array/aval.ts';
import { allocate, type Storage } from '../../array/dtype.ts';
import { type NdArray, storageOf } from '../../array/nd-array.ts';
import { copyStrided } from './strided-copy.ts';

/** Axes of `shape` in the order given, with the strides to read them by. */
function regroup(
  shape: readonly number[],
  axes: readonly number[],
): { shape: number[]; strides: number[] } {
  const strides = rowMajorStrides(shape);
  return {
    shape: axes.map((axis) => shape[axis] as number),
    strides: axes.map((axis) => strides[axis] as number),
  };
}

/** Copies the array so that `axes` become its row-major order; no copy when they already are. */
export function regrouped(array: NdArray, axes: readonly number[]): Storage {
  const storage = storageOf(array);
  if (axes.every((axis, i) => axis === i)) return storage;
  const view = regroup(array.shape, axes);
  const result = allocate(array.dtype, storage.length);
  copyStrided(array.dtype, storage, result, view.shape, view.strides);
  return result;
}
