import { BITWISE, INTEGERS, isFloat } from '../array/dtype.js';
import { apply, constantLike, convert, integerPow as integerPower } from '../primitives/lax.js';
import { isValue, toValue } from '../tracing/pytree.js';
import { bind } from '../tracing/trace.js';
import { broadcastTogether, commonType, convertLeaf, promote, promoteToFloat, } from './promotion.js';
const numeric = (primitive) => (x) => apply(primitive, ...promote(primitive, [x]));
const float = (primitive) => (x) => apply(primitive, ...promoteToFloat(primitive, [x]));
const numericPair = (primitive, ofBools = primitive) => (x, y) => {
    const operands = promote(primitive, [x, y]);
    return apply(operands[0]?.dtype === 'bool' ? ofBools : primitive, ...operands);
};
/** Hands arrays of the dtypes given back as they are. */
function unless(dtypes, otherwise) {
    return (x) => (isValue(x) && dtypes.includes(x.dtype) ? x : otherwise(x));
}
export const neg = numeric('neg');
/** Unsigned integers and bools stay as they are. */
export const abs = unless(['bool', 'uint32'], numeric('abs'));
export const sign = numeric('sign');
/** Bools become int32. */
export const square = (x) => numeric('square')(withoutBools(x));
export const logicalNot = (x) => apply('not', convert(toValue(x), 'bool'));
export const bitwiseNot = numeric('not');
/** Integers and bools stay as they are. */
export const floor = unless(BITWISE, float('floor'));
/** Integers and bools stay as they are. */
export const ceil = unless(BITWISE, float('ceil'));
export const exp = float('exp');
export const expm1 = float('expm1');
export const log = float('log');
export const log1p = float('log1p');
export const sin = float('sin');
export const cos = float('cos');
export const tan = float('tan');
export const asin = float('asin');
export const acos = float('acos');
export const atan = float('atan');
export const sinh = float('sinh');
export const cosh = float('cosh');
export const tanh = float('tanh');
export const logistic = float('logistic');
export const sqrt = float('sqrt');
export const rsqrt = float('rsqrt');
export const cbrt = float('cbrt');
/** The error function. */
export const erf = float('erf');
/** The inverse of `erf`: NaN outside of -1 to 1. */
export const erfInv = float('erf_inv');
export const isfinite = float('is_finite');
/** The value as it is, with a gradient of zero. */
export const stopGradient = numeric('stop_gradient');
/** Rounds half to even, as jax.numpy.round; integers stay as they are. */
export const round = (x) => {
    const [value] = promote('round', [x]);
    return INTEGERS.includes(value.dtype) ? value : roundHalfEven(value);
};
const roundHalfEven = (value) => bind('round', [value], { roundingMethod: 'to_nearest_even' })[0];
/** Bools are joined by `or`. */
export const add = numericPair('add', 'or');
export const sub = numericPair('sub');
/** Bools are joined by `and`. */
export const mul = numericPair('mul', 'and');
export const max = numericPair('max');
export const min = numericPair('min');
export const bitwiseAnd = numericPair('and');
export const bitwiseOr = numericPair('or');
export const bitwiseXor = numericPair('xor');
/** The remainder with the sign of the dividend, as C's fmod and jax.lax.rem. */
export const rem = numericPair('rem');
/** True division: integers are divided as float32. */
export const div = (x, y) => apply('div', ...promoteToFloat('div', [x, y]));
export const atan2 = (x, y) => apply('atan2', ...promoteToFloat('atan2', [x, y]));
export const eq = numericPair('eq');
export const ne = numericPair('ne');
export const lt = numericPair('lt');
export const le = numericPair('le');
export const gt = numericPair('gt');
export const ge = numericPair('ge');
/** The remainder with the sign of the divisor, as Python's %. Integers modulo 0 give 0. */
export const mod = (x, y) => {
    const [a, given] = promoteNumbers('mod', x, y);
    const b = isFloat(given.dtype) ? given : nonZero(given);
    const remainder = apply('rem', a, b);
    const zero = constantLike(remainder, 0);
    const differs = apply('ne', apply('lt', remainder, zero), apply('lt', b, constantLike(b, 0)));
    const wrong = apply('and', differs, apply('ne', remainder, zero));
    return apply('select_n', wrong, remainder, apply('add', remainder, b));
};
/** Bools become int32. */
function promoteNumbers(name, x, y) {
    const [a, b] = promote(name, [x, y]);
    return a.dtype === 'bool' ? [convert(a, 'int32'), convert(b, 'int32')] : [a, b];
}
const nonZero = (x) => apply('select_n', apply('eq', x, constantLike(x, 0)), x, constantLike(x, 1));
/**
 * Division rounded towards minus infinity, as Python's //. Integers stay integers. Floats follow
 * jax.numpy and CPython: 1 // 0.1 is 9, since 0.1 is a little more than a tenth.
 */
export const floorDiv = (x, y) => {
    const [a, b] = promoteNumbers('floorDiv', x, y);
    const remainder = apply('rem', a, b);
    const isRest = apply('ne', remainder, constantLike(remainder, 0));
    if (isFloat(a.dtype)) {
        const whole = apply('div', apply('sub', a, remainder), b);
        const wrong = apply('and', isRest, apply('ne', apply('sign', b), apply('sign', remainder)));
        const lower = apply('select_n', wrong, whole, apply('sub', whole, constantLike(whole, 1)));
        const byZero = apply('eq', b, constantLike(b, 0));
        return roundAway(apply('select_n', byZero, lower, apply('div', a, b)));
    }
    const quotient = apply('div', a, b);
    if (a.dtype === 'uint32')
        return quotient;
    const wrong = apply('and', isRest, apply('ne', apply('sign', a), apply('sign', b)));
    return apply('select_n', wrong, quotient, apply('sub', quotient, constantLike(quotient, 1)));
};
const roundAway = (value) => bind('round', [value], { roundingMethod: 'away_from_zero' })[0];
/**
 * x to the power y. A whole number as exponent multiplies, so it works for any base. A bare
 * number to the power of integers is not weak, as in jax.numpy.
 */
export const pow = (x, y) => {
    if (typeof y === 'number' && Number.isInteger(y) && typeof x !== 'number') {
        return integerPow(x, y);
    }
    const [base, exponent] = promoteNumbers('pow', withoutWeakBools(x, y), withoutWeakBools(y, x));
    const power = apply('pow', base, exponent);
    const isWeakInJax = typeof x !== 'number' || !(isValue(y) && INTEGERS.includes(y.dtype));
    return isWeakInJax ? power : convert(power, power.dtype);
};
/** A bool beside a bare number counts as int32. */
function withoutWeakBools(leaf, other) {
    return typeof other === 'number' ? withoutBools(leaf) : leaf;
}
function withoutBools(leaf) {
    if (typeof leaf === 'number')
        return leaf;
    const value = toValue(leaf);
    return value.dtype === 'bool' ? convert(value, 'int32') : value;
}
/** x to a whole power, fixed when the function is traced. Negative powers need floats. */
export function integerPow(x, power) {
    return integerPower(promote('integerPow', [withoutBools(x)])[0], power);
}
/** Elements of `onTrue` where `condition` is true (non-zero), of `onFalse` elsewhere. */
export function where(condition, onTrue, onFalse) {
    const type = commonType([onTrue, onFalse]);
    const which = convert(toValue(condition), 'bool');
    const cases = [convertLeaf(onFalse, type), convertLeaf(onTrue, type)];
    return apply('select_n', ...broadcastTogether('where', [which, ...cases]));
}
/** `x` limited to the range from `low` to `high`; at a bound both share the gradient. */
export function clip(x, low, high) {
    return min(max(x, low), high);
}
