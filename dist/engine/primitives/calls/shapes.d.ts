import { type Aval } from '../../array/aval.ts';
import type { Jaxpr } from '../../ir/jaxpr.ts';
import type { CallParams, CustomParams, ScanParams, WhileParams } from './calls.ts';
/** Shape rules of primitives that hold sub-jaxprs. */
export declare function jitShape(inputs: readonly Aval[], _: unknown, subJaxprs: readonly Jaxpr[]): Aval[];
export declare function condShape(inputs: readonly Aval[], _: unknown, branches: readonly Jaxpr[]): Aval[];
export declare function scanShape(inputs: readonly Aval[], params: ScanParams, subJaxprs: readonly Jaxpr[]): Aval[];
/** The type of what a scan takes in one round. */
export declare function sliceType({ shape, dtype, weakType }: Aval): Aval;
export declare function whileShape(inputs: readonly Aval[], params: WhileParams, subJaxprs: readonly Jaxpr[]): Aval[];
export declare const customShape: (primitive: 'custom_jvp' | 'custom_vjp') => (inputs: readonly Aval[], params: CustomParams, subJaxprs: readonly Jaxpr[]) => Aval[];
/** The sub-jaxpr goes the other way, so its outputs are of the types that come in. */
export declare function customLinearShape(inputs: readonly Aval[], { residualCount }: CallParams['custom_linear'], subJaxprs: readonly Jaxpr[]): Aval[];
