import { type Aval } from '../array/aval.ts';
import type { Atom, Literal, Variable } from './jaxpr.ts';
/**
 * What `makeVariable` gives: frozen when it is made, which is told faster by the class than looked
 * up, with a note of the number it got last.
 */
export declare class FrozenVariable implements Variable {
    #private;
    readonly kind = "variable";
    readonly aval: Aval;
    constructor(aval: Aval);
    /** Its number in a numbering, which is `next` when it is met there for the first time. */
    static numberOf(variable: FrozenVariable, numbering: number, next: number): number;
}
/** What `makeLiteral` gives. */
export declare class FrozenLiteral implements Literal {
    readonly kind = "literal";
    readonly value: number;
    readonly aval: Aval;
    constructor(value: number, aval: Aval);
}
/** Stands for a literal among the numbers of variables. */
export declare const LITERAL = -1;
/**
 * Numbers variables from 0 in the order they are met. The number is noted on the variable, which
 * takes a tenth of the time of a Map; variables that somebody else made go into a Map. Nothing may
 * begin another numbering before this one is at its end: it would take the notes over.
 */
export declare class Numbering {
    #private;
    readonly numbers: number[];
    /** A copy of a list whose atoms are frozen and have numbers from now on. */
    take<A extends Atom>(atoms: readonly A[]): A[];
    number(atoms: readonly Atom[]): void;
}
