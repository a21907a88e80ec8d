import { makeAval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import { shifted } from '../axis-lists.ts';
import {
  apply,
  broadcastInDim,
  concatenate,
  full,
  gather,
  scatter,
  type scatterAdd,
} from '../lax.ts';
import { withBatch } from '../mapped-axis.ts';
import type { BatchSite } from '../primitive.ts';
import type { GatherParams, ScatterParams } from './indexing.ts';

/** Gathers and scatters of a whole batch, and slices whose starts differ along it. */

/**
 * A mapped operand alone: windows reach over the whole mapped axis. Mapped indices alone: one more
 * axis of the batch of windows. Both: their mapped axes go along with each other.
 */
export function gatherBatch(site: BatchSite<GatherParams>): Value {
  const [operand, indices] = site.inputs as [Value, Value];
  const [ofOperand, ofIndices] = site.batched as [boolean, boolean];
  const { params, size } = site;
  const offsetDims = shifted(params.offsetDims);
  if (!ofOperand) {
    const startIndicesBatchingDims = shifted(params.startIndicesBatchingDims);
    return gather(operand, indices, { ...params, offsetDims, startIndicesBatchingDims });
  }
  const moved = {
    ...params,
    collapsedSliceDims: shifted(params.collapsedSliceDims),
    operandBatchingDims: shifted(params.operandBatchingDims),
    startIndexMap: shifted(params.startIndexMap),
  };
  if (!ofIndices) {
    const sliceSizes = [size, ...params.sliceSizes];
    return gather(operand, indices, { ...moved, offsetDims: [0, ...offsetDims], sliceSizes });
  }
  return gather(operand, indices, {
    ...moved,
    offsetDims,
    operandBatchingDims: [0, ...moved.operandBatchingDims],
    startIndicesBatchingDims: [0, ...shifted(params.startIndicesBatchingDims)],
    sliceSizes: [1, ...params.sliceSizes],
  });
}

export const scatterBatch =
  (apply: typeof scatter | typeof scatterAdd) =>
  (site: BatchSite<ScatterParams>): Value => {
    const { params, batched } = site;
    const operand = withBatch(site, 0);
    const updates = withBatch(site, 2);
    const indices = site.inputs[1] as Value;
    const updateWindowDims = shifted(params.updateWindowDims);
    const moved = {
      ...params,
      insertedWindowDims: shifted(params.insertedWindowDims),
      operandBatchingDims: shifted(params.operandBatchingDims),
      scatterDimsToOperandDims: shifted(params.scatterDimsToOperandDims),
    };
    if (!batched[1]) {
      return apply(operand, indices, updates, {
        ...moved,
        updateWindowDims: [0, ...updateWindowDims],
      });
    }
    return apply(operand, indices, updates, {
      ...moved,
      updateWindowDims,
      operandBatchingDims: [0, ...moved.operandBatchingDims],
      scatterIndicesBatchingDims: [0, ...shifted(params.scatterIndicesBatchingDims)],
    });
  };

/** Starts of a dynamic slice, some of them mapped, as index vectors. */
function startVectors(starts: readonly Value[], batched: readonly boolean[], size: number): Value {
  const columns = starts.map((start, axis) => {
    const column = batched[axis]
      ? broadcastInDim(start, [size, 1], [0])
      : full(makeAval([size, 1], 'int32'), 0);
    return batched[axis] ? column : apply('add', column, start);
  });
  return concatenate(columns, 1);
}

/** The plain window at one index vector for each element of the batch, of mapped operands. */
const windowAxes = (rank: number): number[] => Array.from({ length: rank }, (_, i) => i + 1);

/** Slices whose starts differ along the batch. */
export function gatherSlices(site: BatchSite<{ readonly sliceSizes: readonly number[] }>): Value {
  const [operand, ...starts] = site.inputs as [Value, ...Value[]];
  const { size } = site;
  const { sliceSizes } = site.params;
  const isMapped = site.batched[0] === true;
  const axes = windowAxes(sliceSizes.length);
  return gather(operand, startVectors(starts, site.batched.slice(1), size), {
    offsetDims: axes,
    collapsedSliceDims: [],
    operandBatchingDims: isMapped ? [0] : [],
    startIndicesBatchingDims: isMapped ? [0] : [],
    startIndexMap: isMapped ? axes : axes.map((axis) => axis - 1),
    sliceSizes: isMapped ? [1, ...sliceSizes] : sliceSizes,
    mode: 'clip',
    fillValue: null,
  });
}

/** Updates of slices whose starts differ along the batch. */
export function scatterSlices(site: BatchSite): Value {
  const { size, batched } = site;
  const operand = withBatch(site, 0);
  const update = withBatch(site, 1);
  const axes = windowAxes(operand.shape.length - 1);
  const starts = startVectors(site.inputs.slice(2), batched.slice(2), size);
  return scatter(operand, starts, update, {
    updateWindowDims: axes,
    insertedWindowDims: [],
    operandBatchingDims: [0],
    scatterIndicesBatchingDims: [0],
    scatterDimsToOperandDims: axes,
    mode: 'clip',
  });
}
