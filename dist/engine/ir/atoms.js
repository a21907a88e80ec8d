import { freezeAval } from '../array/aval.js';
/**
 * What `makeVariable` gives: frozen when it is made, which is told faster by the class than looked
 * up, with a note of the number it got last.
 */
export class FrozenVariable {
    kind = 'variable';
    aval;
    #numbering = 0;
    #number = 0;
    constructor(aval) {
        this.aval = freezeAval(aval);
        Object.freeze(this);
    }
    /** Its number in a numbering, which is `next` when it is met there for the first time. */
    static numberOf(variable, numbering, next) {
        if (variable.#numbering === numbering)
            return variable.#number;
        variable.#numbering = numbering;
        variable.#number = next;
        return next;
    }
}
/** What `makeLiteral` gives. */
export class FrozenLiteral {
    kind = 'literal';
    value;
    aval;
    constructor(value, aval) {
        this.value = value;
        this.aval = freezeAval(aval);
        Object.freeze(this);
    }
}
/** Stands for a literal among the numbers of variables. */
export const LITERAL = -1;
let numberings = 0;
/**
 * Numbers variables from 0 in the order they are met. The number is noted on the variable, which
 * takes a tenth of the time of a Map; variables that somebody else made go into a Map. Nothing may
 * begin another numbering before this one is at its end: it would take the notes over.
 */
export class Numbering {
    numbers = [];
    #id = ++numberings;
    #others = null;
    #met = 0;
    /** A copy of a list whose atoms are frozen and have numbers from now on. */
    take(atoms) {
        const copy = new Array(atoms.length);
        for (let i = 0; i < copy.length; i++)
            copy[i] = atoms[i];
        this.number(copy);
        return copy;
    }
    number(atoms) {
        for (let i = 0; i < atoms.length; i++)
            this.numbers.push(this.#numberOf(atoms[i]));
    }
    #numberOf(atom) {
        if (atom instanceof FrozenVariable) {
            const number = FrozenVariable.numberOf(atom, this.#id, this.#met);
            if (number === this.#met)
                this.#met++;
            return number;
        }
        return atom instanceof FrozenLiteral ? LITERAL : this.#numberOfOther(atom);
    }
    #numberOfOther(atom) {
        Object.freeze(atom.aval.shape);
        Object.freeze(atom.aval);
        Object.freeze(atom);
        if (atom.kind === 'literal')
            return LITERAL;
        this.#others ??= new Map();
        const known = this.#others.get(atom);
        if (known !== undefined)
            return known;
        this.#others.set(atom, this.#met);
        return this.#met++;
    }
}
