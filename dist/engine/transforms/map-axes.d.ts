import { type Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
/** The mapped axis of each flat value; null is not mapped. Negative axes count from the end. */
export type MappedAxes = readonly (number | null)[];
export interface MappedInputs {
    readonly size: number;
    /** The types one call of the mapped function sees. */
    readonly avals: readonly Aval[];
    readonly axes: MappedAxes;
}
/**
 * Works out what one element of the batch looks like.
 *
 * @throws EngineError `axes_structure`, `axis_out_of_range`, `nothing_to_map`,
 *   `inconsistent_batch_sizes`.
 */
export declare function resolveMappedInputs(inputs: readonly Aval[], inAxes: MappedAxes, axisSize?: number): MappedInputs;
/** Applies a jaxpr of one element to a batch, along the axes given. */
export declare function mapAxes(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[], mapped: MappedInputs, outAxes: MappedAxes): Value[];
