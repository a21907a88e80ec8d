import { type NdArray } from '../array/nd-array.ts';
import { type Equation, type Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
import type { Kernel } from './kernel.ts';
/**
 * Evaluates a jaxpr on arrays. The jaxpr must be well formed and the arguments must have its
 * types (`checkJaxpr`, `checkArguments`); this is the inner loop and does not look again.
 */
export declare function interpret(jaxpr: Jaxpr, constants: readonly NdArray[], args: readonly NdArray[]): NdArray[];
/** Evaluates one primitive on arrays. */
export declare function evaluatePrimitive<P extends PrimitiveName>(primitive: P, inputs: readonly NdArray[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]): readonly NdArray[];
/** The kernel of one equation. */
export declare function kernelOf<P extends PrimitiveName>(equation: Equation<P>): Kernel;
