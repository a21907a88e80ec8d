import { type Aval, formatShape, makeAval, sameShape } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
import { EngineError } from '../errors.ts';

/** The shape of an n-ary elementwise result: scalars go with anything, the rest must be equal. */
export function elementwiseShape(primitive: string, inputs: readonly Aval[]): readonly number[] {
  let shape = inputs[0]?.shape ?? [];
  for (const input of inputs) {
    if (input.shape.length === 0) continue;
    if (shape.length === 0) shape = input.shape;
    else if (!sameShape(shape, input.shape)) throw incompatibleShapes(primitive, inputs);
  }
  return shape;
}

export function incompatibleShapes(primitive: string, inputs: readonly Aval[]): EngineError {
  const shapes = inputs.map((input) => formatShape(input.shape)).join(', ');
  return new EngineError('incompatible_shapes', { primitive, shapes });
}

export function requireArity(primitive: string, inputs: readonly Aval[], count: number): void {
  if (inputs.length === count) return;
  const expected = `${count} input${count === 1 ? '' : 's'}`;
  throw new EngineError('wrong_arity', { what: primitive, expected, actual: inputs.length });
}

export function requireDType(primitive: string, input: Aval, accepted: readonly DType[]): void {
  if (accepted.includes(input.dtype)) return;
  throw new EngineError('unsupported_dtype', {
    primitive,
    dtype: input.dtype,
    accepted: accepted.join(', '),
  });
}

export function requireSameDTypes(primitive: string, inputs: readonly Aval[]): void {
  const first = inputs[0];
  if (first === undefined || inputs.every((input) => input.dtype === first.dtype)) return;
  throw new EngineError('incompatible_dtypes', {
    primitive,
    dtypes: inputs.map((input) => input.dtype).join(', '),
  });
}

/** Axes must be whole, in range and distinct. */
export function requireAxes(primitive: string, axes: readonly number[], rank: number): void {
  for (const axis of axes) {
    if (!Number.isInteger(axis) || axis < 0 || axis >= rank) {
      throw new EngineError('axis_out_of_range', { what: primitive, axis, rank });
    }
  }
  if (new Set(axes).size !== axes.length) {
    throw invalid(primitive, `axes ${formatShape(axes)} repeat an axis`);
  }
}

/** Only a result of weak inputs alone is weak. */
export function resultAval(shape: readonly number[], dtype: DType, inputs: readonly Aval[]): Aval {
  const weakType = inputs.length > 0 && inputs.every((input) => input.weakType);
  const known = inputs.find(
    (input) => input.shape === shape && input.dtype === dtype && input.weakType === weakType,
  );
  return known ?? makeAval(shape, dtype, weakType);
}

/** Sizes of a shape must be whole and not negative. */
export function requireShapeSizes(primitive: string, sizes: readonly number[]): void {
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
    throw invalid(primitive, `sizes are [${sizes}]`);
  }
}

export function invalid(primitive: string, reason: string): EngineError {
  return new EngineError('invalid_params', { primitive, reason });
}
