import { type Aval, sameShape } from '../array/aval.ts';
import { type DType, isFloat } from '../array/dtype.ts';
import { scalar, type Value } from '../array/nd-array.ts';
import {
  type DotParams,
  NO_PARAMS,
  type PrimitiveName,
  type PrimitiveParams,
} from '../ir/primitives.ts';
import { bind } from '../tracing/trace.ts';

/** Primitives as functions of values: no broadcasting, no promotion. Names follow jax.lax. */

type Plain = {
  [P in PrimitiveName]: PrimitiveParams[P] extends Readonly<Record<never, never>>
    ? keyof PrimitiveParams[P] extends never
      ? P
      : never
    : never;
}[PrimitiveName];

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

export function reduce(
  primitive:
    | 'reduce_sum'
    | 'reduce_prod'
    | 'reduce_max'
    | 'reduce_min'
    | 'reduce_and'
    | 'reduce_or',
  x: Value,
  axes: readonly number[],
): Value {
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
  const kept = shape.map((_, axis) => axis).filter((axis) => !reduced.includes(axis));
  return broadcastInDim(x, shape, kept);
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
