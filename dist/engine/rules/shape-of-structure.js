import { formatAval, makeAval, sizeOf } from '../array/aval.js';
import { NUMERIC } from '../array/dtype.js';
import { EngineError } from '../errors.js';
import { incompatibleShapes, requireArity, requireAxes, requireDType, requireSameDTypes, resultAval, } from './shape-checks.js';
/** Shape rules of primitives that rearrange or fold axes. */
export function reshape(inputs, params) {
    requireArity('reshape', inputs, 1);
    const input = inputs[0];
    requireSizes('reshape', params.newSizes);
    if (sizeOf(params.newSizes) !== sizeOf(input.shape)) {
        throw invalid('reshape', `cannot reshape ${formatAval(input)} into [${params.newSizes}]`);
    }
    return [makeAval(params.newSizes, input.dtype, input.weakType)];
}
export function broadcastInDim(inputs, params) {
    requireArity('broadcast_in_dim', inputs, 1);
    const input = inputs[0];
    const { shape, broadcastDimensions: dims } = params;
    requireSizes('broadcast_in_dim', shape);
    requireAxes('broadcast_in_dim', dims, shape.length);
    const fits = dims.length === input.shape.length &&
        dims.every((dim, i) => i === 0 || dim > dims[i - 1]) &&
        dims.every((dim, i) => input.shape[i] === 1 || input.shape[i] === shape[dim]);
    if (!fits) {
        const target = `[${shape}] along [${dims}]`;
        throw invalid('broadcast_in_dim', `cannot broadcast ${formatAval(input)} to ${target}`);
    }
    return [makeAval(shape, input.dtype, input.weakType)];
}
export function transpose(inputs, params) {
    requireArity('transpose', inputs, 1);
    const input = inputs[0];
    requireAxes('transpose', params.permutation, input.shape.length);
    if (params.permutation.length !== input.shape.length) {
        throw invalid('transpose', `[${params.permutation}] does not permute ${formatAval(input)}`);
    }
    const shape = params.permutation.map((axis) => input.shape[axis]);
    return [makeAval(shape, input.dtype, input.weakType)];
}
export function iota(inputs, params) {
    requireArity('iota', inputs, 0);
    requireSizes('iota', params.shape);
    requireAxes('iota', [params.dimension], params.shape.length);
    if (!NUMERIC.includes(params.dtype))
        throw invalid('iota', `dtype is ${params.dtype}`);
    return [makeAval(params.shape, params.dtype)];
}
export function reduction(primitive, accepted) {
    return (inputs, params) => {
        requireArity(primitive, inputs, 1);
        const input = inputs[0];
        requireDType(primitive, input, accepted);
        requireAxes(primitive, params.axes, input.shape.length);
        const shape = input.shape.filter((_, axis) => !params.axes.includes(axis));
        return [makeAval(shape, input.dtype, input.weakType)];
    };
}
export function dotGeneral(inputs, params) {
    requireArity('dot_general', inputs, 2);
    requireSameDTypes('dot_general', inputs);
    const [lhs, rhs] = inputs;
    const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
    requireAxes('dot_general', [...lhsContract, ...lhsBatch], lhs.shape.length);
    requireAxes('dot_general', [...rhsContract, ...rhsBatch], rhs.shape.length);
    const agree = (left, right) => left.length === right.length &&
        left.every((axis, i) => lhs.shape[axis] === rhs.shape[right[i]]);
    if (!agree(lhsContract, rhsContract) || !agree(lhsBatch, rhsBatch)) {
        throw incompatibleShapes('dot_general', inputs);
    }
    const free = (aval, used) => aval.shape.filter((_, axis) => !used.includes(axis));
    const shape = [
        ...lhsBatch.map((axis) => lhs.shape[axis]),
        ...free(lhs, [...lhsContract, ...lhsBatch]),
        ...free(rhs, [...rhsContract, ...rhsBatch]),
    ];
    return [resultAval(shape, lhs.dtype, inputs)];
}
function requireSizes(primitive, sizes) {
    if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
        throw invalid(primitive, `sizes are [${sizes}]`);
    }
}
export function invalid(primitive, reason) {
    return new EngineError('invalid_params', { primitive, reason });
}
