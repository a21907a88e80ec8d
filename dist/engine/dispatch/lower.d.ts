import { type Aval } from '../array/aval.ts';
import { NdArray } from '../array/nd-array.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { type KnownCompileOptions } from './compile-options.ts';
import type { Transform } from './trace-transform-ledger.ts';
/**
 * Applies a stack of transforms to a jaxpr, innermost first, and returns one jaxpr: its inputs are
 * the root's constants (never mapped, never differentiated) and then the arguments, its own
 * constants what custom derivative rules close over. jit changes nothing here, since the result is
 * compiled whole.
 *
 * @throws EngineError what grad and vmap throw; `wrong_arity` or `argument_type` when the
 *   arguments, without their mapped axes, are not the root's.
 */
export declare function lowerProgram(root: Jaxpr, transforms: readonly Transform[], args: readonly Aval[], options: KnownCompileOptions): ClosedJaxpr<NdArray>;
