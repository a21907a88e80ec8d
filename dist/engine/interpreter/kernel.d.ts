import type { Aval } from '../array/aval.ts';
import { NdArray } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
import type { BinaryFunction, UnaryFunction } from './scalar-functions.ts';
/** Computes the outputs of one equation from its inputs. Everything static is already decided. */
export type Kernel = (inputs: readonly NdArray[]) => readonly NdArray[];
/** What is known of an equation before it runs. */
export interface KernelSite<P extends PrimitiveName> {
    readonly inputs: readonly Aval[];
    readonly outputs: readonly Aval[];
    readonly params: PrimitiveParams[P];
    readonly subJaxprs: readonly Jaxpr[];
}
export declare function unaryKernel(apply: UnaryFunction, output: Aval): Kernel;
export declare function binaryKernel(apply: BinaryFunction, inputs: readonly Aval[], output: Aval): Kernel;
export declare function selectKernel(inputs: readonly Aval[], output: Aval): Kernel;
export declare function clampKernel(inputs: readonly Aval[], output: Aval): Kernel;
