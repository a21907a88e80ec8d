import { sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray } from '../../array/nd-array.js';
import { axesWithout } from '../axis-lists.js';
import { regrouped } from './regrouped.js';
import { separateLongLoops } from './separate-loops.js';
/** Products of matrices: one inner product for each element of the result. */
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
