import { ElementLoops, widen } from './element-loop.js';
import { commonRefinement, inverseOf, isWhole, rearrange, wholeArray, } from './index-maps.js';
import { PlaceTable } from './places.js';
import { constructors, isName, nameOf } from './spelling.js';
/** Where the values of a program are, and the code that brings them where they are wanted. */
export class Values extends PlaceTable {
    loops;
    #write;
    /** Values that are views, as far as the code has come, in the block it is in. */
    #views = [];
    #names = 0;
    constructor({ avals }, usage, write) {
        super(avals, usage.uses);
        this.#write = write;
        this.loops = new ElementLoops(avals, usage.escapes, write);
    }
    newName(kind) {
        return `${kind}${this.#names++}`;
    }
    /** Binds the array `text`, or its element at `at` when the value is a scalar. */
    define(number, text, uses, at = 0) {
        const isScalar = this.aval(number).shape.length === 0;
        const name = nameOf(number, this.aval(number));
        const element = isScalar ? `[${at}]` : '';
        this.#write({ text: `const ${name} = ${text}${element};`, defines: [name], uses });
        this.locate(number, name);
    }
    /** The output is where the input is, except that a scalar is a number. */
    share(input, output) {
        if (this.aval(output).shape.length === 0 && !this.isNumber(input)) {
            const { array, map } = this.#source(input);
            this.define(output, array, [array], map.offset);
            this.release(input);
            return;
        }
        const from = this.place(input);
        from.uses += this.place(output).uses - 1;
        this.joinPlace(output, from);
    }
    /** The output is read where the input's elements are. */
    rearrange(equation, input, output) {
        if (this.isNumber(input)) {
            this.share(input, output);
            return;
        }
        const { uses } = this.place(output);
        const { base, baseSize, map } = this.#rearranged(equation, input);
        if (isWhole(map) && this.sizeOf(output) === baseSize) {
            base.uses += uses;
            this.joinPlace(output, base);
        }
        else if (uses > 0) {
            base.uses++;
            this.place(output).location = { kind: 'view', base, baseSize, map, readIn: null };
            this.#views.push(output);
        }
        this.release(input);
    }
    #rearranged(equation, input) {
        const { location } = this.place(input);
        if (location.kind === 'view') {
            const map = rearrange(location.map, equation);
            if (map !== null)
                return { ...location, map };
            this.arrayName(input);
        }
        const baseSize = this.sizeOf(input);
        const map = rearrange(wholeArray(baseSize), equation);
        return { base: this.place(input), baseSize, map };
    }
    /** Scalars that a loop gives are there when it has ended. */
    settleScalar(number) {
        const { location } = this.place(number);
        if (location.kind === 'closing' && this.aval(number).shape.length === 0) {
            this.loops.close(location.group);
        }
    }
    /**
     * A loop over so many elements, and the elements of these values as its lines spell them: numbers,
     * locals of the loop, or what it reads from arrays. If `folded` is given, it fits the loop too.
     */
    elementsOf(numbers, size, folded = wholeArray(size)) {
        const sources = this.#fittingSources(numbers, folded);
        const group = this.loops.groupFor(size, [
            folded,
            ...[...sources.values()].map(({ map }) => map),
        ]);
        const elements = numbers.map((number) => {
            const { location } = this.place(number);
            if (location.kind === 'number')
                return this.loops.repeat(location.text, group);
            if (location.kind === 'pending')
                return location.local;
            if (location.kind === 'view')
                location.readIn = group;
            return this.loops.load(sources.get(number) ?? this.#source(number), group);
        });
        return { group, elements };
    }
    /** Where to read what no loop has ready; views that no loop could read together are copied. */
    #fittingSources(numbers, folded) {
        const sources = new Map();
        let dims = folded.dims;
        for (const number of numbers) {
            const { kind } = this.place(number).location;
            if (kind === 'number' || kind === 'pending')
                continue;
            const source = this.#source(number);
            const refined = commonRefinement(dims, source.map.dims);
            sources.set(number, refined === null ? this.#wholeSource(number) : source);
            dims = refined ?? dims;
        }
        return sources;
    }
    /** An array that holds the value's elements, somewhere. */
    #source(number) {
        const { location } = this.place(number);
        if (location.kind !== 'view' || isReadAgainFromAfar(location))
            return this.#wholeSource(number);
        return { array: this.#nameOfBase(location), map: location.map };
    }
    #wholeSource(number) {
        return { array: this.arrayName(number), map: wholeArray(this.sizeOf(number)) };
    }
    #nameOfBase({ base }) {
        const { location } = base;
        if (location.kind === 'pending' || location.kind === 'closing') {
            this.loops.close(location.group);
        }
        return base.location.kind === 'array' ? base.location.name : '';
    }
    /** The name of an array with the value's elements; ends the loop that computes it. */
    arrayName(number) {
        const place = this.place(number);
        if (place.location.kind === 'view')
            this.#copyView(number, place.location);
        const { location } = place;
        if (location.kind === 'pending' || location.kind === 'closing') {
            this.loops.close(location.group);
        }
        if (place.location.kind === 'array')
            return place.location.name;
        const { dtype } = this.aval(number);
        const name = this.newName(`a${number}_`);
        const text = this.numberText(number);
        const filled = `new ${constructors[dtype]}(${this.sizeOf(number)}).fill(${text})`;
        const uses = [text].filter(isName);
        this.#write({ text: `const ${name} = ${filled};`, defines: [name], uses });
        return name;
    }
    #copyView(number, view) {
        if (this.storeInOrder(number))
            return;
        const source = { array: this.#nameOfBase(view), map: view.map };
        this.loops.copy(source, number, this.place(number));
        view.base.uses--;
    }
    /**
     * Lets the loop that still computes the base of a view store it in the view's order. False if
     * there is no such loop, or it cannot.
     */
    storeInOrder(number) {
        const place = this.place(number);
        if (place.location.kind !== 'view')
            return false;
        const { base, baseSize, map } = place.location;
        if (base.location.kind !== 'pending')
            return false;
        const { local, group } = base.location;
        const inverse = inverseOf(map, baseSize);
        if (inverse === null || !widen(group, inverse))
            return false;
        group.stores.push({ number, place, local, map: inverse });
        place.location = { kind: 'closing', group };
        base.uses--;
        return true;
    }
    /** Ends all loops. */
    settle() {
        this.loops.closeAll();
    }
    /** Does what `act` does in a block of its own, which may run often: views are copied before it. */
    inBlock(act) {
        this.settle();
        for (const number of this.#views)
            if (this.isUsed(number))
                this.arrayName(number);
        const outer = this.#views;
        this.#views = [];
        act();
        this.settle();
        this.#views = outer;
    }
}
/** A view with long steps is read once where it is; when it is wanted again it is copied. */
function isReadAgainFromAfar({ map, readIn }) {
    const innermost = Math.abs(map.strides.at(-1) ?? 0);
    return readIn !== null && !readIn.isOpen && innermost > 1;
}
