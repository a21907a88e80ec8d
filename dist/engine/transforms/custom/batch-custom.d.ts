import type { Value } from '../../array/nd-array.ts';
import type { Equation } from '../../ir/jaxpr.ts';
import type { Batching } from '../loops/batch-loops.ts';
import { type Batched } from '../mapped-values.ts';
/** The function and its rule for a whole batch. All outputs carry the mapped axis, in both. */
export declare function batchCustom(equation: Equation<'custom_jvp' | 'custom_vjp'>, inputs: readonly Value[], batched: readonly boolean[], batching: Batching): Batched;
