import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { type TransposeInput } from '../../primitives/linear-input.ts';
/** See backward.ts. */
export type Backward = (jaxpr: Jaxpr, constants: readonly Value[], inputs: readonly TransposeInput[], cotangents: readonly (Value | null)[]) => (Value | null)[];
/**
 * A linear scan backwards: it goes through the rounds the other way round, carries the cotangents
 * of the carry and the sums of those of the constants, and gives the cotangents of the slices. The
 * whole carry counts as linear; where it starts from known values, those are zeros (see
 * scan-linearize.ts).
 */
export declare function scanBackward(equation: Equation<'scan'>, inputs: readonly TransposeInput[], cotangents: readonly (Value | null)[], backward: Backward): readonly (Value | null)[];
