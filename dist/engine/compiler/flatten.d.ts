import type { Aval } from '../array/aval.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
/** An equation whose values are numbered over the whole program. */
export interface FlatStep {
    readonly equation: Equation;
    readonly inputs: readonly number[];
    readonly outputs: readonly number[];
}
/** A jaxpr with its jit equations spelled out in place. */
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
