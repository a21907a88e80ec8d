import { sizeOf } from '../array/aval.js';
import { isName } from './spelling.js';
/** Types and places of values by number. Some share a place. */
export class PlaceTable {
    #avals;
    #places;
    constructor(avals, uses) {
        this.#avals = avals;
        this.#places = avals.map((_, number) => ({
            location: { kind: 'number', text: '0' },
            uses: uses[number],
        }));
    }
    aval(number) {
        return this.#avals[number];
    }
    place(number) {
        return this.#places[number];
    }
    sizeOf(number) {
        return sizeOf(this.aval(number).shape);
    }
    isNumber(number) {
        return this.place(number).location.kind === 'number';
    }
    isUsed(number) {
        return this.place(number).uses > 0;
    }
    numberText(number) {
        const { location } = this.place(number);
        return location.kind === 'number' ? location.text : '';
    }
    /** From now on the value is where another is. */
    joinPlace(number, place) {
        this.#places[number] = place;
    }
    setNumber(number, text) {
        this.place(number).location = { kind: 'number', text };
    }
    locate(number, name) {
        if (isName(name))
            this.setNumber(number, name);
        else
            this.place(number).location = { kind: 'array', name };
    }
    /** One user less is to come. */
    release(number) {
        const place = this.place(number);
        place.uses--;
        if (place.uses === 0 && place.location.kind === 'view')
            place.location.base.uses--;
    }
}
