import { rowMajorStrides, sizeOf } from '../array/aval.js';
import { allocate, elementConverter } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
import { unaryKernel } from './elementwise-kernels.js';
import { copyStrided } from './strided-copy.js';
export function convertKernel(site) {
    const [input, output] = [site.inputs[0], site.outputs[0]];
    return unaryKernel('convert', elementConverter(input.dtype, output.dtype), input, output);
}
/** Arrays are immutable and row-major, so the result can share its input's storage. */
export function shareStorageKernel(output) {
    return (inputs) => [new NdArray(output, storageOf(inputs[0]))];
}
function stridedKernel(output, strides) {
    return (inputs) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        copyStrided(output.dtype, storageOf(inputs[0]), result, output.shape, strides);
        return [new NdArray(output, result)];
    };
}
export function transposeKernel(site) {
    const strides = rowMajorStrides(site.inputs[0].shape);
    const permuted = site.params.permutation.map((axis) => strides[axis]);
    return stridedKernel(site.outputs[0], permuted);
}
export function broadcastKernel(site) {
    const input = site.inputs[0];
    const inputStrides = rowMajorStrides(input.shape);
    const strides = site.params.shape.map(() => 0);
    site.params.broadcastDimensions.forEach((dim, axis) => {
        strides[dim] = input.shape[axis] === 1 ? 0 : inputStrides[axis];
    });
    return stridedKernel(site.outputs[0], strides);
}
export function iotaKernel(site) {
    const output = site.outputs[0];
    const { shape, dimension } = site.params;
    const inner = sizeOf(shape.slice(dimension + 1));
    const count = shape[dimension];
    return () => {
        const result = allocate(output.dtype, sizeOf(shape));
        for (let i = 0; i < result.length; i++)
            result[i] = Math.floor(i / inner) % count;
        return [new NdArray(output, result)];
    };
}
