import { type Aval, formatAval, makeAval, sameShape } from '../../array/aval.ts';
import type { DType } from '../../array/dtype.ts';
import type { PrimitiveName } from '../../ir/primitives.ts';
import {
  invalid,
  requireArity,
  requireAxes,
  requireDType,
  requireSameDTypes,
} from '../shape-checks.ts';
import type { GatherParams, IndexMode, ScatterParams } from './indexing.ts';

/** Shape rules of gather and scatter, with the checks of XLA's shape inference. */

const MODES: readonly IndexMode[] = ['clip', 'fill', 'promise_in_bounds'];

/** The dimension numbers that gather and scatter have in common, under one name each. */
interface IndexedAxes {
  /** Axes of the result or of the updates that run inside a window. */
  readonly window: readonly number[];
  /** Axes of the operand without one among those. */
  readonly collapsed: readonly number[];
  readonly operandBatching: readonly number[];
  readonly indicesBatching: readonly number[];
  readonly startMap: readonly number[];
  readonly mode: IndexMode;
}

function requireIndexed(
  primitive: PrimitiveName,
  operand: Aval,
  indices: Aval,
  axes: IndexedAxes,
): void {
  requireDType(primitive, indices, ['int32']);
  if (!MODES.includes(axes.mode)) throw invalid(primitive, `there is no mode ${axes.mode}`);
  const batchRank = indices.shape.length - 1;
  if (batchRank < 0) throw invalid(primitive, 'the indices need an axis of index vectors');
  const rank = operand.shape.length;
  requireAxes(primitive, axes.window, batchRank + axes.window.length);
  requireAxes(primitive, [...axes.collapsed, ...axes.operandBatching], rank);
  requireAxes(primitive, [...axes.startMap, ...axes.operandBatching], rank);
  requireAxes(primitive, axes.indicesBatching, batchRank);
  const isSorted = (list: readonly number[]): boolean =>
    list.every((axis, i) => i === 0 || axis > (list[i - 1] as number));
  if (![axes.window, axes.collapsed, axes.operandBatching].every(isSorted)) {
    throw invalid(primitive, 'window, collapsed and batching axes must be in order');
  }
  const count = indices.shape[batchRank] as number;
  if (axes.startMap.length !== count) {
    throw invalid(primitive, `index vectors of ${count} for ${axes.startMap.length} axes`);
  }
  const ofOperand = axes.operandBatching.map((axis) => operand.shape[axis] as number);
  const ofIndices = axes.indicesBatching.map((axis) => indices.shape[axis] as number);
  if (!sameShape(ofOperand, ofIndices)) {
    throw invalid(primitive, `batching sizes [${ofOperand}] and [${ofIndices}] differ`);
  }
  if (axes.window.length + axes.collapsed.length + axes.operandBatching.length !== rank) {
    throw invalid(primitive, `each of the ${rank} axes must be windowed, collapsed or batching`);
  }
}

export function gatherShape(inputs: readonly Aval[], params: GatherParams): Aval[] {
  requireArity('gather', inputs, 2);
  const [operand, indices] = inputs as [Aval, Aval];
  const { offsetDims, collapsedSliceDims, operandBatchingDims, sliceSizes } = params;
  requireIndexed('gather', operand, indices, {
    window: offsetDims,
    collapsed: collapsedSliceDims,
    operandBatching: operandBatchingDims,
    indicesBatching: params.startIndicesBatchingDims,
    startMap: params.startIndexMap,
    mode: params.mode,
  });
  const dropped = [...collapsedSliceDims, ...operandBatchingDims];
  const batch = indices.shape.slice(0, -1);
  const isEmpty = batch.includes(0);
  const fits =
    sliceSizes.length === operand.shape.length &&
    sliceSizes.every((size, axis) => {
      const isInside = size >= 0 && size <= (operand.shape[axis] as number);
      const isOne = dropped.includes(axis) ? size === 1 : true;
      return Number.isInteger(size) && (isInside || isEmpty) && isOne;
    });
  if (!fits) throw invalid('gather', `window [${sliceSizes}] does not fit ${formatAval(operand)}`);
  const window = sliceSizes.filter((_, axis) => !dropped.includes(axis));
  return [makeAval(interleave(window, offsetDims, batch), operand.dtype, operand.weakType)];
}

/** Sizes of windows at the axes given, sizes of the batch at the others in order. */
function interleave(
  window: readonly number[],
  windowAxes: readonly number[],
  batch: readonly number[],
): number[] {
  let next = 0;
  return Array.from({ length: window.length + batch.length }, (_, axis) => {
    const at = windowAxes.indexOf(axis);
    return at >= 0 ? (window[at] as number) : (batch[next++] as number);
  });
}

export function scatterShape(primitive: 'scatter' | 'scatter_add', accepted: readonly DType[]) {
  return (inputs: readonly Aval[], params: ScatterParams): Aval[] => {
    requireArity(primitive, inputs, 3);
    const [operand, indices, updates] = inputs as [Aval, Aval, Aval];
    requireDType(primitive, operand, accepted);
    requireSameDTypes(primitive, [operand, updates]);
    requireIndexed(primitive, operand, indices, {
      window: params.updateWindowDims,
      collapsed: params.insertedWindowDims,
      operandBatching: params.operandBatchingDims,
      indicesBatching: params.scatterIndicesBatchingDims,
      startMap: params.scatterDimsToOperandDims,
      mode: params.mode,
    });
    const batch = indices.shape.slice(0, -1);
    const rank = batch.length + params.updateWindowDims.length;
    const window = windowOfScatter(operand, updates, params);
    const whole = interleave(
      params.updateWindowDims.map((axis) => updates.shape[axis] as number),
      params.updateWindowDims,
      batch,
    );
    const fits =
      updates.shape.length === rank &&
      sameShape(updates.shape, whole) &&
      (batch.includes(0) || window.every((size, axis) => size <= (operand.shape[axis] as number)));
    if (!fits) {
      throw invalid(primitive, `${formatAval(updates)} does not update ${formatAval(operand)}`);
    }
    return [operand];
  };
}

/** The size of an updated window along each axis of the operand. */
export function windowOfScatter(
  operand: { readonly shape: readonly number[] },
  updates: { readonly shape: readonly number[] },
  params: ScatterParams,
): number[] {
  let next = 0;
  return operand.shape.map((_, axis) => {
    if (params.insertedWindowDims.includes(axis)) return 1;
    if (params.operandBatchingDims.includes(axis)) return 1;
    return updates.shape[params.updateWindowDims[next++] as number] as number;
  });
}

/** Takes the windows that the scatter puts; what is out of bounds gives zeros. */
export function gatherLike(
  params: ScatterParams,
  operand: { readonly shape: readonly number[] },
  updates: { readonly shape: readonly number[] },
): GatherParams {
  return {
    offsetDims: params.updateWindowDims,
    collapsedSliceDims: params.insertedWindowDims,
    operandBatchingDims: params.operandBatchingDims,
    startIndicesBatchingDims: params.scatterIndicesBatchingDims,
    startIndexMap: params.scatterDimsToOperandDims,
    sliceSizes: windowOfScatter(operand, updates, params),
    mode: params.mode,
    fillValue: 0,
  };
}
