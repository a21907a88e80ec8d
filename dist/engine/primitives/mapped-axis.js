import { shifted } from './axis-lists.js';
import { broadcastInDim } from './lax.js';
/** Gives a value the mapped axis by repeating it. */
export function repeat(value, size) {
    return broadcastInDim(value, [size, ...value.shape], shifted([...value.shape.keys()]));
}
/** An input with the mapped axis in front, repeated when it has none. */
export function withBatch(site, i) {
    const x = site.inputs[i];
    return site.batched[i] ? x : repeat(x, site.size);
}
