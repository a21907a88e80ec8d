import { makeAval, sizeOf } from '../../array/aval.js';
import { allocate, BITWISE, DTYPES, NUMERIC } from '../../array/dtype.js';
import { NdArray } from '../../array/nd-array.js';
import { axesWithout, shifted } from '../axis-lists.js';
import { back, linear } from '../elementwise/derivatives.js';
import { functionFor } from '../elementwise/scalar-function.js';
import { regrouped } from '../kernels/regrouped.js';
import { separateLongLoops } from '../kernels/separate-loops.js';
import { broadcastInDim, constantLike, expandReduced, reduce } from '../lax.js';
import { requireArity, requireAxes, requireDType } from '../shape-checks.js';
import { extremumReductionJvp, productReductionJvp } from './derivatives.js';
import { folds } from './folds.js';
function reduction(name, { of, fold, jvp, transpose = 'nonlinear' }) {
    return {
        kind: 'reduction',
        shape: reductionShape(name, of),
        kernel: ({ inputs, outputs, params }) => reductionKernel(fold, inputs[0], params.axes, outputs[0]),
        jvp,
        transpose,
        batch: ({ inputs, params }) => reduce(name, inputs[0], shifted(params.axes)),
        fold,
    };
}
export const reductionPrimitives = {
    reduce_sum: reduction('reduce_sum', {
        of: NUMERIC,
        fold: folds.sum,
        jvp: linear((t, { axes }) => reduce('reduce_sum', t, axes)),
        transpose: back((ct, input, { axes }) => sizeOf(input.shape) === 0
            ? broadcastInDim(constantLike(ct, 0), input.shape, [])
            : expandReduced(ct, input.shape, axes)),
    }),
    reduce_prod: reduction('reduce_prod', {
        of: NUMERIC,
        fold: folds.product,
        jvp: productReductionJvp,
    }),
    reduce_max: reduction('reduce_max', { of: DTYPES, fold: folds.max, jvp: extremumReductionJvp }),
    reduce_min: reduction('reduce_min', { of: DTYPES, fold: folds.min, jvp: extremumReductionJvp }),
    reduce_and: reduction('reduce_and', { of: BITWISE, fold: folds.and, jvp: 'zero' }),
    reduce_or: reduction('reduce_or', { of: BITWISE, fold: folds.or, jvp: 'zero' }),
};
function reductionShape(primitive, accepted) {
    return (inputs, params) => {
        requireArity(primitive, inputs, 1);
        const input = inputs[0];
        requireDType(primitive, input, accepted);
        requireAxes(primitive, params.axes, input.shape.length);
        const shape = input.shape.filter((_, axis) => !params.axes.includes(axis));
        return [makeAval(shape, input.dtype, input.weakType)];
    };
}
/** See folds.ts for the order, which is that of the elements, however the axes are ordered. */
function reductionKernel(fold, input, axes, output) {
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
