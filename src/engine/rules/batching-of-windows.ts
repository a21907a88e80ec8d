import { makeAval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';
import { gatherSlices, scatterSlices } from './batching-of-indexing.ts';
import { apply, broadcastInDim, constantLike, full } from './lax.ts';
import { concatenate, dynamicSlice, dynamicUpdateSlice, pad, rev, slice } from './lax-windows.ts';

interface Site<Params> {
  readonly size: number;
  readonly inputs: readonly Value[];
  readonly batched: readonly boolean[];
  readonly params: Params;
}

/** The input with the mapped axis in front, repeated when it has none. */
function withBatch(site: Site<unknown>, i: number): Value {
  const x = site.inputs[i] as Value;
  if (site.batched[i]) return x;
  return broadcastInDim(
    x,
    [site.size, ...x.shape],
    [...x.shape.keys()].map((axis) => axis + 1),
  );
}

export function sliceBatch(site: Site<PrimitiveParams['slice']>): Value {
  const { startIndices, limitIndices, strides } = site.params;
  const [x] = site.inputs as [Value];
  return slice(x, [0, ...startIndices], [site.size, ...limitIndices], [1, ...strides]);
}

export function revBatch(site: Site<PrimitiveParams['rev']>): Value {
  const dimensions = site.params.dimensions.map((axis) => axis + 1);
  return rev(site.inputs[0] as Value, dimensions);
}

/** A padding value of its own for each element goes where a padded mask says so. */
export function padBatch(site: Site<PrimitiveParams['pad']>): Value {
  const [x, filler] = site.inputs as [Value, Value];
  const padding = [[0, 0, 0], ...site.params.padding];
  if (!site.batched[1]) return pad(x, filler, padding);
  const whole = withBatch(site, 0);
  const inside = full(makeAval(whole.shape, 'bool'), 0);
  const isFiller = pad(inside, constantLike(inside, 1), padding);
  const padded = pad(whole, constantLike(whole, 0), padding);
  return apply('select_n', isFiller, padded, broadcastInDim(filler, padded.shape, [0]));
}

export function concatenateBatch(site: Site<PrimitiveParams['concatenate']>): Value {
  const parts = site.inputs.map((_, i) => withBatch(site, i));
  return concatenate(parts, site.params.dimension + 1);
}

const isAnyBatched = (site: Site<unknown>, from: number): boolean =>
  site.batched.slice(from).includes(true);

const zeroBeside = (starts: readonly Value[]): Value[] => {
  const [first] = starts;
  return first === undefined ? [] : [constantLike(first, 0), ...starts];
};

/** Starts that differ along the batch make it a gather. */
export function dynamicSliceBatch(site: Site<PrimitiveParams['dynamic_slice']>): Value {
  const { sliceSizes } = site.params;
  const [x, ...starts] = site.inputs as [Value, ...Value[]];
  if (isAnyBatched(site, 1)) return gatherSlices(site);
  if (starts.length === 0) return x;
  return dynamicSlice(x, zeroBeside(starts), [site.size, ...sliceSizes]);
}

export function dynamicUpdateSliceBatch(site: Site<unknown>): Value {
  const starts = site.inputs.slice(2);
  if (isAnyBatched(site, 2)) return scatterSlices(site);
  if (starts.length === 0) return withBatch(site, 1);
  return dynamicUpdateSlice(withBatch(site, 0), withBatch(site, 1), zeroBeside(starts));
}
