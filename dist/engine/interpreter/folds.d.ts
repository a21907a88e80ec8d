import type { DType } from '../array/dtype.ts';
import type { PrimitiveOfKind } from '../ir/primitive-kinds.ts';
import { type BinaryFunction, type ScalarFunction } from './scalar-functions.ts';
/** What a reduction does with one element after another. */
export interface Fold {
    /** Says what is applied, for the loop of its own that it gets. */
    readonly name: string;
    readonly step: ScalarFunction<BinaryFunction>;
    readonly start: (dtype: DType) => number;
}
/** int32 sums wrap at every step; a double would lose bits after 2^21 large terms. */
export declare const summation: ScalarFunction<BinaryFunction>;
/**
 * Elements are folded in row-major order. Floats are summed and multiplied in double precision and
 * rounded once, which is at least as exact as XLA's float32 order.
 */
export declare const folds: {
    readonly reduce_sum: {
        readonly name: 'sum';
        readonly step: ScalarFunction<BinaryFunction>;
        readonly start: () => number;
    };
    readonly reduce_prod: {
        readonly name: 'mul';
        readonly step: {
            readonly general: (x: number, y: number) => number;
            readonly int32: (x: number, y: number) => number;
        };
        readonly start: () => number;
    };
    readonly reduce_max: {
        readonly name: 'max';
        readonly step: {
            readonly general: (...values: number[]) => number;
        };
        readonly start: (dtype: DType) => number;
    };
    readonly reduce_min: {
        readonly name: 'min';
        readonly step: {
            readonly general: (...values: number[]) => number;
        };
        readonly start: (dtype: DType) => number;
    };
    readonly reduce_and: {
        readonly name: 'and';
        readonly step: {
            readonly general: (x: number, y: number) => number;
        };
        readonly start: (dtype: DType) => -1 | 1;
    };
    readonly reduce_or: {
        readonly name: 'or';
        readonly step: {
            readonly general: (x: number, y: number) => number;
        };
        readonly start: () => number;
    };
};
export type Reduction = PrimitiveOfKind<'reduction'>;
