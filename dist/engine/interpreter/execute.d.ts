import type { NdArray } from '../array/nd-array.ts';
import { type Jaxpr } from '../ir/jaxpr.ts';
/** Evaluates a jaxpr on arrays: interpreted at first, compiled once it runs repeatedly. */
export declare function execute(jaxpr: Jaxpr, constants: readonly NdArray[], args: readonly NdArray[]): NdArray[];
