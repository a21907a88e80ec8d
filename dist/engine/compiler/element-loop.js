import { sizeOf } from '../array/aval.js';
import { commonRefinement, isWhole, wholeArray } from './index-maps.js';
import { constructors, isName, numberName } from './spelling.js';
import { writeElementLoop } from './write-element-loop.js';
/** Larger intermediate arrays are made in each run, so that a program in a cache stays small. */
const MAX_KEPT_BYTES = 1 << 20;
/** Steps of one loop; more would crowd the registers and no longer be optimised. */
const STEPS_IN_A_LOOP = 60;
/** The loops over elements of a program: equations over equally many elements share one. */
export class ElementLoops {
    /** Declarations of arrays that the program keeps from run to run. */
    kept = [];
    #keptBytes = 0;
    /** Loops still growing, by the number of elements. */
    #open = new Map();
    #avals;
    #escapes;
    #write;
    constructor(avals, escapes, write) {
        this.#avals = avals;
        this.#escapes = escapes;
        this.#write = write;
    }
    /** A loop that the maps fit. One that they do not fit is ended. */
    groupFor(size, maps) {
        const open = this.#open.get(size);
        if (open !== undefined && maps.every((map) => widen(open, map)))
            return open;
        if (open !== undefined)
            this.close(open);
        const group = newGroup(size);
        this.#open.set(size, group);
        for (const map of maps)
            widen(group, map);
        return group;
    }
    /** One element of an array, as the lines of the loop spell it. */
    load({ array, map }, group) {
        const key = `${array} ${map.offset} ${map.dims} ${map.strides}`;
        let local = group.loaded.get(key);
        if (local === undefined) {
            local = isWhole(map) ? `e_${array}` : `e${group.loaded.size}_${array}`;
            group.loaded.set(key, local);
            group.uses.add(array);
            group.lines.push({ array, map, local });
        }
        return local;
    }
    /** One number for every element. */
    repeat(text, group) {
        if (isName(text))
            group.uses.add(text);
        return text;
    }
    /** Copies elements to an array of their own, in a loop that does nothing else. */
    copy(source, number, place) {
        const size = sizeOf(this.#avals[number].shape);
        const group = newGroup(size);
        widen(group, source.map);
        const local = this.load(source, group);
        group.stores.push({ number, place, local, map: wholeArray(size) });
        this.close(group);
    }
    closeIfFull(group) {
        if (group.lines.length + group.folds.length >= STEPS_IN_A_LOOP)
            this.close(group);
    }
    closeAll() {
        for (const group of [...this.#open.values()])
            this.close(group);
    }
    /** Ends a loop: what is needed after it goes to arrays, and what it folds to numbers too. */
    close(group) {
        if (this.#open.get(group.size) === group)
            this.#open.delete(group.size);
        group.isOpen = false;
        const stores = group.stores.filter(({ place }) => place.uses > 0);
        const folds = group.folds.filter(({ place }) => place.uses > 0);
        if (stores.length + folds.length === 0)
            return;
        const declarations = [];
        const defines = [];
        const declare = (name, dtype, size, escapes) => {
            const declaration = `const ${name} = new ${constructors[dtype]}(${size});`;
            if (this.#keep(size, declaration, escapes))
                return;
            declarations.push(declaration);
            defines.push(name);
        };
        for (const { number, place } of [...stores, ...folds]) {
            const { dtype, shape } = this.#avals[number];
            const isNumber = shape.length === 0;
            const name = isNumber ? numberName(number, dtype) : `a${number}`;
            if (isNumber)
                defines.push(name);
            else
                declare(name, dtype, sizeOf(shape), this.#escapes[number]);
            place.location = isNumber ? { kind: 'number', text: name } : { kind: 'array', name };
        }
        const arrays = {
            aval: (number) => this.#avals[number],
            scratch: (name, dtype, size) => declare(name, dtype, size, false),
        };
        const loop = writeElementLoop({ ...group, stores, folds }, arrays);
        this.#write({
            text: [...declarations, loop].join('\n'),
            defines,
            uses: [...group.uses],
            weight: group.lines.length + stores.length + folds.length,
        });
    }
    /** Whether the array was declared outside of the run, for all runs to write to. */
    #keep(size, declaration, escapes) {
        const bytes = this.#keptBytes + 8 * size;
        if (escapes || bytes > MAX_KEPT_BYTES)
            return false;
        this.#keptBytes = bytes;
        this.kept.push(declaration);
        return true;
    }
}
function newGroup(size) {
    return {
        size,
        dims: wholeArray(size).dims,
        lines: [],
        loaded: new Map(),
        stores: [],
        folds: [],
        uses: new Set(),
        isOpen: true,
    };
}
/** Divides the axes of a loop so that a map fits, if they can be. */
export function widen(group, map) {
    const dims = commonRefinement(group.dims, map.dims);
    if (dims !== null)
        group.dims = dims;
    return dims !== null;
}
