import { BITWISE, type DType, INTEGERS, isFloat } from '../array/dtype.ts';
import type { Value } from '../array/nd-array.ts';
import { apply, constantLike, convert, integerPow as integerPower } from '../primitives/lax.ts';
import { isValue, type Leaf, toValue } from '../tracing/pytree.ts';
import { bind } from '../tracing/trace.ts';
import {
  broadcastTogether,
  commonType,
  convertLeaf,
  promote,
  promoteToFloat,
} from './promotion.ts';

/**
 * Elementwise functions in jax.numpy's meaning: operands are promoted to a common dtype and
 * broadcast. They throw `incompatible_shapes` and `unsupported_dtype`.
 */
type Elementwise = Parameters<typeof apply>[0];
type Unary = (x: Leaf) => Value;
type Binary = (x: Leaf, y: Leaf) => Value;

const numeric =
  (primitive: Elementwise): Unary =>
  (x) =>
    apply(primitive, ...promote(primitive, [x]));

const float =
  (primitive: Elementwise): Unary =>
  (x) =>
    apply(primitive, ...promoteToFloat(primitive, [x]));

const numericPair =
  (primitive: Elementwise, ofBools = primitive): Binary =>
  (x, y) => {
    const operands = promote(primitive, [x, y]);
    return apply(operands[0]?.dtype === 'bool' ? ofBools : primitive, ...operands);
  };

/** Hands arrays of the dtypes given back as they are. */
function unless(dtypes: readonly DType[], otherwise: Unary): Unary {
  return (x) => (isValue(x) && dtypes.includes(x.dtype) ? x : otherwise(x));
}

export const neg: Unary = numeric('neg');
/** Unsigned integers and bools stay as they are. */
export const abs: Unary = unless(['bool', 'uint32'], numeric('abs'));
export const sign: Unary = numeric('sign');
/** Bools become int32. */
export const square: Unary = (x) => numeric('square')(withoutBools(x));
export const logicalNot: Unary = (x) => apply('not', convert(toValue(x), 'bool'));
export const bitwiseNot: Unary = numeric('not');
/** Integers and bools stay as they are. */
export const floor: Unary = unless(BITWISE, float('floor'));
/** Integers and bools stay as they are. */
export const ceil: Unary = unless(BITWISE, float('ceil'));
export const exp: Unary = float('exp');
export const expm1: Unary = float('expm1');
export const log: Unary = float('log');
export const log1p: Unary = float('log1p');
export const sin: Unary = float('sin');
export const cos: Unary = float('cos');
export const tan: Unary = float('tan');
export const asin: Unary = float('asin');
export const acos: Unary = float('acos');
export const atan: Unary = float('atan');
export const sinh: Unary = float('sinh');
export const cosh: Unary = float('cosh');
export const tanh: Unary = float('tanh');
export const logistic: Unary = float('logistic');
export const sqrt: Unary = float('sqrt');
export const rsqrt: Unary = float('rsqrt');
export const cbrt: Unary = float('cbrt');
/** The error function. */
export const erf: Unary = float('erf');
/** The inverse of `erf`: NaN outside of -1 to 1. */
export const erfInv: Unary = float('erf_inv');
export const isfinite: Unary = float('is_finite');
/** The value as it is, with a gradient of zero. */
export const stopGradient: Unary = numeric('stop_gradient');

/** Rounds half to even, as jax.numpy.round; integers stay as they are. */
export const round: Unary = (x) => {
  const [value] = promote('round', [x]) as [Value];
  return INTEGERS.includes(value.dtype) ? value : roundHalfEven(value);
};

const roundHalfEven = (value: Value): Value =>
  bind('round', [value], { roundingMethod: 'to_nearest_even' })[0] as Value;

/** Bools are joined by `or`. */
export const add: Binary = numericPair('add', 'or');
export const sub: Binary = numericPair('sub');
/** Bools are joined by `and`. */
export const mul: Binary = numericPair('mul', 'and');
export const max: Binary = numericPair('max');
export const min: Binary = numericPair('min');
export const bitwiseAnd: Binary = numericPair('and');
export const bitwiseOr: Binary = numericPair('or');
export const bitwiseXor: Binary = numericPair('xor');
/** The remainder with the sign of the dividend, as C's fmod and jax.lax.rem. */
export const rem: Binary = numericPair('rem');

/** True division: integers are divided as float32. */
export const div: Binary = (x, y) => apply('div', ...promoteToFloat('div', [x, y]));
export const atan2: Binary = (x, y) => apply('atan2', ...promoteToFloat('atan2', [x, y]));

export const eq: Binary = numericPair('eq');
export const ne: Binary = numericPair('ne');
export const lt: Binary = numericPair('lt');
export const le: Binary = numericPair('le');
export const gt: Binary = numericPair('gt');
export const ge: Binary = numericPair('ge');

/** The remainder with the sign of the divisor, as Python's %. Integers modulo 0 give 0. */
export const mod: Binary = (x, y) => {
  const [a, given] = promoteNumbers('mod', x, y);
  const b = isFloat(given.dtype) ? given : nonZero(given);
  const remainder = apply('rem', a, b);
  const zero = constantLike(remainder, 0);
  const differs = apply('ne', apply('lt', remainder, zero), apply('lt', b, constantLike(b, 0)));
  const wrong = apply('and', differs, apply('ne', remainder, zero));
  return apply('select_n', wrong, remainder, apply('add', remainder, b));
};

/** Bools become int32. */
function promoteNumbers(name: string, x: Leaf, y: Leaf): [Value, Value] {
  const [a, b] = promote(name, [x, y]) as [Value, Value];
  return a.dtype === 'bool' ? [convert(a, 'int32'), convert(b, 'int32')] : [a, b];
}

const nonZero = (x: Value): Value =>
  apply('select_n', apply('eq', x, constantLike(x, 0)), x, constantLike(x, 1));

/**
 * Division rounded towards minus infinity, as Python's //. Integers stay integers. Floats follow
 * jax.numpy and CPython: 1 // 0.1 is 9, since 0.1 is a little more than a tenth.
 */
export const floorDiv: Binary = (x, y) => {
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
  if (a.dtype === 'uint32') return quotient;
  const wrong = apply('and', isRest, apply('ne', apply('sign', a), apply('sign', b)));
  return apply('select_n', wrong, quotient, apply('sub', quotient, constantLike(quotient, 1)));
};

const roundAway = (value: Value): Value =>
  bind('round', [value], { roundingMethod: 'away_from_zero' })[0] as Value;

/**
 * x to the power y. A whole number as exponent multiplies, so it works for any base. A bare
 * number to the power of integers is not weak, as in jax.numpy.
 */
export const pow: Binary = (x, y) => {
  if (typeof y === 'number' && Number.isInteger(y) && typeof x !== 'number') {
    return integerPow(x, y);
  }
  const [base, exponent] = promoteNumbers('pow', withoutWeakBools(x, y), withoutWeakBools(y, x));
  const power = apply('pow', base, exponent);
  const isWeakInJax = typeof x !== 'number' || !(isValue(y) && INTEGERS.includes(y.dtype));
  return isWeakInJax ? power : convert(power, power.dtype);
};

/** A bool beside a bare number counts as int32. */
function withoutWeakBools(leaf: Leaf, other: Leaf): Leaf {
  return typeof other === 'number' ? withoutBools(leaf) : leaf;
}

function withoutBools(leaf: Leaf): Leaf {
  if (typeof leaf === 'number') return leaf;
  const value = toValue(leaf);
  return value.dtype === 'bool' ? convert(value, 'int32') : value;
}

/** x to a whole power, fixed when the function is traced. Negative powers need floats. */
export function integerPow(x: Leaf, power: number): Value {
  return integerPower(promote('integerPow', [withoutBools(x)])[0] as Value, power);
}

/** Elements of `onTrue` where `condition` is true (non-zero), of `onFalse` elsewhere. */
export function where(condition: Leaf, onTrue: Leaf, onFalse: Leaf): Value {
  const type = commonType([onTrue, onFalse]);
  const which = convert(toValue(condition), 'bool');
  const cases = [convertLeaf(onFalse, type), convertLeaf(onTrue, type)];
  return apply('select_n', ...broadcastTogether('where', [which, ...cases]));
}

/** `x` limited to the range from `low` to `high`; at a bound both share the gradient. */
export function clip(x: Leaf, low: Leaf, high: Leaf): Value {
  return min(max(x, low), high);
}
