import { randomNumbers } from './random-numbers.js';
/** Young generation: docs/decisions/steady-heap.md. */
const semiSpaceBytes = 2 * 1024 * 1024;
const numbersInPiece = 128;
/** An array, its elements, and what stands before either. */
const pieceBytes = 8 * numbersInPiece + 48;
/** How many of each kind are kept at most: docs/decisions/heap-layout.md. */
const max = { names: 2000, functions: 200, arrays: 2000, buffers: 400 };
const kept = [];
let piece;
/**
 * Draws where the heap of a process begins to be filled. One process of a tree lays its heap out as every
 * other does, to the byte, and another tree, or an edit that changes nothing, lays it out otherwise: equal
 * code was up to 12 % slower in every process of a run. So each pair of processes starts from a layout of
 * its own, and both of its sides from the same one: what an edit moves then lies elsewhere in each pair,
 * which more pairs average out, and equal code lies alike.
 */
export class HeapLayout {
    #random;
    constructor(seed) {
        this.#random = randomNumbers(seed);
    }
    /** Before anything of the suite is loaded: fills old space, the string table and the code space. */
    fill() {
        kept.push(this.#names(), this.#functions(), this.#arrays(), this.#buffers());
        this.shiftCollections();
    }
    /**
     * Before each benchmark: makes garbage of up to one collection's worth. At which calls the young
     * generation is collected, and what V8 learns from it, follows from what was allocated before.
     */
    shiftCollections() {
        const pieces = this.#upTo(semiSpaceBytes / pieceBytes);
        for (let made = 0; made < pieces; made++)
            piece = new Array(numbersInPiece);
    }
    #names() {
        const names = {};
        for (let left = this.#upTo(max.names); left > 0; left--) {
            const name = `p${this.#upTo(1e9)
                .toString(36)
                .repeat(1 + this.#upTo(8))}`;
            names[name] = left;
        }
        return names;
    }
    #functions() {
        return Array.from({ length: this.#upTo(max.functions) }, () => {
            const terms = ' + a'.repeat(this.#upTo(20));
            const compiled = new Function('a', 'b', `return a + b * ${this.#upTo(1e9)}${terms}`);
            compiled(1, 2);
            return compiled;
        });
    }
    #arrays() {
        const length = this.#upTo(max.arrays);
        return Array.from({ length }, () => new Array(1 + this.#upTo(64)).fill(length));
    }
    #buffers() {
        const length = this.#upTo(max.buffers);
        return Array.from({ length }, () => new ArrayBuffer(1 + this.#upTo(3000)));
    }
    /** A whole number from 0 up to, and without, `limit`. */
    #upTo(limit) {
        return Math.floor(this.#random() * limit);
    }
}
/** Reads what was made; exists so that the writes above have a reader. */
export function madeLast() {
    return [kept, piece];
}
