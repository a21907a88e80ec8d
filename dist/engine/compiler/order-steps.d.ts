import type { FlatProgram, FlatStep } from './flatten.ts';
/**
 * The steps of a program, those on scalar integers in an order that has fewer values waiting to be
 * used: each right after what it needs. V8 would keep waiting values on the stack. Where few wait
 * the order stays. So it does among floats, whose steps take so long that those which do not need
 * each other had better stand side by side. `uses` counts the users of each value.
 */
export declare function orderSteps({ steps, avals }: FlatProgram, uses: readonly number[]): readonly FlatStep[];
