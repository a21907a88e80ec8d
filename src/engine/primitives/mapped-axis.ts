import type { Value } from '../array/nd-array.ts';
import { shifted } from './axis-lists.ts';
import { broadcastInDim } from './lax.ts';
import type { BatchSite } from './primitive.ts';

/** Gives a value the mapped axis by repeating it. */
export function repeat(value: Value, size: number): Value {
  return broadcastInDim(value, [size, ...value.shape], shifted([...value.shape.keys()]));
}

/** An input with the mapped axis in front, repeated when it has none. */
export function withBatch(site: BatchSite, i: number): Value {
  const x = site.inputs[i] as Value;
  return site.batched[i] ? x : repeat(x, site.size);
}
