import { rowMajorStrides, sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray, storageOf } from '../../array/nd-array.js';
import { lineCopyFor } from '../kernels/strided-copy.js';
function copyBox(dtype, from, to, shape) {
    if (sizeOf(shape) === 0)
        return;
    const copyLine = lineCopyFor(dtype);
    const { storage: source, strides: fromStrides } = from;
    const { storage: target, strides: toStrides } = to;
    const copyAxis = (axis, read, write) => {
        if (axis === shape.length) {
            target[write] = source[read];
            return;
        }
        const count = shape[axis];
        const readStep = fromStrides[axis];
        const writeStep = toStrides[axis];
        if (axis === shape.length - 1) {
            copyLine(source, target, read, readStep, write, writeStep, count);
            return;
        }
        for (let i = 0; i < count; i++)
            copyAxis(axis + 1, read + i * readStep, write + i * writeStep);
    };
    copyAxis(0, from.start, to.start);
}
function offsetOf(index, strides) {
    return index.reduce((sum, at, axis) => sum + at * strides[axis], 0);
}
const inputAt = (site, i) => site.inputs[i];
const outputOf = (site) => site.outputs[0];
export function sliceKernel(site) {
    const output = outputOf(site);
    const own = rowMajorStrides(inputAt(site, 0).shape);
    const start = offsetOf(site.params.startIndices, own);
    const strides = own.map((stride, axis) => stride * site.params.strides[axis]);
    return ([x]) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        const target = { storage: result, start: 0, strides: rowMajorStrides(output.shape) };
        copyBox(output.dtype, { storage: storageOf(x), start, strides }, target, output.shape);
        return [new NdArray(output, result)];
    };
}
export function revKernel(site) {
    const output = outputOf(site);
    const { shape } = output;
    const own = rowMajorStrides(shape);
    const isReversed = (axis) => site.params.dimensions.includes(axis);
    const start = offsetOf(shape.map((size, axis) => (isReversed(axis) ? size - 1 : 0)), own);
    const strides = own.map((stride, axis) => (isReversed(axis) ? -stride : stride));
    return ([x]) => {
        const result = allocate(output.dtype, sizeOf(shape));
        copyBox(output.dtype, { storage: storageOf(x), start, strides }, { storage: result, start: 0, strides: own }, shape);
        return [new NdArray(output, result)];
    };
}
/** Which elements of an axis survive (negative padding removes some), and where they go. */
function paddedRange(size, low, gap, length) {
    const step = gap + 1;
    const first = low < 0 ? Math.ceil(-low / step) : 0;
    const fitting = Math.floor((length - 1 - low) / step);
    const count = Math.max(0, Math.min(size - 1, fitting) - first + 1);
    return { first, count, at: low + first * step, step };
}
export function padKernel(site) {
    const output = outputOf(site);
    const { shape } = inputAt(site, 0);
    const own = rowMajorStrides(shape);
    const outer = rowMajorStrides(output.shape);
    const ranges = shape.map((size, axis) => {
        const [low, , interior] = site.params.padding[axis];
        return paddedRange(size, low, interior, output.shape[axis]);
    });
    const count = ranges.map((range) => range.count);
    const readStart = offsetOf(ranges.map((range) => range.first), own);
    const writeStart = offsetOf(ranges.map((range) => range.at), outer);
    const strides = outer.map((stride, axis) => stride * (ranges[axis]?.step ?? 1));
    return ([x, filler]) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        result.fill(storageOf(filler)[0]);
        const from = { storage: storageOf(x), start: readStart, strides: own };
        copyBox(output.dtype, from, { storage: result, start: writeStart, strides }, count);
        return [new NdArray(output, result)];
    };
}
export function concatenateKernel(site) {
    const output = outputOf(site);
    const strides = rowMajorStrides(output.shape);
    const { dimension } = site.params;
    return (parts) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        let at = 0;
        for (const part of parts) {
            const start = at * strides[dimension];
            const from = { storage: storageOf(part), start: 0, strides: rowMajorStrides(part.shape) };
            copyBox(output.dtype, from, { storage: result, start, strides }, part.shape);
            at += part.shape[dimension];
        }
        return [new NdArray(output, result)];
    };
}
/** Starts are clamped so that the window lies inside. */
function clampedStart(indices, shape, window, strides) {
    const starts = indices.map((index, axis) => {
        const last = shape[axis] - window[axis];
        return Math.min(Math.max(storageOf(index)[0], 0), last);
    });
    return offsetOf(starts, strides);
}
export function dynamicSliceKernel(site) {
    const output = outputOf(site);
    const { shape } = inputAt(site, 0);
    const strides = rowMajorStrides(shape);
    return ([x, ...indices]) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        const start = clampedStart(indices, shape, output.shape, strides);
        const target = { storage: result, start: 0, strides: rowMajorStrides(output.shape) };
        copyBox(output.dtype, { storage: storageOf(x), start, strides }, target, output.shape);
        return [new NdArray(output, result)];
    };
}
export function dynamicUpdateSliceKernel(site) {
    const output = outputOf(site);
    const window = inputAt(site, 1).shape;
    const strides = rowMajorStrides(output.shape);
    return ([x, update, ...indices]) => {
        const result = storageOf(x).slice();
        const start = clampedStart(indices, output.shape, window, strides);
        const from = {
            storage: storageOf(update),
            start: 0,
            strides: rowMajorStrides(window),
        };
        copyBox(output.dtype, from, { storage: result, start, strides }, window);
        return [new NdArray(output, result)];
    };
}
