/** Lists of axes, which rules put together. */
/** The same axes where one more stands in front. */
export declare function shifted(axes: readonly number[]): number[];
/** All axes of an array but these, in order. */
export declare function axesWithout(rank: number, used: readonly number[]): number[];
export declare function inversePermutation(permutation: readonly number[]): number[];
