import { type Aval } from '../array/aval.ts';
import { type IndexMap } from './index-maps.ts';
import type { LoopGroup, Place, Source, Statement } from './places.ts';
/** The loops over elements of a program: equations over equally many elements share one. */
export declare class ElementLoops {
    #private;
    /** Declarations of arrays that the program keeps from run to run. */
    readonly kept: string[];
    constructor(avals: readonly Aval[], escapes: readonly boolean[], write: (statement: Statement) => void);
    /** A loop that the maps fit. One that they do not fit is ended. */
    groupFor(size: number, maps: readonly IndexMap[]): LoopGroup;
    /** One element of an array, as the lines of the loop spell it. */
    load({ array, map }: Source, group: LoopGroup): string;
    /** One number for every element. */
    repeat(text: string, group: LoopGroup): string;
    /** Copies elements to an array of their own, in a loop that does nothing else. */
    copy(source: Source, number: number, place: Place): void;
    closeIfFull(group: LoopGroup): void;
    closeAll(): void;
    /** Ends a loop: what is needed after it goes to arrays, and what it folds to numbers too. */
    close(group: LoopGroup): void;
}
/** Divides the axes of a loop so that a map fits, if they can be. */
export declare function widen(group: LoopGroup, map: IndexMap): boolean;
