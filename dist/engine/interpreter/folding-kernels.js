import { rowMajorStrides, sizeOf } from '../array/aval.js';
import { allocate } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
import { functionFor } from './scalar-functions.js';
import { separateLongLoops } from './separate-loops.js';
import { copyStrided } from './strided-copy.js';
/** Kernels that make one element of many: reductions and products of matrices. */
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
/** See folds.ts for the order, which is that of the elements, however the axes are ordered. */
export function reductionKernel(fold, input, axes, output) {
    const kept = axesWithout(input.shape.length, axes);
    const order = [...kept, ...axes.toSorted((a, b) => a - b)];
    const size = sizeOf(output.shape);
    const run = sizeOf(axes.map((axis) => input.shape[axis]));
    const apply = functionFor(fold.step, input.dtype);
    const start = fold.start(input.dtype);
    const loop = foldLoop(`${fold.name} ${input.dtype}`, size * run);
    return (inputs) => {
        const source = regrouped(inputs[0], order);
        const result = allocate(output.dtype, size);
        loop(apply, start, source, run, result);
        return [new NdArray(output, result)];
    };
}
/** Each element of the result is the fold of the next `run` elements of the source. */
const foldLoop = separateLongLoops((apply, start, source, run, result) => {
    for (let i = 0, at = 0; i < result.length; i++) {
        let folded = start;
        for (let j = 0; j < run; j++, at++)
            folded = apply(folded, source[at]);
        result[i] = folded;
    }
});
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
    const inner = innerProductFor(lhs.dtype, batches * rows * columns * depth);
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
function innerProductFor(dtype, products) {
    if (dtype === 'int32' || dtype === 'uint32')
        return wrappingProduct(dtype, products);
    const inner = innerProduct(dtype, products);
    if (dtype !== 'bool')
        return inner;
    return (...operands) => (inner(...operands) > 0 ? 1 : 0);
}
const innerProduct = separateLongLoops((a, aAt, b, bAt, count) => {
    let sum = 0;
    for (let i = 0; i < count; i++)
        sum += a[aAt + i] * b[bAt + i];
    return sum;
});
const wrappingProduct = separateLongLoops((a, aAt, b, bAt, count) => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
        sum = (sum + Math.imul(a[aAt + i], b[bAt + i])) | 0;
    }
    return sum;
});
