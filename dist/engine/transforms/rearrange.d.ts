import { type Atom, Jaxpr } from '../ir/jaxpr.ts';
/** Puts a program's inputs and outputs in another order; outputs may be left out. */
export declare function rearranged(jaxpr: Jaxpr, inputs: readonly number[], outputs: readonly number[]): Jaxpr;
/** Adds inputs that the program does not look at. */
export declare function withUnusedInputs(jaxpr: Jaxpr, types: readonly Atom['aval'][]): Jaxpr;
export declare function pick<T>(from: readonly T[], places: readonly number[]): T[];
/** Numbers from `start` up to `end`, for `pick`. */
export declare function range(start: number, end: number): number[];
/** Places where the mask is true. */
export declare function placesOf(mask: readonly boolean[]): number[];
/** Cuts a list in three: so many, so many more, and the rest. */
export declare function cut<T>(list: readonly T[], first: number, second: number): [T[], T[], T[]];
