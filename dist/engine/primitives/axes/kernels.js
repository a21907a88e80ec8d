import { sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray, storageOf } from '../../array/nd-array.js';
import { functionFor, } from '../elementwise/scalar-function.js';
import { separateLongLoops } from '../kernels/separate-loops.js';
/** Kernels that walk along one axis: running folds, sorting, positions of extrema. */
/** Calls `visit` with the first position of every line along an axis, and the step along it. */
function eachLine(shape, axis, visit) {
    const step = sizeOf(shape.slice(axis + 1));
    const outer = sizeOf(shape.slice(0, axis));
    const length = shape[axis];
    for (let i = 0, line = 0; i < outer; i++) {
        for (let j = 0; j < step; j++, line++)
            visit(i * step * length + j, step, line);
    }
}
/** Floats are carried in double precision and rounded where they are stored. */
const runningFold = separateLongLoops((apply, source, result, first, step, length) => {
    let at = first;
    let folded = source[at];
    result[at] = folded;
    for (let i = 1; i < length; i++) {
        at += step;
        folded = apply(folded, source[at]);
        result[at] = folded;
    }
});
export const cumulativeKernel = (name, fold) => (site) => {
    const output = site.outputs[0];
    const { axis, reverse } = site.params;
    const length = output.shape[axis];
    const apply = functionFor(fold, output.dtype);
    const foldLine = runningFold(`${name} ${output.dtype}`, sizeOf(output.shape));
    return ([x]) => {
        const source = storageOf(x);
        const result = allocate(output.dtype, source.length);
        if (length === 0)
            return [new NdArray(output, result)];
        eachLine(output.shape, axis, (start, stride) => {
            const first = reverse ? start + (length - 1) * stride : start;
            foldLine(apply, source, result, first, reverse ? -stride : stride, length);
        });
        return [new NdArray(output, result)];
    };
};
/** Numbers in order, -0 and 0 as equals, NaN last: the order of jax.lax.sort. */
function compareNumbers(a, b) {
    if (a < b)
        return -1;
    if (a > b)
        return 1;
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
/** Positions of one line in sorted order; equal elements keep theirs. */
function sortedOrder(source, start, step, length) {
    const order = Array.from({ length }, (_, i) => i);
    return order.sort((i, j) => compareNumbers(source[start + i * step], source[start + j * step]));
}
export const sortKernel = (what) => (site) => {
    const output = site.outputs[0];
    const { axis } = site.params;
    const length = output.shape[axis];
    return ([x]) => {
        const source = storageOf(x);
        const result = allocate(output.dtype, source.length);
        eachLine(output.shape, axis, (start, step) => {
            sortedOrder(source, start, step, length).forEach((from, i) => {
                result[start + i * step] =
                    what === 'positions' ? from : source[start + from * step];
            });
        });
        return [new NdArray(output, result)];
    };
};
/** The first position of the extremum, or of the first NaN. */
export const argumentKernel = (wins) => (site) => {
    const { shape } = site.inputs[0];
    const output = site.outputs[0];
    const { axis } = site.params;
    const length = shape[axis];
    return ([x]) => {
        const source = storageOf(x);
        const result = allocate('int32', sizeOf(output.shape));
        eachLine(shape, axis, (start, step, line) => {
            let best = 0;
            for (let i = 1; i < length; i++) {
                const held = source[start + best * step];
                if (Number.isNaN(held))
                    break;
                const next = source[start + i * step];
                if (Number.isNaN(next) || wins(next, held))
                    best = i;
            }
            result[line] = best;
        });
        return [new NdArray(output, result)];
    };
};
