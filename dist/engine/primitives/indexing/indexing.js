import { DTYPES, NUMERIC } from '../../array/dtype.js';
import { gather, scatter, scatterAdd } from '../lax.js';
import { gatherBatch, scatterBatch } from './batching.js';
import { gatherTranspose, scatterAddJvp, scatterAddTranspose, scatterJvp } from './derivatives.js';
import { gatherKernel, scatterKernel } from './kernels.js';
import { gatherShape, scatterShape } from './shapes.js';
export const indexingPrimitives = {
    gather: {
        kind: 'kernel',
        shape: gatherShape,
        kernel: gatherKernel,
        jvp: ({ tangents: [t], primals: [, indices], params }) => t ? gather(t, indices, { ...params, fillValue: 0 }) : null,
        transpose: gatherTranspose,
        batch: gatherBatch,
    },
    scatter: {
        kind: 'kernel',
        shape: scatterShape('scatter', DTYPES),
        kernel: scatterKernel(false),
        jvp: scatterJvp,
        transpose: 'nonlinear',
        batch: scatterBatch(scatter),
    },
    scatter_add: {
        kind: 'kernel',
        shape: scatterShape('scatter_add', NUMERIC),
        kernel: scatterKernel(true),
        jvp: scatterAddJvp,
        transpose: scatterAddTranspose,
        batch: scatterBatch(scatterAdd),
    },
};
