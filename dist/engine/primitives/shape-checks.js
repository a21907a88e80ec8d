import { formatShape, makeAval, sameShape } from '../array/aval.js';
import { EngineError } from '../errors.js';
/** The shape of an n-ary elementwise result: scalars go with anything, the rest must be equal. */
export function elementwiseShape(primitive, inputs) {
    let shape = inputs[0]?.shape ?? [];
    for (const input of inputs) {
        if (input.shape.length === 0)
            continue;
        if (shape.length === 0)
            shape = input.shape;
        else if (!sameShape(shape, input.shape))
            throw incompatibleShapes(primitive, inputs);
    }
    return shape;
}
export function incompatibleShapes(primitive, inputs) {
    const shapes = inputs.map((input) => formatShape(input.shape)).join(', ');
    return new EngineError('incompatible_shapes', { primitive, shapes });
}
export function requireArity(primitive, inputs, count) {
    if (inputs.length === count)
        return;
    const expected = `${count} input${count === 1 ? '' : 's'}`;
    throw new EngineError('wrong_arity', { what: primitive, expected, actual: inputs.length });
}
export function requireDType(primitive, input, accepted) {
    if (accepted.includes(input.dtype))
        return;
    throw new EngineError('unsupported_dtype', {
        primitive,
        dtype: input.dtype,
        accepted: accepted.join(', '),
    });
}
export function requireSameDTypes(primitive, inputs) {
    const first = inputs[0];
    if (first === undefined || inputs.every((input) => input.dtype === first.dtype))
        return;
    throw new EngineError('incompatible_dtypes', {
        primitive,
        dtypes: inputs.map((input) => input.dtype).join(', '),
    });
}
/** Axes must be whole, in range and distinct. */
export function requireAxes(primitive, axes, rank) {
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
export function resultAval(shape, dtype, inputs) {
    const weakType = inputs.length > 0 && inputs.every((input) => input.weakType);
    const known = inputs.find((input) => input.shape === shape && input.dtype === dtype && input.weakType === weakType);
    return known ?? makeAval(shape, dtype, weakType);
}
/** Sizes of a shape must be whole and not negative. */
export function requireShapeSizes(primitive, sizes) {
    if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
        throw invalid(primitive, `sizes are [${sizes}]`);
    }
}
export function invalid(primitive, reason) {
    return new EngineError('invalid_params', { primitive, reason });
}
