import { type Aval, rowMajorStrides, sizeOf } from '../../array/aval.ts';
import { allocate, type DType, type Storage } from '../../array/dtype.ts';
import { NdArray, storageOf } from '../../array/nd-array.ts';
import { lineCopyFor } from '../kernels/strided-copy.ts';
import type { Kernel, KernelSite } from '../primitive.ts';
import type { WindowParams } from './windows.ts';

/** Kernels that copy a box of elements: slices, padding, reversal, concatenation, updates. */

/** Elements of a box inside a storage: where it starts and how far apart its elements are. */
interface Box {
  readonly storage: Storage;
  readonly start: number;
  readonly strides: readonly number[];
}

function copyBox(dtype: DType, from: Box, to: Box, shape: readonly number[]): void {
  if (sizeOf(shape) === 0) return;
  const copyLine = lineCopyFor(dtype);
  const { storage: source, strides: fromStrides } = from;
  const { storage: target, strides: toStrides } = to;
  const copyAxis = (axis: number, read: number, write: number): void => {
    if (axis === shape.length) {
      target[write] = source[read] as number;
      return;
    }
    const count = shape[axis] as number;
    const readStep = fromStrides[axis] as number;
    const writeStep = toStrides[axis] as number;
    if (axis === shape.length - 1) {
      copyLine(source, target, read, readStep, write, writeStep, count);
      return;
    }
    for (let i = 0; i < count; i++) copyAxis(axis + 1, read + i * readStep, write + i * writeStep);
  };
  copyAxis(0, from.start, to.start);
}

function offsetOf(index: readonly number[], strides: readonly number[]): number {
  return index.reduce((sum, at, axis) => sum + at * (strides[axis] as number), 0);
}

const inputAt = (site: KernelSite, i: number): Aval => site.inputs[i] as Aval;
const outputOf = (site: KernelSite): Aval => site.outputs[0] as Aval;

export function sliceKernel(site: KernelSite<WindowParams['slice']>): Kernel {
  const output = outputOf(site);
  const own = rowMajorStrides(inputAt(site, 0).shape);
  const start = offsetOf(site.params.startIndices, own);
  const strides = own.map((stride, axis) => stride * (site.params.strides[axis] as number));
  return ([x]) => {
    const result = allocate(output.dtype, sizeOf(output.shape));
    const target = { storage: result, start: 0, strides: rowMajorStrides(output.shape) };
    copyBox(
      output.dtype,
      { storage: storageOf(x as NdArray), start, strides },
      target,
      output.shape,
    );
    return [new NdArray(output, result)];
  };
}

export function revKernel(site: KernelSite<WindowParams['rev']>): Kernel {
  const output = outputOf(site);
  const { shape } = output;
  const own = rowMajorStrides(shape);
  const isReversed = (axis: number): boolean => site.params.dimensions.includes(axis);
  const start = offsetOf(
    shape.map((size, axis) => (isReversed(axis) ? size - 1 : 0)),
    own,
  );
  const strides = own.map((stride, axis) => (isReversed(axis) ? -stride : stride));
  return ([x]) => {
    const result = allocate(output.dtype, sizeOf(shape));
    copyBox(
      output.dtype,
      { storage: storageOf(x as NdArray), start, strides },
      { storage: result, start: 0, strides: own },
      shape,
    );
    return [new NdArray(output, result)];
  };
}

/** Which elements of an axis survive (negative padding removes some), and where they go. */
function paddedRange(size: number, low: number, gap: number, length: number) {
  const step = gap + 1;
  const first = low < 0 ? Math.ceil(-low / step) : 0;
  const fitting = Math.floor((length - 1 - low) / step);
  const count = Math.max(0, Math.min(size - 1, fitting) - first + 1);
  return { first, count, at: low + first * step, step };
}

export function padKernel(site: KernelSite<WindowParams['pad']>): Kernel {
  const output = outputOf(site);
  const { shape } = inputAt(site, 0);
  const own = rowMajorStrides(shape);
  const outer = rowMajorStrides(output.shape);
  const ranges = shape.map((size, axis) => {
    const [low, , interior] = site.params.padding[axis] as readonly [number, number, number];
    return paddedRange(size, low, interior, output.shape[axis] as number);
  });
  const count = ranges.map((range) => range.count);
  const readStart = offsetOf(
    ranges.map((range) => range.first),
    own,
  );
  const writeStart = offsetOf(
    ranges.map((range) => range.at),
    outer,
  );
  const strides = outer.map((stride, axis) => stride * (ranges[axis]?.step ?? 1));
  return ([x, filler]) => {
    const result = allocate(output.dtype, sizeOf(output.shape));
    result.fill(storageOf(filler as NdArray)[0] as number);
    const from = { storage: storageOf(x as NdArray), start: readStart, strides: own };
    copyBox(output.dtype, from, { storage: result, start: writeStart, strides }, count);
    return [new NdArray(output, result)];
  };
}

export function concatenateKernel(site: KernelSite<WindowParams['concatenate']>): Kernel {
  const output = outputOf(site);
  const strides = rowMajorStrides(output.shape);
  const { dimension } = site.params;
  return (parts) => {
    const result = allocate(output.dtype, sizeOf(output.shape));
    let at = 0;
    for (const part of parts) {
      const start = at * (strides[dimension] as number);
      const from = { storage: storageOf(part), start: 0, strides: rowMajorStrides(part.shape) };
      copyBox(output.dtype, from, { storage: result, start, strides }, part.shape);
      at += part.shape[dimension] as number;
    }
    return [new NdArray(output, result)];
  };
}

/** Starts are clamped so that the window lies inside. */
function clampedStart(
  indices: readonly NdArray[],
  shape: readonly number[],
  window: readonly number[],
  strides: readonly number[],
): number {
  const starts = indices.map((index, axis) => {
    const last = (shape[axis] as number) - (window[axis] as number);
    return Math.min(Math.max(storageOf(index)[0] as number, 0), last);
  });
  return offsetOf(starts, strides);
}

export function dynamicSliceKernel(site: KernelSite<WindowParams['dynamic_slice']>): Kernel {
  const output = outputOf(site);
  const { shape } = inputAt(site, 0);
  const strides = rowMajorStrides(shape);
  return ([x, ...indices]) => {
    const result = allocate(output.dtype, sizeOf(output.shape));
    const start = clampedStart(indices, shape, output.shape, strides);
    const target = { storage: result, start: 0, strides: rowMajorStrides(output.shape) };
    copyBox(
      output.dtype,
      { storage: storageOf(x as NdArray), start, strides },
      target,
      output.shape,
    );
    return [new NdArray(output, result)];
  };
}

export function dynamicUpdateSliceKernel(
  site: KernelSite<WindowParams['dynamic_update_slice']>,
): Kernel {
  const output = outputOf(site);
  const window = inputAt(site, 1).shape;
  const strides = rowMajorStrides(output.shape);
  return ([x, update, ...indices]) => {
    const result = storageOf(x as NdArray).slice();
    const start = clampedStart(indices, output.shape, window, strides);
    const from = {
      storage: storageOf(update as NdArray),
      start: 0,
      strides: rowMajorStrides(window),
    };
    copyBox(output.dtype, from, { storage: result, start, strides }, window);
    return [new NdArray(output, result)];
  };
}
