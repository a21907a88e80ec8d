import { rowMajorStrides, sizeOf } from '../array/aval.js';
import { allocate, elementConverter } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
import { unaryKernel } from './kernel.js';
import { copyStrided } from './strided-copy.js';
export function convertKernel(site) {
    const output = site.outputs[0];
    return unaryKernel(elementConverter(site.inputs[0].dtype, output.dtype), output);
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
/** Axes of `shape` in the order given, with the strides to read them by. */
function regroup(shape, axes) {
    const strides = rowMajorStrides(shape);
    return {
        shape: axes.map((axis) => shape[axis]),
        strides: axes.map((axis) => strides[axis]),
    };
}
function axesWithout(rank, used) {
    return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => !used.includes(axis));
}
/** Copies the array so that `axes` become its row-major order; no copy when they already are. */
function regrouped(array, axes) {
    const storage = storageOf(array);
    if (axes.every((axis, i) => axis === i))
        return storage;
    const view = regroup(array.shape, axes);
    const result = allocate(array.dtype, storage.length);
    copyStrided(array.dtype, storage, result, view.shape, view.strides);
    return result;
}
/**
 * Folds the reduced axes in row-major order. Floats are summed and multiplied in double precision
 * and rounded once, which is at least as exact as XLA's float32 order.
 */
export function reductionKernel(fold, start, input, axes, output) {
    const kept = axesWithout(input.shape.length, axes);
    const order = [...kept, ...axes];
    const size = sizeOf(output.shape);
    const run = sizeOf(axes.map((axis) => input.shape[axis]));
    return (inputs) => {
        const source = regrouped(inputs[0], order);
        const result = allocate(output.dtype, size);
        for (let i = 0, at = 0; i < size; i++) {
            let folded = start;
            for (let j = 0; j < run; j++, at++)
                folded = fold(folded, source[at]);
            result[i] = folded;
        }
        return [new NdArray(output, result)];
    };
}
export function dotKernel(inputs, params, output) {
    const [lhs, rhs] = inputs;
    const { lhsBatch, lhsContract, rhsBatch, rhsContract } = params;
    const lhsFree = axesWithout(lhs.shape.length, [...lhsBatch, ...lhsContract]);
    const rhsFree = axesWithout(rhs.shape.length, [...rhsBatch, ...rhsContract]);
    const sizeAlong = (aval, axes) => sizeOf(axes.map((axis) => aval.shape[axis]));
    const batches = sizeAlong(lhs, lhsBatch);
    const rows = sizeAlong(lhs, lhsFree);
    const columns = sizeAlong(rhs, rhsFree);
    const depth = sizeAlong(lhs, lhsContract);
    const inner = innerProductFor(output.dtype);
    return (operands) => {
        const left = regrouped(operands[0], [...lhsBatch, ...lhsFree, ...lhsContract]);
        const right = regrouped(operands[1], [...rhsBatch, ...rhsFree, ...rhsContract]);
        const result = allocate(output.dtype, batches * rows * columns);
        let at = 0;
        for (let row = 0; row < batches * rows; row++) {
            const firstColumn = Math.floor(row / rows) * columns;
            for (let column = 0; column < columns; column++) {
                result[at++] = inner(left, row * depth, right, (firstColumn + column) * depth, depth);
            }
        }
        return [new NdArray(output, result)];
    };
}
function innerProductFor(dtype) {
    if (dtype === 'bool')
        return (...operands) => (innerProduct(...operands) > 0 ? 1 : 0);
    return dtype === 'int32' || dtype === 'uint32' ? innerProductWrapping : innerProduct;
}
function innerProduct(a, aAt, b, bAt, count) {
    let sum = 0;
    for (let i = 0; i < count; i++)
        sum += a[aAt + i] * b[bAt + i];
    return sum;
}
function innerProductWrapping(a, aAt, b, bAt, count) {
    let sum = 0;
    for (let i = 0; i < count; i++) {
        sum = (sum + Math.imul(a[aAt + i], b[bAt + i])) | 0;
    }
    return sum;
}
