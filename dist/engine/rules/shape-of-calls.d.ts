import { type Aval } from '../array/aval.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { CustomParams, PrimitiveParams } from '../ir/primitives.ts';
/** Shape rules of primitives that hold sub-jaxprs. */
export declare function jit(inputs: readonly Aval[], _: unknown, subJaxprs: readonly Jaxpr[]): Aval[];
export declare function cond(inputs: readonly Aval[], _: unknown, branches: readonly Jaxpr[]): Aval[];
export declare function scan(inputs: readonly Aval[], params: PrimitiveParams['scan'], subJaxprs: readonly Jaxpr[]): Aval[];
/** The type of what a scan takes in one round. */
export declare function sliceType({ shape, dtype, weakType }: Aval): Aval;
export declare function whileLoop(inputs: readonly Aval[], params: PrimitiveParams['while'], subJaxprs: readonly Jaxpr[]): Aval[];
export declare const custom: (primitive: 'custom_jvp' | 'custom_vjp') => (inputs: readonly Aval[], params: CustomParams, subJaxprs: readonly Jaxpr[]) => Aval[];
/** The sub-jaxpr goes the other way, so its outputs are of the types that come in. */
export declare function customLinear(inputs: readonly Aval[], { residualCount }: PrimitiveParams['custom_linear'], subJaxprs: readonly Jaxpr[]): Aval[];
