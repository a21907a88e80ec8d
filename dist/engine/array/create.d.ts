import { type DType, type Storage } from './dtype.ts';
import { NdArray, type Nested } from './nd-array.ts';
export interface ArrayOptions {
    /** Default: that of a typed array, bool for booleans, float32 for numbers. */
    readonly dtype?: DType;
    /** Default: the nesting of the data. */
    readonly shape?: readonly number[];
}
/**
 * Builds an array from a number, a boolean, nested lists, a typed array or another array. The data
 * is copied. Integer dtypes truncate fractions as `numpy.asarray(x, dtype)` does.
 *
 * @throws EngineError `invalid_argument` for ragged lists or a shape that does not fit,
 *   `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export declare function array(data: Nested | Storage | NdArray, options?: ArrayOptions): NdArray;
export declare function zeros(shape: readonly number[], dtype?: DType): NdArray;
export declare function ones(shape: readonly number[], dtype?: DType): NdArray;
/** The numbers 0 … count - 1. JAX counts in int32 here, and so does this. */
export declare function arange(count: number, dtype?: DType): NdArray;
/** The stored form of a JavaScript number in `dtype`. Floats are rounded by the storage itself. */
export declare function elementOf(value: number, dtype: DType): number;
