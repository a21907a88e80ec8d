import type { Value } from '../array/nd-array.ts';
import type { Equation } from '../ir/jaxpr.ts';
import { type PushedForward } from './jvp.ts';
/** Forward mode through jit and cond: the same equation around the pushed-forward sub-jaxprs. */
export declare function nestedForward(equation: Equation, primals: readonly Value[], tangents: readonly (Value | null)[]): PushedForward;
/** Inputs of an equation that its sub-jaxprs do not see: the index of a cond. */
export declare function leadingInputs(equation: Equation): number;
export declare function maskOf(values: readonly unknown[]): boolean[];
export declare function unionOf(masks: readonly (readonly boolean[])[]): boolean[];
/** Whether work done for one mask can stand for the other; else nesting would double it. */
export declare function sameMask(a: readonly boolean[], b: readonly boolean[]): boolean;
/** Puts values where the mask is true, null elsewhere. */
export declare function spread<T>(values: readonly T[], mask: readonly boolean[]): (T | null)[];
