import { sizeOf } from '../array/aval.js';
import { allocate } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
import { decomposeEigh, decomposeQr, decomposeSvd, matrix } from './linear-algebra.js';
/** Applies a decomposition to each matrix along the leading axes. */
const eachMatrix = (decompose) => (site) => {
    const { shape } = site.inputs[0];
    const [rows, columns] = shape.slice(-2);
    const count = sizeOf(shape.slice(0, -2));
    return ([x]) => {
        const source = storageOf(x);
        const results = site.outputs.map((aval) => allocate(aval.dtype, sizeOf(aval.shape)));
        for (let i = 0; i < count; i++) {
            const own = source.subarray(i * rows * columns, (i + 1) * rows * columns);
            decompose(matrix(rows, columns, own)).forEach((part, k) => {
                const data = part instanceof Float64Array ? part : part.data;
                results[k]?.set(data, i * data.length);
            });
        }
        return results.map((result, k) => new NdArray(site.outputs[k], result));
    };
};
export const qrKernel = eachMatrix((x) => {
    const { q, r } = decomposeQr(x);
    return [q, r];
});
export const eighKernel = eachMatrix((x) => {
    const { values, vectors } = decomposeEigh(x);
    return [values, vectors];
});
export const svdKernel = eachMatrix((x) => {
    const { u, values, vTransposed } = decomposeSvd(x);
    return [u, values, vTransposed];
});
