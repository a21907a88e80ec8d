import { type Aval } from './aval.ts';
import { type DType, type Storage } from './dtype.ts';
/** Nested lists of numbers or booleans, as `toNested` returns them. */
export type Nested = number | boolean | readonly Nested[];
/** What arrays and traced values have in common: a shape and a dtype, not always a value. */
export interface Value {
    readonly aval: Aval;
    readonly shape: readonly number[];
    readonly dtype: DType;
    /** The value of an array of size one. Throws `abstract_value` on a value that is only traced. */
    item(): number | boolean;
    /** The elements as nested lists. Throws `abstract_value` on a value that is only traced. */
    toNested(): Nested;
}
/**
 * An immutable dense array in row-major order. Its storage is private (see `storageOf`), so a
 * digest of its contents can be kept and never goes stale.
 */
export declare class NdArray implements Value {
    #private;
    readonly aval: Aval;
    /** Takes over `storage`; the caller must not write to it afterwards. */
    constructor(aval: Aval, storage: Storage);
    get shape(): readonly number[];
    get dtype(): DType;
    get size(): number;
    item(): number | boolean;
    toNested(): Nested;
    /** A copy of the elements in row-major order; bool elements are 0 and 1. */
    toTypedArray(): Storage;
    toString(): string;
}
/** The storage itself, for kernels. It must not be written to. */
export declare function storageOf(array: NdArray): Storage;
/** The storage, or a copy of it when it is a view, which would keep all that it is a part of. */
export declare function ownStorage(storage: Storage): Storage;
/**
 * A scalar array. Floats are rounded, integers truncated, and what is not 0 is true.
 *
 * @throws EngineError `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export declare function scalar(value: number, dtype: DType, weakType?: boolean): NdArray;
/**
 * An array of one repeated value, which is taken as `scalar` takes it.
 *
 * @throws EngineError `literal_out_of_range`, `invalid_argument` for sizes that are not whole.
 */
export declare function filled(shape: readonly number[], value: number, dtype: DType): NdArray;
/** @throws EngineError `invalid_argument` for sizes that are negative or not whole. */
export declare function requireSizes(shape: readonly number[]): void;
