import { type NdArray } from '../array/nd-array.ts';
import { type Jaxpr } from '../ir/jaxpr.ts';
/**
 * Evaluates a jaxpr on arrays. The jaxpr must be well formed and the arguments must have its
 * types (`checkJaxpr`, `checkArgumentTypes`); this is the inner loop and does not look again.
 */
export declare function interpret(jaxpr: Jaxpr, constants: readonly NdArray[], args: readonly NdArray[]): NdArray[];
