import type { Value } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import { type Batched } from './mapped-values.ts';
/** Applies a jaxpr to a whole batch. Batched arguments carry the mapped axis in front. */
export declare function batch(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[], mask: readonly boolean[], size: number): Batched;
