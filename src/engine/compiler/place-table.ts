import { type Aval, sizeOf } from '../array/aval.ts';
import type { Place } from './places.ts';
import { isName } from './spelling.ts';

/** Types and places of values by number. Some share a place. */
export class PlaceTable {
  readonly #avals: readonly Aval[];
  readonly #places: Place[];

  constructor(avals: readonly Aval[], uses: readonly number[]) {
    this.#avals = avals;
    this.#places = avals.map((_, number) => ({
      location: { kind: 'number', text: '0' },
      uses: uses[number] as number,
    }));
  }

  aval(number: number): Aval {
    return this.#avals[number] as Aval;
  }

  place(number: number): Place {
    return this.#places[number] as Place;
  }

  sizeOf(number: number): number {
    return sizeOf(this.aval(number).shape);
  }

  isNumber(number: number): boolean {
    return this.place(number).location.kind === 'number';
  }

  isUsed(number: number): boolean {
    return this.place(number).uses > 0;
  }

  numberText(number: number): string {
    const { location } = this.place(number);
    return location.kind === 'number' ? location.text : '';
  }

  /** From now on the value is where another is. */
  joinPlace(number: number, place: Place): void {
    this.#places[number] = place;
  }

  setNumber(number: number, text: string): void {
    this.place(number).location = { kind: 'number', text };
  }

  locate(number: number, name: string): void {
    if (isName(name)) this.setNumber(number, name);
    else this.place(number).location = { kind: 'array', name };
  }

  /** One user less is to come. */
  release(number: number): void {
    const place = this.place(number);
    place.uses--;
    if (place.uses === 0 && place.location.kind === 'view') place.location.base.uses--;
  }
}
