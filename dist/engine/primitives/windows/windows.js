import { shifted } from '../axis-lists.js';
import { back, linear } from '../elementwise/derivatives.js';
import { concatenate, dynamicSlice, dynamicUpdateSlice, full, pad, rev, slice } from '../lax.js';
import { withBatch } from '../mapped-axis.js';
import { requireArity, requireAxes } from '../shape-checks.js';
import { dynamicSliceBatch, dynamicUpdateSliceBatch, padBatch } from './batching.js';
import { concatenateTranspose, dynamicSliceTranspose, dynamicUpdateSliceTranspose, padTranspose, sliceTranspose, } from './derivatives.js';
import { concatenateKernel, dynamicSliceKernel, dynamicUpdateSliceKernel, padKernel, revKernel, sliceKernel, } from './kernels.js';
import { concatenateShape, dynamicSliceShape, dynamicUpdateSliceShape, padShape, sliceShape, } from './shapes.js';
export const windowPrimitives = {
    slice: {
        kind: 'rearrangement',
        shape: sliceShape,
        kernel: sliceKernel,
        jvp: linear((t, { startIndices, limitIndices, strides }) => slice(t, startIndices, limitIndices, strides)),
        transpose: back(sliceTranspose),
        batch: ({ inputs, size, params: { startIndices, limitIndices, strides } }) => slice(inputs[0], [0, ...startIndices], [size, ...limitIndices], [1, ...strides]),
    },
    pad: {
        kind: 'kernel',
        shape: padShape,
        kernel: padKernel,
        jvp: (site) => pad(tangentAt(site, 0), tangentAt(site, 1), site.params.padding),
        transpose: padTranspose,
        batch: padBatch,
    },
    concatenate: {
        kind: 'kernel',
        shape: concatenateShape,
        kernel: concatenateKernel,
        jvp(site) {
            const parts = site.primals.map((_, i) => tangentAt(site, i));
            return concatenate(parts, site.params.dimension);
        },
        transpose: concatenateTranspose,
        batch(site) {
            const parts = site.inputs.map((_, i) => withBatch(site, i));
            return concatenate(parts, site.params.dimension + 1);
        },
    },
    rev: {
        kind: 'rearrangement',
        shape(inputs, { dimensions }) {
            requireArity('rev', inputs, 1);
            const input = inputs[0];
            requireAxes('rev', dimensions, input.shape.length);
            return [input];
        },
        kernel: revKernel,
        jvp: linear((t, { dimensions }) => rev(t, dimensions)),
        transpose: back((ct, _, { dimensions }) => rev(ct, dimensions)),
        batch: ({ inputs, params }) => rev(inputs[0], shifted(params.dimensions)),
    },
    dynamic_slice: {
        kind: 'kernel',
        shape: dynamicSliceShape,
        kernel: dynamicSliceKernel,
        jvp: (site) => dynamicSlice(tangentAt(site, 0), site.primals.slice(1), site.params.sliceSizes),
        transpose: dynamicSliceTranspose,
        batch: dynamicSliceBatch,
    },
    dynamic_update_slice: {
        kind: 'kernel',
        shape: dynamicUpdateSliceShape,
        kernel: dynamicUpdateSliceKernel,
        jvp: (site) => dynamicUpdateSlice(tangentAt(site, 0), tangentAt(site, 1), site.primals.slice(2)),
        transpose: dynamicUpdateSliceTranspose,
        batch: dynamicUpdateSliceBatch,
    },
};
/** The tangent of an input, zeros where there is none. */
function tangentAt(site, i) {
    return site.tangents[i] ?? full(site.primals[i].aval, 0);
}
