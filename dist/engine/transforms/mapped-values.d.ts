import { type Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { Atom } from '../ir/jaxpr.ts';
export interface Batched {
    readonly outputs: readonly Value[];
    /** Which outputs carry the mapped axis, as axis 0. */
    readonly batched: readonly boolean[];
}
/** The types of variables when those in the mask carry the mapped axis. */
export declare function mappedTypes(variables: readonly Atom[], mask: readonly boolean[], size: number): Aval[];
/** Values of which all in the mask carry the mapped axis, those that do not have it repeated. */
export declare function withMapped(values: readonly Value[], batched: readonly boolean[], mask: readonly boolean[], size: number): Value[];
