import type { Value } from '../array/nd-array.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { PushedForward } from './push-forward.ts';
/** Forward mode through equations with sub-jaxprs. */
export declare function nestedForward(equation: Equation, primals: readonly Value[], tangents: readonly (Value | null)[]): PushedForward;
/** Inputs of an equation that its sub-jaxprs do not see: the index of a cond. */
export declare function leadingInputs(equation: Equation): number;
