import { type Aval } from '../array/aval.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams, PrimitiveTable } from '../ir/primitives.ts';
/**
 * From the types of the inputs to the types of the outputs. Throws an EngineError when the inputs
 * do not fit; jax calls this the abstract evaluation rule.
 */
export type ShapeRule<P extends PrimitiveName> = (inputs: readonly Aval[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]) => Aval[];
export declare const shapeRules: PrimitiveTable<{
    [P in PrimitiveName]: ShapeRule<P>;
}>;
/** The output types of one primitive; `unknown_primitive` when there is no such name. */
export declare function inferOutputs<P extends PrimitiveName>(primitive: P, inputs: readonly Aval[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]): Aval[];
