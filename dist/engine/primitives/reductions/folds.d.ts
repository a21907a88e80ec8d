import { type DType } from '../../array/dtype.ts';
import { type BinaryFunction, type ScalarFunction } from '../elementwise/scalar-function.ts';
/** What a reduction does with one element after another. */
export interface Fold {
    /** Says what is applied, for the loop of its own that it gets. */
    readonly name: string;
    readonly step: ScalarFunction<BinaryFunction>;
    readonly start: (dtype: DType) => number;
    /** The step with operators, for those that are no functions of Math. */
    readonly text?: (held: string, element: string, dtype: DType) => string;
}
/**
 * Elements are folded in row-major order. Floats are summed and multiplied in double precision and
 * rounded once, which is at least as exact as XLA's float32 order.
 */
export declare const folds: {
    readonly sum: {
        readonly name: 'sum';
        readonly step: ScalarFunction<BinaryFunction>;
        readonly start: () => number;
        readonly text: (x: string, y: string, dtype: DType) => string;
    };
    readonly product: {
        readonly name: 'mul';
        readonly step: ScalarFunction<BinaryFunction>;
        readonly start: () => number;
        readonly text: (x: string, y: string) => string;
    };
    readonly max: {
        readonly name: 'max';
        readonly step: (...values: number[]) => number;
        readonly start: (dtype: DType) => number;
    };
    readonly min: {
        readonly name: 'min';
        readonly step: (...values: number[]) => number;
        readonly start: (dtype: DType) => number;
    };
    readonly and: {
        readonly name: 'and';
        readonly step: (x: number, y: number) => number;
        readonly start: (dtype: DType) => -1 | 1;
        readonly text: (x: string, y: string) => string;
    };
    readonly or: {
        readonly name: 'or';
        readonly step: (x: number, y: number) => number;
        readonly start: () => number;
        readonly text: (x: string, y: string) => string;
    };
};
