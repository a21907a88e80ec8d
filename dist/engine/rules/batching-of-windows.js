import { makeAval } from '../array/aval.js';
import { gatherSlices, scatterSlices } from './batching-of-indexing.js';
import { apply, broadcastInDim, constantLike, full } from './lax.js';
import { concatenate, dynamicSlice, dynamicUpdateSlice, pad, rev, slice } from './lax-windows.js';
/** The input with the mapped axis in front, repeated when it has none. */
function withBatch(site, i) {
    const x = site.inputs[i];
    if (site.batched[i])
        return x;
    return broadcastInDim(x, [site.size, ...x.shape], [...x.shape.keys()].map((axis) => axis + 1));
}
export function sliceBatch(site) {
    const { startIndices, limitIndices, strides } = site.params;
    const [x] = site.inputs;
    return slice(x, [0, ...startIndices], [site.size, ...limitIndices], [1, ...strides]);
}
export function revBatch(site) {
    const dimensions = site.params.dimensions.map((axis) => axis + 1);
    return rev(site.inputs[0], dimensions);
}
/** A padding value of its own for each element goes where a padded mask says so. */
export function padBatch(site) {
    const [x, filler] = site.inputs;
    const padding = [[0, 0, 0], ...site.params.padding];
    if (!site.batched[1])
        return pad(x, filler, padding);
    const whole = withBatch(site, 0);
    const inside = full(makeAval(whole.shape, 'bool'), 0);
    const isFiller = pad(inside, constantLike(inside, 1), padding);
    const padded = pad(whole, constantLike(whole, 0), padding);
    return apply('select_n', isFiller, padded, broadcastInDim(filler, padded.shape, [0]));
}
export function concatenateBatch(site) {
    const parts = site.inputs.map((_, i) => withBatch(site, i));
    return concatenate(parts, site.params.dimension + 1);
}
const isAnyBatched = (site, from) => site.batched.slice(from).includes(true);
const zeroBeside = (starts) => {
    const [first] = starts;
    return first === undefined ? [] : [constantLike(first, 0), ...starts];
};
/** Starts that differ along the batch make it a gather. */
export function dynamicSliceBatch(site) {
    const { sliceSizes } = site.params;
    const [x, ...starts] = site.inputs;
    if (isAnyBatched(site, 1))
        return gatherSlices(site);
    if (starts.length === 0)
        return x;
    return dynamicSlice(x, zeroBeside(starts), [site.size, ...sliceSizes]);
}
export function dynamicUpdateSliceBatch(site) {
    const starts = site.inputs.slice(2);
    if (isAnyBatched(site, 2))
        return scatterSlices(site);
    if (starts.length === 0)
        return withBatch(site, 1);
    return dynamicUpdateSlice(withBatch(site, 0), withBatch(site, 1), zeroBeside(starts));
}
