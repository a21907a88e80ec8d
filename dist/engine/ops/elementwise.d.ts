import type { Value } from '../array/nd-array.ts';
import { type Leaf } from '../tracing/pytree.ts';
type Unary = (x: Leaf) => Value;
type Binary = (x: Leaf, y: Leaf) => Value;
export declare const neg: Unary;
/** Unsigned integers and bools stay as they are. */
export declare const abs: Unary;
export declare const sign: Unary;
/** Bools become int32. */
export declare const square: Unary;
export declare const logicalNot: Unary;
export declare const bitwiseNot: Unary;
/** Integers and bools stay as they are. */
export declare const floor: Unary;
/** Integers and bools stay as they are. */
export declare const ceil: Unary;
export declare const exp: Unary;
export declare const expm1: Unary;
export declare const log: Unary;
export declare const log1p: Unary;
export declare const sin: Unary;
export declare const cos: Unary;
export declare const tan: Unary;
export declare const asin: Unary;
export declare const acos: Unary;
export declare const atan: Unary;
export declare const sinh: Unary;
export declare const cosh: Unary;
export declare const tanh: Unary;
export declare const logistic: Unary;
export declare const sqrt: Unary;
export declare const rsqrt: Unary;
export declare const cbrt: Unary;
/** The error function. */
export declare const erf: Unary;
/** The inverse of `erf`: NaN outside of -1 to 1. */
export declare const erfInv: Unary;
export declare const isfinite: Unary;
/** The value as it is, with a gradient of zero. */
export declare const stopGradient: Unary;
/** Rounds half to even, as jax.numpy.round; integers stay as they are. */
export declare const round: Unary;
/** Bools are joined by `or`. */
export declare const add: Binary;
export declare const sub: Binary;
/** Bools are joined by `and`. */
export declare const mul: Binary;
export declare const max: Binary;
export declare const min: Binary;
export declare const bitwiseAnd: Binary;
export declare const bitwiseOr: Binary;
export declare const bitwiseXor: Binary;
/** The remainder with the sign of the dividend, as C's fmod and jax.lax.rem. */
export declare const rem: Binary;
/** True division: integers are divided as float32. */
export declare const div: Binary;
export declare const atan2: Binary;
export declare const eq: Binary;
export declare const ne: Binary;
export declare const lt: Binary;
export declare const le: Binary;
export declare const gt: Binary;
export declare const ge: Binary;
/** The remainder with the sign of the divisor, as Python's %. Integers modulo 0 give 0. */
export declare const mod: Binary;
/**
 * Division rounded towards minus infinity, as Python's //. Integers stay integers. Floats follow
 * jax.numpy and CPython: 1 // 0.1 is 9, since 0.1 is a little more than a tenth.
 */
export declare const floorDiv: Binary;
/**
 * x to the power y. A whole number as exponent multiplies, so it works for any base. A bare
 * number to the power of integers is not weak, as in jax.numpy.
 */
export declare const pow: Binary;
/** x to a whole power, fixed when the function is traced. Negative powers need floats. */
export declare function integerPow(x: Leaf, power: number): Value;
/** Elements of `onTrue` where `condition` is true (non-zero), of `onFalse` elsewhere. */
export declare function where(condition: Leaf, onTrue: Leaf, onFalse: Leaf): Value;
/** `x` limited to the range from `low` to `high`; at a bound both share the gradient. */
export declare function clip(x: Leaf, low: Leaf, high: Leaf): Value;
export {};
