import { type DType } from '../../array/dtype.ts';
import type { Spelling } from './element.ts';
import type { UnaryFunction } from './scalar-function.ts';
/** Whole powers as products, and powers of floats as C has them. */
/** IEEE 754 pow as in C and JAX: 1 to any power is 1, (-1)^±inf is 1; JavaScript says NaN. */
export declare function powFloat(x: number, y: number): number;
/** As jax.numpy.power has it: the low six bits of the exponent count, whatever its sign. */
export declare function powInteger(x: number, y: number): number;
export declare function integerPowFunction(y: number, dtype: DType): UnaryFunction;
/** The products of `integerPowFunction`, in its order and rounded as it rounds them. */
export declare function integerPowText(x: string, power: number, spelling: Spelling): string | null;
