import type { Value } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
export interface Batched {
    readonly outputs: readonly Value[];
    /** Which outputs carry the mapped axis, as axis 0. */
    readonly batched: readonly boolean[];
}
/** Applies a jaxpr to a whole batch. Batched arguments carry the mapped axis in front. */
export declare function batch(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[], mask: readonly boolean[], size: number): Batched;
/** Gives a value the mapped axis by repeating it. */
export declare function repeat(value: Value, size: number): Value;
