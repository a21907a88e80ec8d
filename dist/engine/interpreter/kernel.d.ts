import type { Aval } from '../array/aval.ts';
import type { NdArray } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
/** Computes the outputs of one equation from its inputs. Everything static is already decided. */
export type Kernel = (inputs: readonly NdArray[]) => readonly NdArray[];
/** What is known of an equation before it runs. */
export interface KernelSite<P extends PrimitiveName> {
    readonly inputs: readonly Aval[];
    readonly outputs: readonly Aval[];
    readonly params: PrimitiveParams[P];
    readonly subJaxprs: readonly Jaxpr[];
}
