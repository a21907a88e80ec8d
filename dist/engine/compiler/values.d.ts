import { ElementLoops } from './element-loop.ts';
import type { FlatProgram } from './flatten.ts';
import { type IndexMap, type Rearrangement } from './index-maps.ts';
import { type LoopGroup, PlaceTable, type Statement } from './places.ts';
import type { Usage } from './usage.ts';
/** Where the values of a program are, and the code that brings them where they are wanted. */
export declare class Values extends PlaceTable {
    #private;
    readonly loops: ElementLoops;
    constructor({ avals }: FlatProgram, usage: Usage, write: (statement: Statement) => void);
    newName(kind: string): string;
    /** Binds the array `text`, or its element at `at` when the value is a scalar. */
    define(number: number, text: string, uses: readonly string[], at?: number): void;
    /** The output is where the input is, except that a scalar is a number. */
    share(input: number, output: number): void;
    /** The output is read where the input's elements are. */
    rearrange(equation: Rearrangement, input: number, output: number): void;
    /** Scalars that a loop gives are there when it has ended. */
    settleScalar(number: number): void;
    /**
     * A loop over so many elements, and the elements of these values as its lines spell them: numbers,
     * locals of the loop, or what it reads from arrays. If `folded` is given, it fits the loop too.
     */
    elementsOf(numbers: readonly number[], size: number, folded?: IndexMap): {
        group: LoopGroup;
        elements: string[];
    };
    /** The name of an array with the value's elements; ends the loop that computes it. */
    arrayName(number: number): string;
    /**
     * Lets the loop that still computes the base of a view store it in the view's order. False if
     * there is no such loop, or it cannot.
     */
    storeInOrder(number: number): boolean;
    /** Ends all loops. */
    settle(): void;
    /** Does what `act` does in a block of its own, which may run often: views are copied before it. */
    inBlock(act: () => void): void;
}
