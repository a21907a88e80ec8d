import type { Aval } from '../../array/aval.ts';
import type { NoParams } from '../../ir/primitives.ts';
/** Functions of one operand. */
/** Those without params; `apply` (lax.ts) takes them. */
export type PlainUnaryName = ('neg' | 'sign' | 'abs' | 'floor' | 'ceil' | 'not' | 'is_finite' | 'square') | ('exp' | 'expm1' | 'log' | 'log1p' | 'logistic' | 'sqrt' | 'rsqrt' | 'cbrt' | 'erf' | 'erf_inv') | ('sin' | 'cos' | 'tan' | 'asin' | 'acos' | 'atan' | 'sinh' | 'cosh' | 'tanh');
export interface UnaryParams extends Record<PlainUnaryName, NoParams> {
    round: {
        readonly roundingMethod: 'away_from_zero' | 'to_nearest_even';
    };
    integer_pow: {
        readonly y: number;
    };
}
export declare const unaryPrimitives: {
    round: import("../primitive.ts").ElementwisePrimitive<{
        readonly roundingMethod: 'away_from_zero' | 'to_nearest_even';
    }>;
    integer_pow: {
        kernel: import("../primitive.ts").KernelRule<{
            readonly y: number;
        }>;
        jvp: "nested" | "zero" | import("../primitive.ts").JvpRule<{
            readonly y: number;
        }>;
        transpose: "nested" | "nonlinear" | import("../primitive.ts").TransposeRule<{
            readonly y: number;
        }>;
        batch: "nested" | "no_inputs" | import("../primitive.ts").BatchRule<{
            readonly y: number;
        }>;
        kind: 'elementwise';
        element: import("./element.ts").Element<{
            readonly y: number;
        }>;
        shape(inputs: readonly Aval[], params: {
            readonly y: number;
        }, subJaxprs: readonly import("../../index.ts").Jaxpr[]): Aval[];
    };
    abs: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    acos: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    asin: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    atan: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    cbrt: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    ceil: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    cos: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    cosh: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    erf: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    erf_inv: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    exp: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    expm1: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    floor: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    is_finite: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    log: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    log1p: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    logistic: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    neg: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    not: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    rsqrt: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sign: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sin: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sinh: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sqrt: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    square: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    tan: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    tanh: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
};
