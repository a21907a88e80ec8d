import { sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray } from '../../array/nd-array.js';
import { axesWithout } from '../axis-lists.js';
import { regrouped } from './regrouped.js';
import { separateLongLoops } from './separate-loops.js';
/** Products of matrices: an inner product for each element of the result, four at a time. */
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
    const four = fourProductsFor(lhs.dtype, batches * rows * columns * depth);
    // Four elements are computed at a time, along the longer side of the result.
    const isWide = columns >= rows;
    const [lineCount, fixedCount] = isWide ? [columns, rows] : [rows, columns];
    const [step, fixedStep] = isWide ? [1, columns] : [columns, 1];
    const lastFour = four === null ? 0 : lineCount - (lineCount % 4);
    return (operands) => {
        const left = regrouped(operands[0], [...lhsBatch, ...lhsFree, ...lhsContract]);
        const right = regrouped(operands[1], [...rhsBatch, ...rhsFree, ...rhsContract]);
        const [fixed, lines] = isWide ? [left, right] : [right, left];
        const result = allocate(output.dtype, batches * rows * columns);
        for (let line = 0; line < batches * fixedCount; line++) {
            const batch = Math.floor(line / fixedCount);
            const first = batch * lineCount;
            const at = batch * rows * columns + (line - batch * fixedCount) * fixedStep;
            for (let i = 0; i < lastFour; i += 4) {
                four?.(fixed, line * depth, lines, (first + i) * depth, depth, result, at + i * step, step);
            }
            for (let i = lastFour; i < lineCount; i++) {
                result[at + i * step] = inner(fixed, line * depth, lines, (first + i) * depth, depth);
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
/**
 * A sum waits for the one before it, so four of them take little more time than one; each has its
 * products in the order of `innerProduct`.
 */
function fourProductsFor(dtype, products) {
    if (dtype === 'bool')
        return null;
    const isWhole = dtype === 'int32' || dtype === 'uint32';
    return (isWhole ? fourWrappingProducts : fourProducts)(dtype, products);
}
const fourProducts = separateLongLoops((a, aAt, b, bAt, count, result, at, step) => {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0, k = bAt; i < count; i++, k++) {
        const x = a[aAt + i];
        first += x * b[k];
        second += x * b[k + count];
        third += x * b[k + 2 * count];
        fourth += x * b[k + 3 * count];
    }
    result[at] = first;
    result[at + step] = second;
    result[at + 2 * step] = third;
    result[at + 3 * step] = fourth;
});
const fourWrappingProducts = separateLongLoops((a, aAt, b, bAt, count, result, at, step) => {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0, k = bAt; i < count; i++, k++) {
        const x = a[aAt + i];
        first = (first + Math.imul(x, b[k])) | 0;
        second = (second + Math.imul(x, b[k + count])) | 0;
        third = (third + Math.imul(x, b[k + 2 * count])) | 0;
        fourth = (fourth + Math.imul(x, b[k + 3 * count])) | 0;
    }
    result[at] = first;
    result[at + step] = second;
    result[at + 2 * step] = third;
    result[at + 3 * step] = fourth;
});
