import type { Value } from '../array/nd-array.ts';
import type { GatherParams, ScatterParams } from '../ir/primitives.ts';
import { bind } from '../tracing/trace.ts';

/** gather and scatter as functions of values; names follow jax.lax. See lax.ts. */

export function gather(operand: Value, indices: Value, params: GatherParams): Value {
  return bind('gather', [operand, indices], params)[0] as Value;
}

export function scatter(
  operand: Value,
  indices: Value,
  updates: Value,
  params: ScatterParams,
): Value {
  return bind('scatter', [operand, indices, updates], params)[0] as Value;
}

export function scatterAdd(
  operand: Value,
  indices: Value,
  updates: Value,
  params: ScatterParams,
): Value {
  return bind('scatter_add', [operand, indices, updates], params)[0] as Value;
}

/** Puts windows back where the gather took them. */
export function scatterLike(params: GatherParams): ScatterParams {
  return {
    updateWindowDims: params.offsetDims,
    insertedWindowDims: params.collapsedSliceDims,
    operandBatchingDims: params.operandBatchingDims,
    scatterIndicesBatchingDims: params.startIndicesBatchingDims,
    scatterDimsToOperandDims: params.startIndexMap,
    mode: params.mode,
  };
}
