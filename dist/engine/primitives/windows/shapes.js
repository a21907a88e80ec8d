import { formatAval, makeAval, sameShape } from '../../array/aval.js';
import { incompatibleShapes, invalid, requireArity, requireAxes, requireSameDTypes, resultAval, } from '../shape-checks.js';
/** Shape rules of primitives that take windows out of arrays or put them together. */
export function sliceShape(inputs, params) {
    requireArity('slice', inputs, 1);
    const { shape, dtype, weakType } = inputs[0];
    const { startIndices: starts, limitIndices: limits, strides } = params;
    const fits = [starts, limits, strides].every((list) => list.length === shape.length) &&
        [...starts, ...limits, ...strides].every(Number.isInteger) &&
        shape.every((size, axis) => {
            const [start, limit] = [starts[axis], limits[axis]];
            return start >= 0 && start <= limit && limit <= size && strides[axis] > 0;
        });
    if (!fits) {
        const range = `[${starts}] to [${limits}] by [${strides}]`;
        throw invalid('slice', `${range} does not lie in ${formatAval(inputs[0])}`);
    }
    const sizes = shape.map((_, axis) => Math.ceil((limits[axis] - starts[axis]) / strides[axis]));
    return [makeAval(sizes, dtype, weakType)];
}
export function padShape(inputs, params) {
    requireArity('pad', inputs, 2);
    requireSameDTypes('pad', inputs);
    const [input, filler] = inputs;
    const { padding } = params;
    if (filler.shape.length > 0)
        throw invalid('pad', 'the padding value must be a scalar');
    const wellFormed = padding.length === input.shape.length &&
        padding.every(([, , gap = -1], i) => padding[i]?.length === 3 && gap >= 0) &&
        padding.flat().every(Number.isInteger);
    if (!wellFormed)
        throw invalid('pad', `${JSON.stringify(padding)} for ${formatAval(input)}`);
    const shape = input.shape.map((size, axis) => {
        const [low, high, gap] = padding[axis];
        return low + high + size + Math.max(0, size - 1) * gap;
    });
    if (shape.some((size) => size < 0))
        throw invalid('pad', `sizes become [${shape}]`);
    return [resultAval(shape, input.dtype, inputs)];
}
export function concatenateShape(inputs, params) {
    const [first] = inputs;
    if (first === undefined)
        throw invalid('concatenate', 'needs at least one input');
    requireSameDTypes('concatenate', inputs);
    const { dimension } = params;
    requireAxes('concatenate', [dimension], first.shape.length);
    const others = (aval) => aval.shape.toSpliced(dimension, 1);
    const fits = inputs.every((input) => input.shape.length === first.shape.length && sameShape(others(input), others(first)));
    if (!fits)
        throw incompatibleShapes('concatenate', inputs);
    const size = inputs.reduce((sum, input) => sum + input.shape[dimension], 0);
    return [resultAval(first.shape.with(dimension, size), first.dtype, inputs)];
}
function requireIndices(primitive, indices, rank) {
    const fits = indices.length === rank &&
        indices.every((index) => index.shape.length === 0 && index.dtype === 'int32');
    if (fits)
        return;
    const spelled = indices.map(formatAval).join(', ');
    throw invalid(primitive, `needs ${rank} int32 scalars as start indices, got (${spelled})`);
}
function requireWindow(primitive, window, input) {
    const fits = window.length === input.shape.length &&
        window.every((size, axis) => Number.isInteger(size) && size >= 0 && size <= input.shape[axis]);
    if (!fits)
        throw invalid(primitive, `window [${window}] does not fit ${formatAval(input)}`);
}
export function dynamicSliceShape(inputs, params) {
    const [input, ...indices] = inputs;
    if (input === undefined)
        throw invalid('dynamic_slice', 'needs an operand');
    requireIndices('dynamic_slice', indices, input.shape.length);
    requireWindow('dynamic_slice', params.sliceSizes, input);
    return [makeAval(params.sliceSizes, input.dtype, input.weakType)];
}
export function dynamicUpdateSliceShape(inputs) {
    const [input, update, ...indices] = inputs;
    if (input === undefined || update === undefined) {
        throw invalid('dynamic_update_slice', 'needs an operand and an update');
    }
    requireSameDTypes('dynamic_update_slice', [input, update]);
    requireIndices('dynamic_update_slice', indices, input.shape.length);
    requireWindow('dynamic_update_slice', update.shape, input);
    return [input];
}
