import { makeAval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import { gatherSlices, scatterSlices } from '../indexing/batching.ts';
import {
  apply,
  broadcastInDim,
  constantLike,
  dynamicSlice,
  dynamicUpdateSlice,
  full,
  pad,
} from '../lax.ts';
import { withBatch } from '../mapped-axis.ts';
import type { BatchSite } from '../primitive.ts';
import type { WindowParams } from './windows.ts';

/** Windows of a whole batch. */

/** A padding value of its own for each element goes where a padded mask says so. */
export function padBatch(site: BatchSite<WindowParams['pad']>): Value {
  const [x, filler] = site.inputs as [Value, Value];
  const padding = [[0, 0, 0], ...site.params.padding];
  if (!site.batched[1]) return pad(x, filler, padding);
  const whole = withBatch(site, 0);
  const inside = full(makeAval(whole.shape, 'bool'), 0);
  const isFiller = pad(inside, constantLike(inside, 1), padding);
  const padded = pad(whole, constantLike(whole, 0), padding);
  return apply('select_n', isFiller, padded, broadcastInDim(filler, padded.shape, [0]));
}

const isAnyBatched = (site: BatchSite, from: number): boolean =>
  site.batched.slice(from).includes(true);

const zeroBeside = (starts: readonly Value[]): Value[] => {
  const [first] = starts;
  return first === undefined ? [] : [constantLike(first, 0), ...starts];
};

/** Starts that differ along the batch make it a gather. */
export function dynamicSliceBatch(site: BatchSite<WindowParams['dynamic_slice']>): Value {
  const { sliceSizes } = site.params;
  const [x, ...starts] = site.inputs as [Value, ...Value[]];
  if (isAnyBatched(site, 1)) return gatherSlices(site);
  if (starts.length === 0) return x;
  return dynamicSlice(x, zeroBeside(starts), [site.size, ...sliceSizes]);
}

export function dynamicUpdateSliceBatch(site: BatchSite): Value {
  const starts = site.inputs.slice(2);
  if (isAnyBatched(site, 2)) return scatterSlices(site);
  if (starts.length === 0) return withBatch(site, 1);
  return dynamicUpdateSlice(withBatch(site, 0), withBatch(site, 1), zeroBeside(starts));
}
