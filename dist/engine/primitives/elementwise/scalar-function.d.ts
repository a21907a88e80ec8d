import type { DType } from '../../array/dtype.ts';
/**
 * What an elementwise primitive does to single elements. Results are rounded (float32), wrapped
 * (int32, uint32) or kept (float64) when they are stored, so most need only one form; where a
 * dtype needs its own, it stands beside the general one.
 */
export type ScalarFunction<F> = F | ByDType<F>;
interface ByDType<F> {
    readonly general: F;
    readonly int32?: F;
    readonly uint32?: F;
    readonly bool?: F;
}
export type UnaryFunction = (x: number) => number;
export type BinaryFunction = (x: number, y: number) => number;
export type NumberFunction = (...numbers: number[]) => number;
export declare function functionFor<F extends NumberFunction>(entry: ScalarFunction<F>, dtype: DType): F;
/** int32 sums wrap at every step; a double would lose bits after 2^21 large terms. */
export declare const summation: ScalarFunction<BinaryFunction>;
export declare const product: ScalarFunction<BinaryFunction>;
export {};
