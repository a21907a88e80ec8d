import type { DType } from '../array/dtype.ts';
/**
 * What each elementwise primitive does to single elements. Results are rounded (float32), wrapped
 * (int32, uint32) or kept (float64) when they are stored, so most need only one form; where a
 * dtype needs its own, it stands beside the general one.
 */
export interface ScalarFunction<F> {
    readonly general: F;
    readonly int32?: F;
    readonly uint32?: F;
    readonly bool?: F;
}
export type UnaryFunction = (x: number) => number;
export type BinaryFunction = (x: number, y: number) => number;
export declare function functionFor<F>(entry: ScalarFunction<F>, dtype: DType): F;
export declare const unaryFunctions: {
    readonly neg: {
        readonly general: (x: number) => number;
    };
    readonly sign: {
        readonly general: (x: number) => number;
    };
    readonly abs: {
        readonly general: (x: number) => number;
    };
    readonly floor: {
        readonly general: (x: number) => number;
    };
    readonly ceil: {
        readonly general: (x: number) => number;
    };
    readonly exp: {
        readonly general: (x: number) => number;
    };
    readonly expm1: {
        readonly general: (x: number) => number;
    };
    readonly log: {
        readonly general: (x: number) => number;
    };
    readonly log1p: {
        readonly general: (x: number) => number;
    };
    readonly sin: {
        readonly general: (x: number) => number;
    };
    readonly cos: {
        readonly general: (x: number) => number;
    };
    readonly tan: {
        readonly general: (x: number) => number;
    };
    readonly asin: {
        readonly general: (x: number) => number;
    };
    readonly acos: {
        readonly general: (x: number) => number;
    };
    readonly atan: {
        readonly general: (x: number) => number;
    };
    readonly sinh: {
        readonly general: (x: number) => number;
    };
    readonly cosh: {
        readonly general: (x: number) => number;
    };
    readonly tanh: {
        readonly general: (x: number) => number;
    };
    readonly logistic: {
        readonly general: (x: number) => number;
    };
    readonly sqrt: {
        readonly general: (x: number) => number;
    };
    readonly rsqrt: {
        readonly general: (x: number) => number;
    };
    readonly cbrt: {
        readonly general: (x: number) => number;
    };
    readonly square: {
        readonly general: (x: number) => number;
        readonly int32: (x: number) => number;
    };
    readonly is_finite: {
        readonly general: (x: number) => 0 | 1;
    };
    readonly not: {
        readonly general: (x: number) => number;
        readonly bool: (x: number) => number;
    };
};
export declare const binaryFunctions: {
    readonly add: {
        readonly general: (x: number, y: number) => number;
    };
    readonly sub: {
        readonly general: (x: number, y: number) => number;
    };
    readonly mul: {
        readonly general: (x: number, y: number) => number;
        readonly int32: (x: number, y: number) => number;
    };
    readonly div: {
        readonly general: (x: number, y: number) => number;
        readonly int32: (x: number, y: number) => number;
        readonly uint32: (x: number, y: number) => number;
    };
    readonly rem: {
        readonly general: (x: number, y: number) => number;
        readonly int32: (x: number, y: number) => number;
    };
    readonly pow: {
        readonly general: typeof powFloat;
        readonly int32: typeof powInteger;
    };
    readonly max: {
        readonly general: (...values: number[]) => number;
    };
    readonly min: {
        readonly general: (...values: number[]) => number;
    };
    readonly atan2: {
        readonly general: (y: number, x: number) => number;
    };
    readonly and: {
        readonly general: (x: number, y: number) => number;
    };
    readonly or: {
        readonly general: (x: number, y: number) => number;
    };
    readonly xor: {
        readonly general: (x: number, y: number) => number;
    };
    readonly eq: {
        readonly general: (x: number, y: number) => 0 | 1;
    };
    readonly ne: {
        readonly general: (x: number, y: number) => 0 | 1;
    };
    readonly lt: {
        readonly general: (x: number, y: number) => 0 | 1;
    };
    readonly le: {
        readonly general: (x: number, y: number) => 0 | 1;
    };
    readonly gt: {
        readonly general: (x: number, y: number) => 0 | 1;
    };
    readonly ge: {
        readonly general: (x: number, y: number) => 0 | 1;
    };
};
/** IEEE 754 pow as in C and JAX: 1 to any power is 1, (-1)^±inf is 1; JavaScript says NaN. */
declare function powFloat(x: number, y: number): number;
/** As jax.numpy.power has it: the low six bits of the exponent count, whatever its sign. */
declare function powInteger(x: number, y: number): number;
export declare function integerPowFunction(y: number, dtype: DType): UnaryFunction;
export declare function roundFunction(method: 'away_from_zero' | 'to_nearest_even'): UnaryFunction;
export {};
