import { formatShape, sizeOf } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import * as lax from '../primitives/lax.ts';
import { type Leaf, toValue } from '../tracing/pytree.ts';
import { arithmeticDType, commonType, convertLeaf, promoteToFloat } from './promotion.ts';

export interface ReductionOptions {
  /** Axes to reduce; negative ones count from the end. Default: all. */
  readonly axis?: number | readonly number[];
  /** Keep reduced axes with size one. */
  readonly keepDims?: boolean;
}

/** Axes counted from the start; default all. */
export function resolveAxes(
  what: string,
  rank: number,
  axis: number | readonly number[] | undefined,
): number[] {
  if (axis === undefined) return Array.from({ length: rank }, (_, i) => i);
  return (typeof axis === 'number' ? [axis] : axis).map((one) => {
    if (!Number.isInteger(one) || one < -rank || one >= rank) {
      throw new EngineError('axis_out_of_range', { what, axis: one, rank });
    }
    return one < 0 ? one + rank : one;
  });
}

/** The result is never weak, as in jax.numpy. */
export function reduceWith(
  primitive: Parameters<typeof lax.reduce>[0],
  value: Value,
  options: ReductionOptions,
): Value {
  const axes = resolveAxes(primitive, value.shape.length, options.axis).sort((a, b) => a - b);
  const { dtype } = value;
  const reduced = lax.convert(lax.reduce(primitive, value, axes), dtype);
  if (!options.keepDims) return reduced;
  return lax.reshape(
    reduced,
    value.shape.map((size, axis) => (axes.includes(axis) ? 1 : size)),
  );
}

const arithmetic = (x: Leaf): Value => {
  const value = toValue(x);
  return lax.convert(value, arithmeticDType(value.dtype), value.aval.weakType);
};

/** Sum of elements; bools are counted as int32. */
export function sum(x: Leaf, options: ReductionOptions = {}): Value {
  return reduceWith('reduce_sum', arithmetic(x), options);
}

/** Product of elements; bools are multiplied as int32. */
export function prod(x: Leaf, options: ReductionOptions = {}): Value {
  return reduceWith('reduce_prod', arithmetic(x), options);
}

/** Largest element, NaN if there is one. @throws EngineError `invalid_argument` when empty. */
export function amax(x: Leaf, options: ReductionOptions = {}): Value {
  return reduceWith('reduce_max', requireElements('amax', toValue(x), options), options);
}

/** Smallest element, NaN if there is one. @throws EngineError `invalid_argument` when empty. */
export function amin(x: Leaf, options: ReductionOptions = {}): Value {
  return reduceWith('reduce_min', requireElements('amin', toValue(x), options), options);
}

/** Whether all elements are true (non-zero). */
export function all(x: Leaf, options: ReductionOptions = {}): Value {
  return reduceWith('reduce_and', lax.convert(toValue(x), 'bool'), options);
}

/** Whether any element is true (non-zero). */
export function any(x: Leaf, options: ReductionOptions = {}): Value {
  return reduceWith('reduce_or', lax.convert(toValue(x), 'bool'), options);
}

/** Arithmetic mean; integers become float32. */
export function mean(x: Leaf, options: ReductionOptions = {}): Value {
  const [value] = promoteToFloat('mean', [x]) as [Value];
  const axes = resolveAxes('mean', value.shape.length, options.axis);
  const count = sizeOf(axes.map((axis) => value.shape[axis] as number));
  const total = reduceWith('reduce_sum', value, options);
  return lax.apply('div', total, lax.constantLike(total, count));
}

function requireElements(what: string, value: Value, options: ReductionOptions): Value {
  const axes = resolveAxes(what, value.shape.length, options.axis);
  if (axes.every((axis) => value.shape[axis] !== 0)) return value;
  throw new EngineError('invalid_argument', {
    what,
    reason: `shape ${formatShape(value.shape)} has no elements to compare`,
  });
}

/**
 * Keeps the elements and changes the shape; one size may be -1 and is inferred.
 *
 * @throws EngineError `invalid_params` when the sizes do not fit, `invalid_argument` for two of -1.
 */
export function reshape(x: Leaf, shape: readonly number[]): Value {
  const value = toValue(x);
  const given = shape.filter((size) => size !== -1);
  if (shape.length - given.length > 1) {
    const reason = `only one size may be -1, got ${formatShape(shape)}`;
    throw new EngineError('invalid_argument', { what: 'reshape', reason });
  }
  const known = sizeOf(given);
  const sizes = shape.map((size) => (size === -1 ? sizeOf(value.shape) / known : size));
  return lax.reshape(value, sizes);
}

/** Permutes the axes; without a permutation it reverses them. */
export function transpose(x: Leaf, permutation?: readonly number[]): Value {
  const value = toValue(x);
  const reversed = [...value.shape.keys()].reverse();
  const axes = permutation ?? reversed;
  if (axes.length !== value.shape.length) {
    const reason = `${formatShape(axes)} does not permute shape ${formatShape(value.shape)}`;
    throw new EngineError('invalid_argument', { what: 'transpose', reason });
  }
  return lax.transpose(value, resolveAxes('transpose', value.shape.length, axes));
}

/** Repeats along new leading axes and along axes of size one. */
export function broadcastTo(x: Leaf, shape: readonly number[]): Value {
  const value = toValue(x);
  const offset = shape.length - value.shape.length;
  return lax.broadcastInDim(
    value,
    shape,
    [...value.shape.keys()].map((axis) => axis + offset),
  );
}

/** Converts the elements; see `convert_element_type`. */
export function astype(x: Leaf, dtype: DType): Value {
  return lax.convert(toValue(x), dtype);
}

/** Counts from 0 along one axis of `shape`. */
export function iota(dtype: DType, shape: readonly number[], dimension = 0): Value {
  return lax.iota(dtype, shape, dimension);
}

/** Generalised contraction; operands are promoted. See jax.lax.dot_general. */
export function dotGeneral(x: Leaf, y: Leaf, params: Parameters<typeof lax.dotGeneral>[2]): Value {
  const type = commonType([x, y]);
  return lax.dotGeneral(convertLeaf(x, type), convertLeaf(y, type), params);
}

/**
 * Matrix product of arrays with one or two axes (vectors are contracted); a scalar multiplies.
 *
 * @throws EngineError `incompatible_shapes`.
 */
export function dot(x: Leaf, y: Leaf): Value {
  const type = commonType([x, y]);
  const lhs = convertLeaf(x, type);
  const rhs = convertLeaf(y, type);
  if (lhs.shape.length === 0 || rhs.shape.length === 0) {
    return lax.apply(type.dtype === 'bool' ? 'and' : 'mul', lhs, rhs);
  }
  return lax.dotGeneral(lhs, rhs, {
    lhsContract: [lhs.shape.length - 1],
    rhsContract: [Math.max(0, rhs.shape.length - 2)],
    lhsBatch: [],
    rhsBatch: [],
  });
}
