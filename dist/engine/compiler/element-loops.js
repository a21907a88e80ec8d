import { constructors, isName } from './spelling.js';
/** Larger intermediate arrays are made in each run, so that a program in a cache stays small. */
const MOST_KEPT_BYTES = 1 << 20;
/** The loops over elements of a program: elementwise equations of equal size share one. */
export class ElementLoops {
    /** Declarations of arrays that the program keeps from run to run. */
    kept = [];
    #keptBytes = 0;
    /** Loops still growing, by the number of elements. */
    #open = new Map();
    #avals;
    #escapes;
    constructor(avals, escapes) {
        this.#avals = avals;
        this.#escapes = escapes;
    }
    allOpen() {
        return [...this.#open.values()];
    }
    groupFor(size) {
        let group = this.#open.get(size);
        if (group === undefined) {
            group = { size, lines: [], loaded: new Map(), pending: [], uses: new Set() };
            this.#open.set(size, group);
        }
        return group;
    }
    /** One element of a value, as the lines of the loop spell it. */
    elementOf(location, group) {
        if (location.kind === 'pending')
            return location.local;
        if (location.kind === 'number') {
            if (isName(location.text))
                group.uses.add(location.text);
            return location.text;
        }
        let local = group.loaded.get(location.name);
        if (local === undefined) {
            local = `e_${location.name}`;
            group.loaded.set(location.name, local);
            group.uses.add(location.name);
            group.lines.push(`const ${local} = ${location.name}[i];`);
        }
        return local;
    }
    /** Ends a loop: what is needed after it goes to arrays. */
    close(group) {
        this.#open.delete(group.size);
        const before = [];
        const defines = [];
        const stores = group.pending.flatMap(({ local, place, number }) => {
            if (place.uses === 0)
                return [];
            const name = `a${number}`;
            const declaration = `const ${name} = new ${constructors[this.#avals[number].dtype]}(${group.size});`;
            if (!this.#keep(number, group.size, declaration)) {
                before.push(declaration);
                defines.push(name);
            }
            place.location = { kind: 'array', name };
            return [`${name}[i] = ${local};`];
        });
        const body = [...group.lines, ...stores].join(' ');
        const loop = `for (let i = 0; i < ${group.size}; i++) { ${body} }`;
        return {
            text: [...before, loop].join('\n'),
            defines,
            uses: [...group.uses],
            weight: group.lines.length + stores.length,
        };
    }
    /** Whether the array was declared outside of the run, for all runs to write to. */
    #keep(number, size, declaration) {
        const bytes = this.#keptBytes + 8 * size;
        if (this.#escapes[number] || bytes > MOST_KEPT_BYTES)
            return false;
        this.#keptBytes = bytes;
        this.kept.push(declaration);
        return true;
    }
}
