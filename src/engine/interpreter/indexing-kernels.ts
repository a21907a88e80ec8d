import { type Aval, rowMajorStrides, sizeOf } from '../array/aval.ts';
import { allocate, type DType, type Storage } from '../array/dtype.ts';
import { NdArray, storageOf } from '../array/nd-array.ts';
import type { GatherParams, ScatterParams } from '../ir/primitives.ts';
import { gatherLike, windowOfScatter } from '../rules/shape-of-indexing.ts';
import type { Kernel, KernelSite } from './kernel.ts';

/** What a gather or scatter knows before it sees any index: all positions but the starts. */
interface IndexPlan {
  /** For each window: its first element in the operand if it started at 0, and in the other array. */
  readonly inOperand: Int32Array;
  readonly inOther: Int32Array;
  /** For each element of a window: its distance from the first. */
  readonly windowInOperand: Int32Array;
  readonly windowInOther: Int32Array;
  /** For each component of an index vector: the stride it counts, and the last start that fits. */
  readonly strides: readonly number[];
  readonly lastStarts: readonly number[];
  readonly clips: boolean;
}

interface IndexedArrays {
  readonly operand: Aval;
  readonly indices: Aval;
  /** The result of a gather, the updates of a scatter. */
  readonly other: Aval;
  readonly window: readonly number[];
}

/** Offsets of all positions of a box, in row-major order. */
function offsetsIn(shape: readonly number[], strides: readonly number[]): Int32Array {
  let offsets = new Int32Array(1);
  shape.forEach((count, axis) => {
    const stride = strides[axis] as number;
    const wider = new Int32Array(offsets.length * count);
    offsets.forEach((offset, i) => {
      for (let at = 0; at < count; at++) wider[i * count + at] = offset + at * stride;
    });
    offsets = wider;
  });
  return offsets;
}

function planIndexing(arrays: IndexedArrays, params: GatherParams, clips: boolean): IndexPlan {
  const { operand, indices, other, window } = arrays;
  const operandStrides = rowMajorStrides(operand.shape);
  const otherStrides = rowMajorStrides(other.shape);
  const batch = indices.shape.slice(0, -1);
  const batchAxes = [...other.shape.keys()].filter((axis) => !params.offsetDims.includes(axis));
  const dropped = [...params.collapsedSliceDims, ...params.operandBatchingDims];
  const windowAxes = [...operand.shape.keys()].filter((axis) => !dropped.includes(axis));
  const windowShape = windowAxes.map((axis) => window[axis] as number);
  const batchInOperand = batch.map((_, axis) => {
    const along = params.startIndicesBatchingDims.indexOf(axis);
    return along < 0 ? 0 : (operandStrides[params.operandBatchingDims[along] as number] as number);
  });
  const pick = (from: readonly number[], axes: readonly number[]): number[] =>
    axes.map((axis) => from[axis] as number);
  return {
    inOperand: offsetsIn(batch, batchInOperand),
    inOther: offsetsIn(batch, pick(otherStrides, batchAxes)),
    windowInOperand: offsetsIn(windowShape, pick(operandStrides, windowAxes)),
    windowInOther: offsetsIn(windowShape, pick(otherStrides, params.offsetDims)),
    strides: pick(operandStrides, params.startIndexMap),
    lastStarts: params.startIndexMap.map(
      (axis) => (operand.shape[axis] as number) - (window[axis] as number),
    ),
    clips,
  };
}

/** Where window `number` starts in the operand, or -1 when it is not to be touched. */
function startOf(plan: IndexPlan, indices: Storage, number: number): number {
  const { strides, lastStarts, clips } = plan;
  let start = plan.inOperand[number] as number;
  for (let i = 0; i < strides.length; i++) {
    const last = lastStarts[i] as number;
    let at = indices[number * strides.length + i] as number;
    if (at < 0 || at > last) {
      if (!clips) return -1;
      at = at < 0 ? 0 : last;
    }
    start += at * (strides[i] as number);
  }
  return start;
}

const standardFill: Record<DType, number> = {
  bool: 1,
  int32: -2147483648,
  uint32: 4294967295,
  float32: NaN,
  float64: NaN,
};

export function gatherKernel(site: KernelSite<'gather'>): Kernel {
  const [operand, indices] = site.inputs as [Aval, Aval];
  const output = site.outputs[0] as Aval;
  const { params } = site;
  const arrays = { operand, indices, other: output, window: params.sliceSizes };
  const plan = planIndexing(arrays, params, params.mode !== 'fill');
  const filler = params.fillValue ?? standardFill[output.dtype];
  return ([x, at]) => {
    const source = storageOf(x as NdArray);
    const starts = storageOf(at as NdArray);
    const result = allocate(output.dtype, sizeOf(output.shape));
    const { inOther, windowInOperand, windowInOther } = plan;
    for (let number = 0; number < inOther.length; number++) {
      const from = startOf(plan, starts, number);
      const to = inOther[number] as number;
      for (let i = 0; i < windowInOther.length; i++) {
        const value = from < 0 ? filler : (source[from + (windowInOperand[i] as number)] as number);
        result[to + (windowInOther[i] as number)] = value;
      }
    }
    return [new NdArray(output, result)];
  };
}

/** Adding goes through the storage at every step, so it rounds and wraps as XLA's does. */
export const scatterKernel =
  (adds: boolean) =>
  (site: KernelSite<'scatter' | 'scatter_add'>): Kernel => {
    const [operand, indices, updates] = site.inputs as [Aval, Aval, Aval];
    const output = site.outputs[0] as Aval;
    const params: ScatterParams = site.params;
    const window = windowOfScatter(operand, updates, params);
    const plan = planIndexing(
      { operand, indices, other: updates, window },
      gatherLike(params, operand, updates),
      params.mode === 'clip',
    );
    return ([x, at, news]) => {
      const result = storageOf(x as NdArray).slice();
      const starts = storageOf(at as NdArray);
      const source = storageOf(news as NdArray);
      const { inOther, windowInOperand, windowInOther } = plan;
      for (let number = 0; number < inOther.length; number++) {
        const to = startOf(plan, starts, number);
        if (to < 0) continue;
        const from = inOther[number] as number;
        for (let i = 0; i < windowInOther.length; i++) {
          const place = to + (windowInOperand[i] as number);
          const value = source[from + (windowInOther[i] as number)] as number;
          result[place] = adds ? (result[place] as number) + value : value;
        }
      }
      return [new NdArray(output, result)];
    };
  };
