import { type Aval, sizeOf } from '../array/aval.ts';
import type { Fold } from '../primitives/reductions/folds.ts';
import type { IndexMap } from './index-maps.ts';
import { isName } from './spelling.ts';

/** An array in a local, and which of its elements are meant, in which order. */
export interface Source {
  readonly array: string;
  readonly map: IndexMap;
}

/** A line of a loop that reads an element. */
export interface Load extends Source {
  readonly local: string;
}

/** An element that the loop computes, and where it goes if it is needed after the loop. */
export interface Store {
  readonly number: number;
  readonly place: Place;
  readonly local: string;
  readonly map: IndexMap;
}

/** A reduction of an element that the loop computes or reads; `map` places it in the result. */
export interface FoldOfLoop {
  readonly number: number;
  readonly place: Place;
  readonly fold: Fold;
  readonly element: string;
  readonly map: IndexMap;
}

/** A loop over elements that is still growing. */
export interface LoopGroup {
  readonly size: number;
  /** The box that all maps fit. */
  dims: readonly number[];
  readonly lines: (string | Load)[];
  /** Names of what is loaded, by array and map. */
  readonly loaded: Map<string, string>;
  readonly stores: Store[];
  readonly folds: FoldOfLoop[];
  /** Names defined outside that the loop needs. */
  readonly uses: Set<string>;
  isOpen: boolean;
}

/** Where a value is while code for its users is written. */
export type Location =
  /** A number: a local or a literal. With a shape, it is repeated over all elements. */
  | { readonly kind: 'number'; readonly text: string }
  /** A typed array in a local. */
  | { readonly kind: 'array'; readonly name: string }
  /** A local inside a loop that is still open. */
  | { readonly kind: 'pending'; readonly local: string; readonly group: LoopGroup }
  /** An array, or a number if it is a scalar, as soon as the loop ends. */
  | { readonly kind: 'closing'; readonly group: LoopGroup }
  | View;

/** Elements of another value, read where they are. */
export interface View {
  readonly kind: 'view';
  readonly base: Place;
  readonly baseSize: number;
  readonly map: IndexMap;
  /** The loop that has read it. */
  readIn: LoopGroup | null;
}

/** A value's location, which changes when its loop ends, and how many users are still to come. */
export interface Place {
  location: Location;
  uses: number;
}

/** A line of generated code with the names it defines and needs. */
export interface Statement {
  readonly text: string;
  readonly defines: readonly string[];
  readonly uses: readonly string[];
  /** Operations in it; default 1. */
  readonly weight?: number;
}

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
