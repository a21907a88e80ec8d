import { type Value } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
export interface ValueAndGradients {
    readonly outputs: readonly Value[];
    /** One for each argument asked for, of its type. */
    readonly gradients: readonly Value[];
}
/** @throws EngineError `grad_input_dtype` unless every argument asked for is a float. */
export declare function requireFloatInputs(args: readonly Value[], argnums: readonly number[]): void;
/**
 * Reverse mode: the first output must be a float scalar; it is differentiated with respect to the
 * flat arguments in `argnums`. Further outputs are passed on (auxiliary data).
 */
export declare function gradientOf(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[], argnums: readonly number[]): ValueAndGradients;
export interface Pullback {
    readonly outputs: readonly Value[];
    /** From cotangents of the outputs (missing ones are zero) to those of the arguments. */
    pull(cotangents: readonly (Value | undefined)[]): Value[];
}
/** Linearizes once; the result can be pulled back any number of times. */
export declare function pullback(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[], argnums: readonly number[]): Pullback;
