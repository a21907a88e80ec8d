import { type Aval, sameShape } from '../array/aval.ts';
import { type DType, isFloat } from '../array/dtype.ts';
import { scalar, type Value } from '../array/nd-array.ts';
import { NO_PARAMS, type PrimitiveParams } from '../ir/primitives.ts';
import { bind } from '../tracing/trace.ts';
import { axesWithout } from './axis-lists.ts';
import type { DotParams } from './contraction.ts';
import type { BinaryName } from './elementwise/binary.ts';
import type { PlainUnaryName } from './elementwise/unary.ts';
import type { GatherParams, ScatterParams } from './indexing/indexing.ts';
import type { ReductionParams } from './reductions/reductions.ts';

/** Primitives as functions of values: no broadcasting, no promotion. Names follow jax.lax. */

/** Primitives with one output and no parameters. */
type Plain = PlainUnaryName | BinaryName | 'select_n' | 'clamp' | 'copy' | 'stop_gradient';

/** Applies a primitive that has one output and no parameters. */
export function apply<P extends Plain>(primitive: P, ...inputs: Value[]): Value {
  return bind(primitive, inputs, NO_PARAMS as PrimitiveParams[P])[0] as Value;
}

export function integerPow(x: Value, y: number): Value {
  return bind('integer_pow', [x], { y })[0] as Value;
}

export function convert(x: Value, newDtype: DType, weakType = false): Value {
  if (x.dtype === newDtype && x.aval.weakType === weakType) return x;
  return bind('convert_element_type', [x], { newDtype, weakType })[0] as Value;
}

export function reshape(x: Value, newSizes: readonly number[]): Value {
  if (sameShape(x.shape, newSizes)) return x;
  return bind('reshape', [x], { newSizes })[0] as Value;
}

export function transpose(x: Value, permutation: readonly number[]): Value {
  if (permutation.every((axis, i) => axis === i)) return x;
  return bind('transpose', [x], { permutation })[0] as Value;
}

export function broadcastInDim(
  x: Value,
  shape: readonly number[],
  broadcastDimensions: readonly number[],
): Value {
  if (sameShape(x.shape, shape)) return x;
  return bind('broadcast_in_dim', [x], { shape, broadcastDimensions })[0] as Value;
}

export function reduce(primitive: keyof ReductionParams, x: Value, axes: readonly number[]): Value {
  if (axes.length === 0) return x;
  return bind(primitive, [x], { axes })[0] as Value;
}

export function dotGeneral(lhs: Value, rhs: Value, params: DotParams): Value {
  return bind('dot_general', [lhs, rhs], params)[0] as Value;
}

export function iota(dtype: DType, shape: readonly number[], dimension: number): Value {
  return bind('iota', [], { dtype, shape, dimension })[0] as Value;
}

/** A scalar of the same dtype as `like`; elementwise primitives repeat scalars. */
export function constantLike(like: Value, value: number): Value {
  return scalar(value, like.dtype, like.aval.weakType);
}

/** An array of one repeated value with the type given. */
export function full(aval: Aval, value: number): Value {
  return broadcastInDim(scalar(value, aval.dtype, aval.weakType), aval.shape, []);
}

/** Repeats a value along new leading or inner axes until it has `shape`; `kept` are its own. */
export function expandReduced(
  x: Value,
  shape: readonly number[],
  reduced: readonly number[],
): Value {
  return broadcastInDim(x, shape, axesWithout(shape.length, reduced));
}

/** Moves one axis; the others keep their order. */
export function moveAxis(x: Value, from: number, to: number): Value {
  if (from === to) return x;
  const permutation = x.shape.map((_, axis) => axis).filter((axis) => axis !== from);
  permutation.splice(to, 0, from);
  return transpose(x, permutation);
}

export function isDifferentiable(aval: Aval): boolean {
  return isFloat(aval.dtype);
}

export function slice(
  x: Value,
  startIndices: readonly number[],
  limitIndices: readonly number[],
  strides: readonly number[] = startIndices.map(() => 1),
): Value {
  return bind('slice', [x], { startIndices, limitIndices, strides })[0] as Value;
}

/** The part from `start` to `limit` along one axis. */
export function sliceAxis(x: Value, axis: number, start: number, limit: number): Value {
  const starts = x.shape.map((_, i) => (i === axis ? start : 0));
  return slice(x, starts, x.shape.with(axis, limit));
}

export function rev(x: Value, dimensions: readonly number[]): Value {
  return bind('rev', [x], { dimensions })[0] as Value;
}

/** `padding`: elements before, after and between, for each axis; negative ones remove. */
export function pad(x: Value, filler: Value, padding: readonly (readonly number[])[]): Value {
  return bind('pad', [x, filler], { padding })[0] as Value;
}

export function concatenate(parts: readonly Value[], dimension: number): Value {
  return bind('concatenate', parts, { dimension })[0] as Value;
}

export function dynamicSlice(
  x: Value,
  starts: readonly Value[],
  sliceSizes: readonly number[],
): Value {
  return bind('dynamic_slice', [x, ...starts], { sliceSizes })[0] as Value;
}

export function dynamicUpdateSlice(x: Value, update: Value, starts: readonly Value[]): Value {
  return bind('dynamic_update_slice', [x, update, ...starts], {})[0] as Value;
}

export function cumsum(x: Value, axis: number, reverse: boolean): Value {
  return bind('cumsum', [x], { axis, reverse })[0] as Value;
}

export function cumprod(x: Value, axis: number, reverse: boolean): Value {
  return bind('cumprod', [x], { axis, reverse })[0] as Value;
}

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
