import type { FlatProgram } from './flatten.ts';
/** How the values of a program are used. */
export interface Usage {
    /** Users of each value, outputs of the program included. */
    readonly uses: readonly number[];
    /**
     * Whether a value may be held after the run: it is an output, or a kernel sees it. All others
     * live in arrays that the program keeps and writes anew in each run.
     */
    readonly escapes: readonly boolean[];
}
export declare function usageOf({ avals, steps, outputs }: FlatProgram): Usage;
