import { makeAval } from '../../array/aval.js';
import { DTYPES, NUMERIC } from '../../array/dtype.js';
import { bind } from '../../tracing/trace.js';
import { back, linear } from '../elementwise/derivatives.js';
import { product, summation } from '../elementwise/scalar-function.js';
import { cumsum } from '../lax.js';
import { invalid, requireArity, requireAxes, requireDType } from '../shape-checks.js';
import { cumulativeJvp, extrema, products, sortJvp } from './derivatives.js';
import { argumentKernel, cumulativeKernel, sortKernel } from './kernels.js';
/** What primitives along an axis have in common: along one they do as along the next. */
const alongAxis = (primitive) => ({
    kind: 'kernel',
    transpose: 'nonlinear',
    batch: (site) => bind(primitive, site.inputs, {
        ...site.params,
        axis: site.params.axis + 1,
    }),
});
export const axisPrimitives = {
    cumsum: {
        ...alongAxis('cumsum'),
        shape: typeStays('cumsum', NUMERIC),
        kernel: cumulativeKernel('sum', summation),
        jvp: linear((t, { axis, reverse }) => cumsum(t, axis, reverse)),
        transpose: back((ct, _, { axis, reverse }) => cumsum(ct, axis, !reverse)),
    },
    cumprod: {
        ...alongAxis('cumprod'),
        shape: typeStays('cumprod', NUMERIC),
        kernel: cumulativeKernel('mul', product),
        jvp: cumulativeJvp(products),
    },
    cummax: {
        ...alongAxis('cummax'),
        shape: typeStays('cummax', NUMERIC),
        kernel: cumulativeKernel('max', Math.max),
        jvp: cumulativeJvp(extrema('max')),
    },
    cummin: {
        ...alongAxis('cummin'),
        shape: typeStays('cummin', NUMERIC),
        kernel: cumulativeKernel('min', Math.min),
        jvp: cumulativeJvp(extrema('min')),
    },
    sort: {
        ...alongAxis('sort'),
        shape: typeStays('sort', DTYPES),
        kernel: sortKernel('elements'),
        jvp: sortJvp,
    },
    argsort: {
        ...alongAxis('argsort'),
        shape(inputs, params) {
            const [output] = typeStays('argsort', DTYPES)(inputs, params);
            return [makeAval(output.shape, 'int32')];
        },
        kernel: sortKernel('positions'),
        jvp: 'zero',
    },
    argmax: {
        ...alongAxis('argmax'),
        shape: extremumShape('argmax'),
        kernel: argumentKernel((a, b) => a > b),
        jvp: 'zero',
    },
    argmin: {
        ...alongAxis('argmin'),
        shape: extremumShape('argmin'),
        kernel: argumentKernel((a, b) => a < b),
        jvp: 'zero',
    },
};
/** The type stays, whatever happens along one axis. */
function typeStays(primitive, accepted) {
    return (inputs, params) => {
        requireArity(primitive, inputs, 1);
        const input = inputs[0];
        requireDType(primitive, input, accepted);
        requireAxes(primitive, [params.axis], input.shape.length);
        return [input];
    };
}
/** The position of an element along one axis, which disappears. */
function extremumShape(primitive) {
    return (inputs, params) => {
        const [input] = typeStays(primitive, DTYPES)(inputs, params);
        if (input.shape[params.axis] === 0)
            throw invalid(primitive, 'the axis has no elements');
        return [makeAval(input.shape.toSpliced(params.axis, 1), 'int32')];
    };
}
