import { rowMajorStrides, sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray, storageOf } from '../../array/nd-array.js';
import { axesWithout } from '../axis-lists.js';
import { separateLongLoops } from '../kernels/separate-loops.js';
import { gatherLike, windowOfScatter } from './shapes.js';
/** Offsets of all positions of a box, in row-major order. */
function offsetsIn(shape, strides) {
    let offsets = new Int32Array(1);
    shape.forEach((count, axis) => {
        const stride = strides[axis];
        const wider = new Int32Array(offsets.length * count);
        offsets.forEach((offset, i) => {
            for (let at = 0; at < count; at++)
                wider[i * count + at] = offset + at * stride;
        });
        offsets = wider;
    });
    return offsets;
}
function planIndexing(arrays, params, clips) {
    const { operand, indices, other, window } = arrays;
    const operandStrides = rowMajorStrides(operand.shape);
    const otherStrides = rowMajorStrides(other.shape);
    const batch = indices.shape.slice(0, -1);
    const batchAxes = axesWithout(other.shape.length, params.offsetDims);
    const dropped = [...params.collapsedSliceDims, ...params.operandBatchingDims];
    const windowAxes = axesWithout(operand.shape.length, dropped);
    const windowShape = windowAxes.map((axis) => window[axis]);
    const batchInOperand = batch.map((_, axis) => {
        const along = params.startIndicesBatchingDims.indexOf(axis);
        return along < 0 ? 0 : operandStrides[params.operandBatchingDims[along]];
    });
    const pick = (from, axes) => axes.map((axis) => from[axis]);
    return {
        inOperand: offsetsIn(batch, batchInOperand),
        inOther: offsetsIn(batch, pick(otherStrides, batchAxes)),
        windowInOperand: offsetsIn(windowShape, pick(operandStrides, windowAxes)),
        windowInOther: offsetsIn(windowShape, pick(otherStrides, params.offsetDims)),
        strides: pick(operandStrides, params.startIndexMap),
        lastStarts: params.startIndexMap.map((axis) => operand.shape[axis] - window[axis]),
        clips,
    };
}
/** Where each window starts in the operand, or -1 when it is not to be touched. */
function startsOf(plan, indices) {
    const { inOperand, strides, lastStarts, clips } = plan;
    const starts = inOperand.slice();
    const components = strides.length;
    for (let component = 0; component < components; component++) {
        const last = lastStarts[component];
        const stride = strides[component];
        addStarts(starts, indices, component, components, stride, last, clips);
    }
    return starts;
}
/** Adds what one component of the index vectors moves the windows by. */
function addStarts(starts, indices, component, components, stride, last, clips) {
    for (let i = 0, read = component; i < starts.length; i++, read += components) {
        if (starts[i] < 0)
            continue;
        const at = indices[read];
        if (at >= 0 && at <= last)
            starts[i] = starts[i] + at * stride;
        else if (!clips)
            starts[i] = -1;
        else if (at > last)
            starts[i] = starts[i] + last * stride;
    }
}
const standardFill = {
    bool: 1,
    int32: -2147483648,
    uint32: 4294967295,
    float32: NaN,
    float64: NaN,
};
export function gatherKernel(site) {
    const [operand, indices] = site.inputs;
    const output = site.outputs[0];
    const { params } = site;
    const arrays = { operand, indices, other: output, window: params.sliceSizes };
    const plan = planIndexing(arrays, params, params.mode !== 'fill');
    const filler = params.fillValue ?? standardFill[output.dtype];
    const copyWindows = gatherLoop(output.dtype, sizeOf(output.shape));
    return ([x, at]) => {
        const result = allocate(output.dtype, sizeOf(output.shape));
        const starts = startsOf(plan, storageOf(at));
        const { inOther, windowInOperand, windowInOther } = plan;
        const source = storageOf(x);
        copyWindows(source, starts, windowInOperand, result, inOther, windowInOther, filler);
        return [new NdArray(output, result)];
    };
}
const gatherLoop = separateLongLoops((source, starts, windowInSource, result, places, windowInResult, filler) => {
    for (let number = 0; number < starts.length; number++) {
        const from = starts[number];
        const to = places[number];
        for (let i = 0; i < windowInResult.length; i++) {
            const value = from < 0 ? filler : source[from + windowInSource[i]];
            result[to + windowInResult[i]] = value;
        }
    }
});
/** Adding goes through the storage at every step, so it rounds and wraps as XLA's does. */
export const scatterKernel = (adds) => (site) => {
    const [operand, indices, updates] = site.inputs;
    const output = site.outputs[0];
    const { params } = site;
    const window = windowOfScatter(operand, updates, params);
    const plan = planIndexing({ operand, indices, other: updates, window }, gatherLike(params, operand, updates), params.mode === 'clip');
    const loop = adds ? addLoop : setLoop;
    const update = loop(output.dtype, sizeOf(updates.shape));
    return ([x, at, news]) => {
        const result = storageOf(x).slice();
        const starts = startsOf(plan, storageOf(at));
        const { inOther, windowInOperand, windowInOther } = plan;
        const source = storageOf(news);
        update(result, starts, windowInOperand, source, inOther, windowInOther);
        return [new NdArray(output, result)];
    };
};
const setLoop = separateLongLoops((result, starts, windowInResult, source, places, windowInSource) => {
    for (let number = 0; number < starts.length; number++) {
        const to = starts[number];
        if (to < 0)
            continue;
        const from = places[number];
        for (let i = 0; i < windowInSource.length; i++) {
            const value = source[from + windowInSource[i]];
            result[to + windowInResult[i]] = value;
        }
    }
});
const addLoop = separateLongLoops((result, starts, windowInResult, source, places, windowInSource) => {
    for (let number = 0; number < starts.length; number++) {
        const to = starts[number];
        if (to < 0)
            continue;
        const from = places[number];
        for (let i = 0; i < windowInSource.length; i++) {
            const place = to + windowInResult[i];
            const value = source[from + windowInSource[i]];
            result[place] = result[place] + value;
        }
    }
});
