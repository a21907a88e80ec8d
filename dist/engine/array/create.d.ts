import { type DType, type Storage } from './dtype.ts';
import { NdArray, type Nested } from './nd-array.ts';
export interface ArrayOptions {
    /** Default: that of a typed array of 32-bit integers or floats, bool for booleans, else float32. */
    readonly dtype?: DType;
    /** Default: the nesting of the data. */
    readonly shape?: readonly number[];
}
/**
 * Builds an array from a number, a boolean, nested lists, a typed array or another array. The data
 * is copied. Integer dtypes truncate fractions as `numpy.asarray(x, dtype)` does. Typed arrays of
 * other elements than the engine's (bytes among them) need a dtype.
 *
 * @throws EngineError `invalid_argument` for ragged lists, for what is no number or boolean, for a
 *   typed array whose dtype is not given, and for a shape that does not fit;
 *   `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export declare function array(data: Nested | Storage | NdArray, options?: ArrayOptions): NdArray;
export declare function zeros(shape: readonly number[], dtype?: DType): NdArray;
export declare function ones(shape: readonly number[], dtype?: DType): NdArray;
/** The numbers 0 … count - 1. JAX counts in int32 here, and so does this. */
export declare function arange(count: number, dtype?: DType): NdArray;
