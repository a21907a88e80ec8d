import { type Storage } from '../../array/dtype.ts';
import { type NdArray } from '../../array/nd-array.ts';
/** Copies the array so that `axes` become its row-major order; no copy when they already are. */
export declare function regrouped(array: NdArray, axes: readonly number[]): Storage;
