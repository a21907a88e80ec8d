import { type Aval, formatAval, makeAval, sizeOf } from '../array/aval.ts';
import { type DType, NUMERIC } from '../array/dtype.ts';
import { EngineError } from '../errors.ts';
import type { DotParams, PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
import {
  incompatibleShapes,
  requireArity,
  requireAxes,
  requireDType,
  requireSameDTypes,
  resultAval,
} from './shape-checks.ts';

/** Shape rules of primitives that rearrange or fold axes. */

export function reshape(inputs: readonly Aval[], params: PrimitiveParams['reshape']): Aval[] {
  requireArity('reshape', inputs, 1);
  const input = inputs[0] as Aval;
  requireSizes('reshape', params.newSizes);
  if (sizeOf(params.newSizes) !== sizeOf(input.shape)) {
    throw invalid('reshape', `cannot reshape ${formatAval(input)} into [${params.newSizes}]`);
  }
  return [makeAval(params.newSizes, input.dtype, input.weakType)];
}

export function broadcastInDim(
  inputs: readonly Aval[],
  params: PrimitiveParams['broadcast_in_dim'],
): Aval[] {
  requireArity('broadcast_in_dim', inputs, 1);
  const input = inputs[0] as Aval;
  const { shape, broadcastDimensions: dims } = params;
  requireSizes('broadcast_in_dim', shape);
  requireAxes('broadcast_in_dim', dims, shape.length);
  const fits =
    dims.length === input.shape.length &&
    dims.every((dim, i) => i === 0 || dim > (dims[i - 1] as number)) &&
    dims.every((dim, i) => input.shape[i] === 1 || input.shape[i] === shape[dim]);
  if (!fits) {
    const target = `[${shape}] along [${dims}]`;
    throw invalid('broadcast_in_dim', `cannot broadcast ${formatAval(input)} to ${target}`);
  }
  return [makeAval(shape, input.dtype, input.weakType)];
}

export function transpose(inputs: readonly Aval[], params: PrimitiveParams['transpose']): Aval[] {
  requireArity('transpose', inputs, 1);
  const input = inputs[0] as Aval;
  requireAxes('transpose', params.permutation, input.shape.length);
  if (params.permutation.length !== input.shape.length) {
    throw invalid('transpose', `[${params.permutation}] does not permute ${formatAval(input)}`);
  }
  const shape = params.permutation.map((axis) => input.shape[axis] as number);
  return [makeAval(shape, input.dtype, input.weakType)];
}

export function iota(inputs: readonly Aval[], params: PrimitiveParams['iota']): Aval[] {
  requireArity('iota', inputs, 0);
  requireSizes('iota', params.shape);
  requireAxes('iota', [params.dimension], params.shape.length);
  if (!NUMERIC.includes(params.dtype)) throw invalid('iota', `dtype is ${params.dtype}`);
  return [makeAval(params.shape, params.dtype)];
}

export function reduction(primitive: PrimitiveName, accepted: readonly DType[]) {
  return (inputs: readonly Aval[], params: { readonly axes: readonly number[] }): Aval[] => {
    requireArity(primitive, inputs, 1);
    const input = inputs[0] as Aval;
    requireDType(primitive, input, accepted);
    requireAxes(primitive, params.axes, input.shape.length);
    const shape = input.shape.filter((_, axis) => !params.axes.includes(axis));
    return [makeAval(shape, input.dtype, input.weakType)];
  };
}

export function dotGeneral(inputs: readonly Aval[], params: DotParams): Aval[] {
  requireArity('dot_general', inputs, 2);
  requireSameDTypes('dot_general', inputs);
  const [lhs, rhs] = inputs as [Aval, Aval];
  const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
  requireAxes('dot_general', [...lhsContract, ...lhsBatch], lhs.shape.length);
  requireAxes('dot_general', [...rhsContract, ...rhsBatch], rhs.shape.length);
  const agree = (left: readonly number[], right: readonly number[]): boolean =>
    left.length === right.length &&
    left.every((axis, i) => lhs.shape[axis] === rhs.shape[right[i] as number]);
  if (!agree(lhsContract, rhsContract) || !agree(lhsBatch, rhsBatch)) {
    throw incompatibleShapes('dot_general', inputs);
  }
  const free = (aval: Aval, used: readonly number[]): number[] =>
    aval.shape.filter((_, axis) => !used.includes(axis));
  const shape = [
    ...lhsBatch.map((axis) => lhs.shape[axis] as number),
    ...free(lhs, [...lhsContract, ...lhsBatch]),
    ...free(rhs, [...rhsContract, ...rhsBatch]),
  ];
  return [resultAval(shape, lhs.dtype, inputs)];
}

function requireSizes(primitive: PrimitiveName, sizes: readonly number[]): void {
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
    throw invalid(primitive, `sizes are [${sizes}]`);
  }
}

export function invalid(primitive: PrimitiveName, reason: string): EngineError {
  return new EngineError('invalid_params', { primitive, reason });
}
