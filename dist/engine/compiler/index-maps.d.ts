import type { Equation } from '../ir/jaxpr.ts';
import type { PrimitiveOfKind } from '../primitives/table.ts';
/**
 * Which elements of a flat array a value is made of, in the row-major order of the value: the
 * element at (i, j, …) of a box of `dims` stands at offset + i * strides[0] + j * strides[1] + …
 * The box is the coarsest there is, so it need not be the value's shape: a reshape changes nothing.
 */
export interface IndexMap {
    readonly dims: readonly number[];
    readonly strides: readonly number[];
    readonly offset: number;
}
/** All elements of an array, as they lie there. */
export declare function wholeArray(size: number): IndexMap;
/** Whether a map of so many elements leaves them where they are. */
export declare function isWhole({ strides, offset }: IndexMap): boolean;
/** The coarsest box whose axes divide those of both, or null: 3 × 4 and 4 × 3 have none. */
export declare function commonRefinement(a: readonly number[], b: readonly number[]): readonly number[] | null;
/** The strides of a map along the axes of a refinement of its box. */
export declare function stridesAlong(map: IndexMap, refined: readonly number[]): number[];
export type Rearrangement = Equation<PrimitiveOfKind<'rearrangement'>>;
/**
 * The map of the output of a rearrangement, given its input's. Null when the output's elements do
 * not lie evenly (part of an axis that a reshape has joined of two).
 */
export declare function rearrange(map: IndexMap, equation: Rearrangement): IndexMap | null;
/** Where in the result of a reduction each element of its operand goes; 0 along reduced axes. */
export declare function foldMap(shape: readonly number[], reduced: readonly number[]): IndexMap;
/**
 * Where in the value each element of the array goes, when the value has all of them once in
 * another order; else null. The array's elements are then the value's in the order of the result.
 */
export declare function inverseOf(map: IndexMap, arraySize: number): IndexMap | null;
