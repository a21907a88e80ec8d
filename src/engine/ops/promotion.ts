import { type Aval, sameShape } from '../array/aval.ts';
import {
  type DType,
  elementOf,
  isFloat,
  type PromotionType,
  promoteTypes,
} from '../array/dtype.ts';
import { scalar, type Value } from '../array/nd-array.ts';
import { broadcastInDim, convert } from '../primitives/lax.ts';
import { incompatibleShapes } from '../primitives/shape-checks.ts';
import { type Leaf, toValue } from '../tracing/pytree.ts';

/**
 * The promotion type of a leaf. A whole JavaScript number is a weak integer beside arrays (and a
 * fraction a weak float), so `add(int32Array, 1)` stays int32 as it does in JAX; on its own a
 * number is a weak float32, since JavaScript cannot write 3.0. -0 is no integer.
 */
function promotionType(leaf: Leaf, besideArrays: boolean): PromotionType {
  if (typeof leaf === 'boolean') return { dtype: 'bool', weakType: false };
  if (typeof leaf !== 'number') return toValue(leaf).aval;
  const whole = besideArrays && Number.isInteger(leaf) && !Object.is(leaf, -0);
  return { dtype: whole ? 'int32' : 'float32', weakType: true };
}

/** The type all leaves are converted to. */
export function commonType(leaves: readonly Leaf[]): PromotionType {
  const besideArrays = leaves.some((leaf) => typeof leaf !== 'number');
  return leaves.map((leaf) => promotionType(leaf, besideArrays)).reduce(promoteTypes);
}

/** The float type that transcendental functions work in: integers and bools become float32. */
function floatType(type: PromotionType): PromotionType {
  return isFloat(type.dtype) ? type : { dtype: 'float32', weakType: type.weakType };
}

/**
 * A negative number beside uint32 wraps, as in JAX.
 *
 * @throws EngineError `literal_out_of_range` for a number the integer type cannot hold.
 */
export function convertLeaf(leaf: Leaf, type: PromotionType): Value {
  if (typeof leaf === 'number' || typeof leaf === 'boolean') {
    const value = Number(leaf);
    const wraps = type.dtype === 'uint32' && value < 0;
    const element = wraps ? elementOf(value, 'int32') >>> 0 : value;
    return scalar(element, type.dtype, type.weakType);
  }
  return leaf.dtype === type.dtype ? leaf : convert(leaf, type.dtype, type.weakType);
}

/** NumPy broadcasting, except that scalars stay scalars: elementwise primitives repeat them. */
export function broadcastTogether(name: string, values: readonly Value[]): Value[] {
  const avals = values.map((value) => value.aval);
  const shape = broadcastShapes(name, avals);
  return values.map((value) => {
    if (value.shape.length === 0 || sameShape(value.shape, shape)) return value;
    const offset = shape.length - value.shape.length;
    return broadcastInDim(
      value,
      shape,
      [...value.shape.keys()].map((axis) => axis + offset),
    );
  });
}

/** @throws EngineError `incompatible_shapes`. */
function broadcastShapes(name: string, avals: readonly Aval[]): readonly number[] {
  const rank = Math.max(0, ...avals.map((aval) => aval.shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    let size = 1;
    for (const { shape } of avals) {
      const dim = shape[axis - rank + shape.length] ?? 1;
      if (dim === 1 || dim === size) continue;
      if (size !== 1) throw incompatibleShapes(name, avals);
      size = dim;
    }
    return size;
  });
}

/** Converts and broadcasts the operands of an elementwise function. */
export function promote(name: string, leaves: readonly Leaf[]): Value[] {
  const type = commonType(leaves);
  return broadcastTogether(
    name,
    leaves.map((leaf) => convertLeaf(leaf, type)),
  );
}

export function promoteToFloat(name: string, leaves: readonly Leaf[]): Value[] {
  const type = floatType(commonType(leaves));
  return broadcastTogether(
    name,
    leaves.map((leaf) => convertLeaf(leaf, type)),
  );
}

/** Bools count as int32 in arithmetic sums. */
export function arithmeticDType(dtype: DType): DType {
  return dtype === 'bool' ? 'int32' : dtype;
}
