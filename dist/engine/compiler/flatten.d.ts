import type { Aval } from '../array/aval.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
/** An equation whose values are numbered over the whole program. */
export interface FlatStep {
    readonly equation: Equation;
    readonly inputs: readonly number[];
    readonly outputs: readonly number[];
    /** For a scan or while whose body is spelled out; else a kernel runs it. */
    readonly loop?: FlatLoop;
}
/** The inside of a loop. Its constants are values of the program around it. */
export interface FlatLoop {
    /** The carry as the condition and the body see it. */
    readonly carry: readonly number[];
    /** Where the carry starts, and what is sliced, in the program around. */
    readonly start: readonly number[];
    readonly sliced: readonly number[];
    /** The slices of one round. */
    readonly slices: readonly number[];
    readonly condition: FlatBlock | null;
    readonly body: FlatBlock;
}
export interface FlatBlock {
    readonly steps: readonly FlatStep[];
    readonly outputs: readonly number[];
}
/** A jaxpr with its calls spelled out in place. */
export interface FlatProgram {
    /** Type of each value by number. */
    readonly avals: readonly Aval[];
    /** Values of literals as their dtype stores them. */
    readonly literals: ReadonlyMap<number, number>;
    readonly constants: readonly number[];
    readonly inputs: readonly number[];
    readonly steps: readonly FlatStep[];
    readonly outputs: readonly number[];
}
export declare function flatten(jaxpr: Jaxpr): FlatProgram;
