import { makeAval } from '../../array/aval.js';
import { gatherSlices, scatterSlices } from '../indexing/batching.js';
import { apply, broadcastInDim, constantLike, dynamicSlice, dynamicUpdateSlice, full, pad, } from '../lax.js';
import { withBatch } from '../mapped-axis.js';
/** Windows of a whole batch. */
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
