import { type Aval, sizeOf } from '../../array/aval.ts';
import { allocate, type DType, type Storage } from '../../array/dtype.ts';
import { NdArray, storageOf } from '../../array/nd-array.ts';
import {
  type BinaryFunction,
  functionFor,
  type ScalarFunction,
} from '../elementwise/scalar-function.ts';
import { separateLongLoops } from '../kernels/separate-loops.ts';
import type { Kernel, KernelSite } from '../primitive.ts';
import type { AxisParams, CumulativeParams } from './axes.ts';

/** Kernels that walk along one axis: running folds, sorting, positions of extrema. */

/** Calls `visit` with the first position of every line along an axis, and the step along it. */
function eachLine(
  shape: readonly number[],
  axis: number,
  visit: (start: number, step: number, line: number) => void,
): void {
  const step = sizeOf(shape.slice(axis + 1));
  const outer = sizeOf(shape.slice(0, axis));
  const length = shape[axis] as number;
  for (let i = 0, line = 0; i < outer; i++) {
    for (let j = 0; j < step; j++, line++) visit(i * step * length + j, step, line);
  }
}

/** Floats are carried in double precision and rounded where they are stored. */
const runningFold = separateLongLoops(
  (
    apply: BinaryFunction,
    source: Storage,
    result: Storage,
    first: number,
    step: number,
    length: number,
  ): void => {
    let at = first;
    let folded = source[at] as number;
    result[at] = folded;
    for (let i = 1; i < length; i++) {
      at += step;
      folded = apply(folded, source[at] as number);
      result[at] = folded;
    }
  },
);

export const cumulativeKernel =
  (name: string, fold: ScalarFunction<BinaryFunction>) =>
  (site: KernelSite<CumulativeParams>): Kernel => {
    const output = site.outputs[0] as Aval;
    const { axis, reverse } = site.params;
    const length = output.shape[axis] as number;
    const apply = functionFor(fold, output.dtype);
    const foldLine = runningFold(`${name} ${output.dtype}`, sizeOf(output.shape));
    return ([x]) => {
      const source = storageOf(x as NdArray);
      const result = allocate(output.dtype, source.length);
      if (length === 0) return [new NdArray(output, result)];
      eachLine(output.shape, axis, (start, stride) => {
        const first = reverse ? start + (length - 1) * stride : start;
        foldLine(apply, source, result, first, reverse ? -stride : stride, length);
      });
      return [new NdArray(output, result)];
    };
  };

/** Numbers in order, -0 and 0 as equals, NaN last: the order of jax.lax.sort. */
function compareNumbers(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** Positions of one line in sorted order; equal elements keep theirs. */
function sortedOrder(source: Storage, start: number, step: number, length: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  return order.sort((i, j) =>
    compareNumbers(source[start + i * step] as number, source[start + j * step] as number),
  );
}

export const sortKernel =
  (what: 'elements' | 'positions') =>
  (site: KernelSite<AxisParams>): Kernel => {
    const output = site.outputs[0] as Aval;
    const { axis } = site.params;
    const length = output.shape[axis] as number;
    return ([x]) => {
      const source = storageOf(x as NdArray);
      const result = allocate(output.dtype, source.length);
      eachLine(output.shape, axis, (start, step) => {
        sortedOrder(source, start, step, length).forEach((from, i) => {
          result[start + i * step] =
            what === 'positions' ? from : (source[start + from * step] as number);
        });
      });
      return [new NdArray(output, result)];
    };
  };

/** The first position of the extremum, or of the first NaN. */
export const argumentKernel =
  (wins: (a: number, b: number) => boolean) =>
  (site: KernelSite<AxisParams>): Kernel => {
    const { shape } = site.inputs[0] as Aval;
    const output = site.outputs[0] as Aval;
    const { axis } = site.params;
    const length = shape[axis] as number;
    return ([x]) => {
      const source = storageOf(x as NdArray);
      const result = allocate('int32' satisfies DType, sizeOf(output.shape));
      eachLine(shape, axis, (start, step, line) => {
        let best = 0;
        for (let i = 1; i < length; i++) {
          const held = source[start + best * step] as number;
          if (Number.isNaN(held)) break;
          const next = source[start + i * step] as number;
          if (Number.isNaN(next) || wins(next, held)) best = i;
        }
        result[line] = best;
      });
      return [new NdArray(output, result)];
    };
  };
