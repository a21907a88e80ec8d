/** Element types. The default is float32, as in JAX with 64-bit types off; float64 is opt-in. */
export type DType = 'bool' | 'int32' | 'uint32' | 'float32' | 'float64';
export declare const DTYPES: readonly DType[];
export declare const FLOATS: readonly DType[];
export declare const INTEGERS: readonly DType[];
export declare const NUMERIC: readonly DType[];
export declare const SIGNED: readonly DType[];
export declare const BITWISE: readonly DType[];
export type Storage = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;
export declare function isFloat(dtype: DType): boolean;
/** New zeroed storage. Typed arrays round, wrap and truncate on store as the dtype demands. */
export declare function allocate(dtype: DType, size: number): Storage;
/**
 * Converts one element as XLA's CPU backend does: float to integer truncates and saturates with
 * NaN to 0, integer to integer wraps, anything non-zero (NaN too) is true.
 */
export declare function elementConverter(from: DType, to: DType): (value: number) => number;
/** The stored form of a JavaScript number in `dtype`. Floats are rounded by the storage itself. */
export declare function elementOf(value: number, dtype: DType): number;
/** What promotion looks at: a dtype, and whether it came from a bare JavaScript number. */
export interface PromotionType {
    readonly dtype: DType;
    readonly weakType: boolean;
}
/**
 * JAX's promotion lattice (docs.jax.dev, "Type promotion semantics") restricted to five dtypes.
 * A weak type yields to a strong one of its own kind or above. int32 with uint32 gives int32, as
 * JAX does when 64-bit integers are off.
 */
export declare function promoteTypes(a: PromotionType, b: PromotionType): PromotionType;
