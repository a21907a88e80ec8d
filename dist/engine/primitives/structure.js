import { formatAval, makeAval, rowMajorStrides, sizeOf } from '../array/aval.js';
import { allocate, DTYPES, NUMERIC } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
import { inversePermutation, shifted } from './axis-lists.js';
import { back, linear } from './elementwise/derivatives.js';
import { elementwiseRule } from './elementwise/family.js';
import { copyStrided } from './kernels/strided-copy.js';
import { apply, broadcastInDim, reduce, reshape, transpose } from './lax.js';
import { invalid, requireArity, requireAxes, requireShapeSizes } from './shape-checks.js';
const first = ({ inputs }) => inputs[0];
export const structurePrimitives = {
    copy: {
        kind: 'sharing',
        shape: elementwiseRule('copy', 1, DTYPES),
        kernel: shareStorage,
        jvp: linear((t) => apply('copy', t)),
        transpose: back((ct) => ct),
        batch: (site) => apply('copy', first(site)),
    },
    stop_gradient: {
        kind: 'sharing',
        shape: elementwiseRule('stop_gradient', 1, DTYPES),
        kernel: shareStorage,
        jvp: 'zero',
        transpose: 'nonlinear',
        batch: (site) => apply('stop_gradient', first(site)),
    },
    reshape: {
        kind: 'sharing',
        shape: reshapeShape,
        kernel: shareStorage,
        jvp: linear((t, { newSizes }) => reshape(t, newSizes)),
        transpose: back((ct, input) => reshape(ct, input.shape)),
        batch: (site) => reshape(first(site), [site.size, ...site.params.newSizes]),
    },
    broadcast_in_dim: {
        kind: 'rearrangement',
        shape: broadcastShape,
        kernel(site) {
            const input = site.inputs[0];
            const inputStrides = rowMajorStrides(input.shape);
            const strides = site.params.shape.map(() => 0);
            site.params.broadcastDimensions.forEach((dim, axis) => {
                strides[dim] = input.shape[axis] === 1 ? 0 : inputStrides[axis];
            });
            return stridedKernel(site.outputs[0], strides);
        },
        jvp: linear((t, { shape, broadcastDimensions }) => broadcastInDim(t, shape, broadcastDimensions)),
        transpose: back(broadcastTranspose),
        batch: ({ inputs: [x], params: { shape, broadcastDimensions }, size }) => broadcastInDim(x, [size, ...shape], [0, ...shifted(broadcastDimensions)]),
    },
    transpose: {
        kind: 'rearrangement',
        shape: transposeShape,
        kernel(site) {
            const strides = rowMajorStrides(site.inputs[0].shape);
            const permuted = site.params.permutation.map((axis) => strides[axis]);
            return stridedKernel(site.outputs[0], permuted);
        },
        jvp: linear((t, { permutation }) => transpose(t, permutation)),
        transpose: back((ct, _, { permutation }) => transpose(ct, inversePermutation(permutation))),
        batch: (site) => transpose(first(site), [0, ...shifted(site.params.permutation)]),
    },
    iota: {
        kind: 'kernel',
        shape(inputs, params) {
            requireArity('iota', inputs, 0);
            requireShapeSizes('iota', params.shape);
            requireAxes('iota', [params.dimension], params.shape.length);
            if (!NUMERIC.includes(params.dtype))
                throw invalid('iota', `dtype is ${params.dtype}`);
            return [makeAval(params.shape, params.dtype)];
        },
        kernel: iotaKernel,
        jvp: 'zero',
        transpose: 'nonlinear',
        batch: 'no_inputs',
    },
};
function reshapeShape(inputs, params) {
    requireArity('reshape', inputs, 1);
    const input = inputs[0];
    requireShapeSizes('reshape', params.newSizes);
    if (sizeOf(params.newSizes) !== sizeOf(input.shape)) {
        throw invalid('reshape', `cannot reshape ${formatAval(input)} into [${params.newSizes}]`);
    }
    return [makeAval(params.newSizes, input.dtype, input.weakType)];
}
function broadcastShape(inputs, params) {
    requireArity('broadcast_in_dim', inputs, 1);
    const input = inputs[0];
    const { shape, broadcastDimensions: dims } = params;
    requireShapeSizes('broadcast_in_dim', shape);
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
function transposeShape(inputs, params) {
    requireArity('transpose', inputs, 1);
    const input = inputs[0];
    requireAxes('transpose', params.permutation, input.shape.length);
    if (params.permutation.length !== input.shape.length) {
        throw invalid('transpose', `[${params.permutation}] does not permute ${formatAval(input)}`);
    }
    const shape = params.permutation.map((axis) => input.shape[axis]);
    return [makeAval(shape, input.dtype, input.weakType)];
}
/** Arrays are immutable and row-major, so the result can share its input's storage. */
function shareStorage({ outputs: [output] }) {
    return (inputs) => [new NdArray(output, storageOf(inputs[0]))];
}
function stridedKernel(output, strides) {
    return (inputs) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        copyStrided(output.dtype, storageOf(inputs[0]), result, output.shape, strides);
        return [new NdArray(output, result)];
    };
}
function iotaKernel(site) {
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
/** Sums over the axes that were added or stretched from size one. */
function broadcastTranspose(cotangent, input, { shape, broadcastDimensions: dims }) {
    const stretched = dims.filter((dim, axis) => input.shape[axis] === 1 && shape[dim] !== 1);
    const axes = [...shape.keys()].filter((axis) => !dims.includes(axis) || stretched.includes(axis));
    return reshape(reduce('reduce_sum', cotangent, axes), input.shape);
}
