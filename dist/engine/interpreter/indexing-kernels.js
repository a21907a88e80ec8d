import { rowMajorStrides, sizeOf } from '../array/aval.js';
import { allocate } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
import { gatherLike, windowOfScatter } from '../rules/shape-of-indexing.js';
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
    const batchAxes = [...other.shape.keys()].filter((axis) => !params.offsetDims.includes(axis));
    const dropped = [...params.collapsedSliceDims, ...params.operandBatchingDims];
    const windowAxes = [...operand.shape.keys()].filter((axis) => !dropped.includes(axis));
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
/** Where window `number` starts in the operand, or -1 when it is not to be touched. */
function startOf(plan, indices, number) {
    const { strides, lastStarts, clips } = plan;
    let start = plan.inOperand[number];
    for (let i = 0; i < strides.length; i++) {
        const last = lastStarts[i];
        let at = indices[number * strides.length + i];
        if (at < 0 || at > last) {
            if (!clips)
                return -1;
            at = at < 0 ? 0 : last;
        }
        start += at * strides[i];
    }
    return start;
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
    return ([x, at]) => {
        const source = storageOf(x);
        const starts = storageOf(at);
        const result = allocate(output.dtype, sizeOf(output.shape));
        const { inOther, windowInOperand, windowInOther } = plan;
        for (let number = 0; number < inOther.length; number++) {
            const from = startOf(plan, starts, number);
            const to = inOther[number];
            for (let i = 0; i < windowInOther.length; i++) {
                const value = from < 0 ? filler : source[from + windowInOperand[i]];
                result[to + windowInOther[i]] = value;
            }
        }
        return [new NdArray(output, result)];
    };
}
/** Adding goes through the storage at every step, so it rounds and wraps as XLA's does. */
export const scatterKernel = (adds) => (site) => {
    const [operand, indices, updates] = site.inputs;
    const output = site.outputs[0];
    const params = site.params;
    const window = windowOfScatter(operand, updates, params);
    const plan = planIndexing({ operand, indices, other: updates, window }, gatherLike(params, operand, updates), params.mode === 'clip');
    return ([x, at, news]) => {
        const result = storageOf(x).slice();
        const starts = storageOf(at);
        const source = storageOf(news);
        const { inOther, windowInOperand, windowInOther } = plan;
        for (let number = 0; number < inOther.length; number++) {
            const to = startOf(plan, starts, number);
            if (to < 0)
                continue;
            const from = inOther[number];
            for (let i = 0; i < windowInOther.length; i++) {
                const place = to + windowInOperand[i];
                const value = source[from + windowInOther[i]];
                result[place] = adds ? result[place] + value : value;
            }
        }
        return [new NdArray(output, result)];
    };
};
