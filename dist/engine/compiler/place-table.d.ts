import { type Aval } from '../array/aval.ts';
import type { Place } from './places.ts';
/** Types and places of values by number. Some share a place. */
export declare class PlaceTable {
    #private;
    constructor(avals: readonly Aval[], uses: readonly number[]);
    aval(number: number): Aval;
    place(number: number): Place;
    sizeOf(number: number): number;
    isNumber(number: number): boolean;
    isUsed(number: number): boolean;
    numberText(number: number): string;
    /** From now on the value is where another is. */
    joinPlace(number: number, place: Place): void;
    setNumber(number: number, text: string): void;
    locate(number: number, name: string): void;
    /** One user less is to come. */
    release(number: number): void;
}
