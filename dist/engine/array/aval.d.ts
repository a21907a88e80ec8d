import type { DType } from './dtype.ts';
/**
 * The abstract value of an array: its shape, dtype and whether the dtype is weak (it came from
 * bare JavaScript numbers and yields to others in promotion).
 */
export interface Aval {
    readonly shape: readonly number[];
    readonly dtype: DType;
    readonly weakType: boolean;
}
/** The type as text that no other type has and that is never empty, for fingerprints and keys. */
export declare function encodeAval(aval: Aval): string;
/** The aval itself when it came from `makeAval`, otherwise a frozen copy. */
export declare function freezeAval(aval: Aval): Aval;
/** A frozen aval; the shape is copied unless it is frozen. */
export declare function makeAval(shape: readonly number[], dtype: DType, weakType?: boolean): Aval;
export declare function sizeOf(shape: readonly number[]): number;
export declare function sameShape(a: readonly number[], b: readonly number[]): boolean;
/** Same shape and dtype; weak types are a matter of promotion and do not count. */
export declare function sameType(a: Aval, b: Aval): boolean;
/** JAX's short notation: `f32[3,4]`, with `~` in front of a weak type. */
export declare function formatAval(aval: Aval): string;
export declare function dtypeOfShortName(name: string): DType | undefined;
/** A tuple as JAX prints it: `()`, `(3,)`, `(3, 4)`. */
export declare function formatShape(shape: readonly number[]): string;
/** Row-major strides in elements. */
export declare function rowMajorStrides(shape: readonly number[]): number[];
