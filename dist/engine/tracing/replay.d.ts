import { type Value } from '../array/nd-array.ts';
import type { Atom, Equation, Jaxpr, Variable } from '../ir/jaxpr.ts';
import type { PrimitiveName } from '../ir/primitives.ts';
/** The values of a jaxpr's variables while it is walked. */
export declare class Environment {
    #private;
    constructor(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[]);
    write(variables: readonly Variable[], values: readonly Value[]): void;
    read(atom: Atom): Value;
    readAll(atoms: readonly Atom[]): Value[];
}
/** Applies an equation to other inputs. */
export declare function applyEquation<P extends PrimitiveName>(equation: Equation<P>, inputs: readonly Value[]): readonly Value[];
/** Applies a jaxpr equation by equation, so that an enclosing trace records them. */
export declare function replay(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[]): Value[];
