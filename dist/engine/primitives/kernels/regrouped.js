import { rowMajorStrides } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { storageOf } from '../../array/nd-array.js';
import { copyStrided } from './strided-copy.js';
/** Axes of `shape` in the order given, with the strides to read them by. */
function regroup(shape, axes) {
    const strides = rowMajorStrides(shape);
    return {
        shape: axes.map((axis) => shape[axis]),
        strides: axes.map((axis) => strides[axis]),
    };
}
/** Copies the array so that `axes` become its row-major order; no copy when they already are. */
export function regrouped(array, axes) {
    const storage = storageOf(array);
    if (axes.every((axis, i) => axis === i))
        return storage;
    const view = regroup(array.shape, axes);
    const result = allocate(array.dtype, storage.length);
    copyStrided(array.dtype, storage, result, view.shape, view.strides);
    return result;
}
