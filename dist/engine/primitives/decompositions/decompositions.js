import { formatAval, makeAval, sizeOf } from '../../array/aval.js';
import { allocate, FLOATS } from '../../array/dtype.js';
import { NdArray, storageOf } from '../../array/nd-array.js';
import { NO_PARAMS } from '../../ir/primitives.js';
import { bind } from '../../tracing/trace.js';
import { invalid, requireArity, requireDType } from '../shape-checks.js';
import { eighJvp, qrJvp, svdJvp } from './derivatives.js';
import { decomposeEigh, decomposeQr, decomposeSvd, matrix } from './linear-algebra.js';
/** Matrices along the last axes do not mind one more in front. */
const decomposition = (primitive) => ({
    kind: 'kernel',
    transpose: 'nonlinear',
    batch: ({ inputs }) => bind(primitive, inputs, NO_PARAMS),
});
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
export const decompositionPrimitives = {
    qr: {
        ...decomposition('qr'),
        shape: qrShape,
        kernel: eachMatrix((x) => {
            const { q, r } = decomposeQr(x);
            return [q, r];
        }),
        jvp: qrJvp,
    },
    eigh: {
        ...decomposition('eigh'),
        shape: eighShape,
        kernel: eachMatrix((x) => {
            const { values, vectors } = decomposeEigh(x);
            return [values, vectors];
        }),
        jvp: eighJvp,
    },
    svd: {
        ...decomposition('svd'),
        shape: svdShape,
        kernel: eachMatrix((x) => {
            const { u, values, vTransposed } = decomposeSvd(x);
            return [u, values, vTransposed];
        }),
        jvp: svdJvp,
    },
};
function matrixType(primitive, inputs) {
    requireArity(primitive, inputs, 1);
    const input = inputs[0];
    requireDType(primitive, input, FLOATS);
    if (input.shape.length < 2)
        throw invalid(primitive, `needs a matrix, got ${formatAval(input)}`);
    const batch = input.shape.slice(0, -2);
    const [rows, columns] = input.shape.slice(-2);
    return { batch, rows, columns, make: (...shape) => makeAval([...batch, ...shape], input.dtype) };
}
function qrShape(inputs) {
    const { rows, columns, make } = matrixType('qr', inputs);
    const count = Math.min(rows, columns);
    return [make(rows, count), make(count, columns)];
}
function eighShape(inputs) {
    const { rows, columns, make } = matrixType('eigh', inputs);
    if (rows !== columns) {
        throw invalid('eigh', `needs a square matrix, got ${formatAval(inputs[0])}`);
    }
    return [make(rows), make(rows, rows)];
}
function svdShape(inputs) {
    const { rows, columns, make } = matrixType('svd', inputs);
    const count = Math.min(rows, columns);
    return [make(rows, count), make(count), make(count, columns)];
}
