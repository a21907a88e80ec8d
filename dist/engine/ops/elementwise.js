import { isFloat } from '../array/dtype.js';
import { apply, constantLike, convert, integerPow as integerPower } from '../rules/lax.js';
import { toValue } from '../tracing/pytree.js';
import { bind } from '../tracing/trace.js';
import { broadcastTogether, commonType, convertLeaf, promote, promoteToFloat, } from './promotion.js';
const numeric = (primitive) => (x) => apply(primitive, ...promote(primitive, [x]));
const float = (primitive) => (x) => apply(primitive, ...promoteToFloat(primitive, [x]));
const numericPair = (primitive) => (x, y) => apply(primitive, ...promote(primitive, [x, y]));
export const neg = numeric('neg');
export const abs = numeric('abs');
export const sign = numeric('sign');
export const square = numeric('square');
export const logicalNot = (x) => apply('not', convert(toValue(x), 'bool'));
export const bitwiseNot = numeric('not');
export const floor = float('floor');
export const ceil = float('ceil');
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
export const isfinite = float('is_finite');
/** The value as it is, with a gradient of zero. */
export const stopGradient = numeric('stop_gradient');
/** Rounds half to even, as jax.numpy.round; integers stay as they are. */
export const round = (x) => {
    const [value] = promote('round', [x]);
    return isFloat(value.dtype) ? roundHalfEven(value) : value;
};
const roundHalfEven = (value) => bind('round', [value], { roundingMethod: 'to_nearest_even' })[0];
export const add = numericPair('add');
export const sub = numericPair('sub');
export const mul = numericPair('mul');
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
/** The remainder with the sign of the divisor, as Python's %. */
export const mod = (x, y) => {
    const [a, b] = promote('mod', [x, y]);
    const remainder = apply('rem', a, b);
    const zero = constantLike(remainder, 0);
    const differs = apply('ne', apply('lt', remainder, zero), apply('lt', b, constantLike(b, 0)));
    const wrong = apply('and', differs, apply('ne', remainder, zero));
    return apply('select_n', wrong, remainder, apply('add', remainder, b));
};
/** Division rounded towards minus infinity, as Python's //. Integers stay integers. */
export const floorDiv = (x, y) => {
    const [a, b] = promote('floorDiv', [x, y]);
    if (isFloat(a.dtype))
        return apply('floor', apply('div', a, b));
    const quotient = apply('div', a, b);
    const remainder = apply('rem', a, b);
    const zero = constantLike(remainder, 0);
    const opposite = apply('ne', apply('lt', a, zero), apply('lt', b, constantLike(b, 0)));
    const rounded = apply('and', opposite, apply('ne', remainder, zero));
    const lower = apply('sub', quotient, constantLike(quotient, 1));
    return apply('select_n', rounded, quotient, lower);
};
/** x to the power y. A whole number as exponent multiplies, so it works for any base. */
export const pow = (x, y) => {
    if (typeof y === 'number' && Number.isInteger(y) && typeof x !== 'number') {
        return integerPow(x, y);
    }
    return apply('pow', ...promote('pow', [x, y]));
};
/** x to a whole power, fixed when the function is traced. Negative powers need floats. */
export function integerPow(x, power) {
    return integerPower(promote('integerPow', [x])[0], power);
}
/** Elements of `onTrue` where `condition` is true (non-zero), of `onFalse` elsewhere. */
export function where(condition, onTrue, onFalse) {
    const type = commonType([onTrue, onFalse]);
    const which = convert(toValue(condition), 'bool');
    const cases = [convertLeaf(onFalse, type), convertLeaf(onTrue, type)];
    return apply('select_n', ...broadcastTogether('where', [which, ...cases]));
}
/** `x` limited to the range from `low` to `high`. */
export function clip(x, low, high) {
    const [lower, value, upper] = promote('clip', [low, x, high]);
    return apply('clamp', lower, value, upper);
}
