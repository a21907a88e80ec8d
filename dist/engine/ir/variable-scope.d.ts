import { type Aval } from '../array/aval.ts';
import type { Variable } from './jaxpr.ts';
/**
 * What `makeVariable` gives: frozen when it is made, which is told faster by the class than looked
 * up, with a note of the scope that met it last.
 */
export declare class FrozenVariable implements Variable {
    #private;
    readonly kind = "variable";
    readonly aval: Aval;
    constructor(aval: Aval);
    /** Its number in the scope; otherwise -1, and it has number `next` there from now on. */
    static meet(variable: FrozenVariable, scope: number, next: number): number;
    static scopeOf(variable: FrozenVariable): number;
}
/**
 * Numbers the variables of one scope in the order they are met. The number is noted on the
 * variable, which takes a tenth of the time of a Map; a variable that another scope of the same
 * walk has noted, or that somebody else made, goes into a Map.
 *
 * Nothing else may walk before a walk is at its end: it would take the notes over.
 */
export declare class VariableScope {
    #private;
    constructor(enclosing?: VariableScope | null);
    /** The number of a variable that was met before, otherwise -1: it has the next number now. */
    meet(variable: Variable): number;
    has(variable: Variable): boolean;
}
