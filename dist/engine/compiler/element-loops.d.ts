import type { Aval } from '../array/aval.ts';
import type { Location, LoopGroup, Statement } from './places.ts';
/** The loops over elements of a program: elementwise equations of equal size share one. */
export declare class ElementLoops {
    #private;
    /** Declarations of arrays that the program keeps from run to run. */
    readonly kept: string[];
    constructor(avals: readonly Aval[], escapes: readonly boolean[]);
    allOpen(): LoopGroup[];
    groupFor(size: number): LoopGroup;
    /** One element of a value, as the lines of the loop spell it. */
    elementOf(location: Location, group: LoopGroup): string;
    /** Ends a loop: what is needed after it goes to arrays. */
    close(group: LoopGroup): Statement;
}
