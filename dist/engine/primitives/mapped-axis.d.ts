import type { Value } from '../array/nd-array.ts';
import type { BatchSite } from './primitive.ts';
/** Gives a value the mapped axis by repeating it. */
export declare function repeat(value: Value, size: number): Value;
/** An input with the mapped axis in front, repeated when it has none. */
export declare function withBatch(site: BatchSite, i: number): Value;
