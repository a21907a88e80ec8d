import { type IndexMap } from './index-maps.ts';
/** Loops around one body, and where in each array the body's element lies. */
export interface LoopNest {
    /** Rounds of each loop, outermost first. */
    readonly extents: readonly number[];
    /** For each access, how far one round of each loop moves it. */
    readonly strides: readonly (readonly number[])[];
    readonly offsets: readonly number[];
    /** Rounds of the innermost loop in all, where the outermost gives it a strip at a time. */
    readonly stripped: number | null;
}
/**
 * Orders the axes so that the innermost loop takes short steps and many, and joins loops that
 * take equal ones. `folds` are the accesses whose elements are folded: those must be met in
 * row-major order, since sums round differently in another.
 */
export declare function planNest(dims: readonly number[], maps: readonly IndexMap[], folds: readonly number[]): LoopNest;
/** Loops that must have begun before the access stands still: 0 when it never moves. */
export declare function depthOf(nest: LoopNest, access: number): number;
/** Whether all loops that the access stands still in are inside of those that move it. */
export declare function standsStillInside(nest: LoopNest, access: number): boolean;
/** Writes a nest. Positions are counted up from round to round, which is faster than products. */
export declare class NestWriter {
    #private;
    constructor(nest: LoopNest);
    /** The position of an access inside of so many loops. */
    position(access: number, depth: number): string;
    /** `before[d]` and `after[d]` stand inside of d loops, around the next one. */
    write(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): string;
}
