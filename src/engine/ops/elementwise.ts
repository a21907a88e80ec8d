import { isFloat } from '../array/dtype.ts';
import type { Value } from '../array/nd-array.ts';
import { apply, constantLike, convert, integerPow as integerPower } from '../rules/lax.ts';
import { type Leaf, toValue } from '../tracing/pytree.ts';
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
  (primitive: Elementwise): Binary =>
  (x, y) =>
    apply(primitive, ...promote(primitive, [x, y]));

export const neg: Unary = numeric('neg');
export const abs: Unary = numeric('abs');
export const sign: Unary = numeric('sign');
export const square: Unary = numeric('square');
export const logicalNot: Unary = (x) => apply('not', convert(toValue(x), 'bool'));
export const bitwiseNot: Unary = numeric('not');
export const floor: Unary = float('floor');
export const ceil: Unary = float('ceil');
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
export const isfinite: Unary = float('is_finite');
/** The value as it is, with a gradient of zero. */
export const stopGradient: Unary = numeric('stop_gradient');

/** Rounds half to even, as jax.numpy.round; integers stay as they are. */
export const round: Unary = (x) => {
  const [value] = promote('round', [x]) as [Value];
  return isFloat(value.dtype) ? roundHalfEven(value) : value;
};

const roundHalfEven = (value: Value): Value =>
  bind('round', [value], { roundingMethod: 'to_nearest_even' })[0] as Value;

export const add: Binary = numericPair('add');
export const sub: Binary = numericPair('sub');
export const mul: Binary = numericPair('mul');
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

/** The remainder with the sign of the divisor, as Python's %. */
export const mod: Binary = (x, y) => {
  const [a, b] = promote('mod', [x, y]) as [Value, Value];
  const remainder = apply('rem', a, b);
  const zero = constantLike(remainder, 0);
  const differs = apply('ne', apply('lt', remainder, zero), apply('lt', b, constantLike(b, 0)));
  const wrong = apply('and', differs, apply('ne', remainder, zero));
  return apply('select_n', wrong, remainder, apply('add', remainder, b));
};

/** Division rounded towards minus infinity, as Python's //. Integers stay integers. */
export const floorDiv: Binary = (x, y) => {
  const [a, b] = promote('floorDiv', [x, y]) as [Value, Value];
  if (isFloat(a.dtype)) return apply('floor', apply('div', a, b));
  const quotient = apply('div', a, b);
  const remainder = apply('rem', a, b);
  const zero = constantLike(remainder, 0);
  const opposite = apply('ne', apply('lt', a, zero), apply('lt', b, constantLike(b, 0)));
  const rounded = apply('and', opposite, apply('ne', remainder, zero));
  const lower = apply('sub', quotient, constantLike(quotient, 1));
  return apply('select_n', rounded, quotient, lower);
};

/** x to the power y. A whole number as exponent multiplies, so it works for any base. */
export const pow: Binary = (x, y) => {
  if (typeof y === 'number' && Number.isInteger(y) && typeof x !== 'number') {
    return integerPow(x, y);
  }
  return apply('pow', ...promote('pow', [x, y]));
};

/** x to a whole power, fixed when the function is traced. Negative powers need floats. */
export function integerPow(x: Leaf, power: number): Value {
  return integerPower(promote('integerPow', [x])[0] as Value, power);
}

/** Elements of `onTrue` where `condition` is true (non-zero), of `onFalse` elsewhere. */
export function where(condition: Leaf, onTrue: Leaf, onFalse: Leaf): Value {
  const type = commonType([onTrue, onFalse]);
  const which = convert(toValue(condition), 'bool');
  const cases = [convertLeaf(onFalse, type), convertLeaf(onTrue, type)];
  return apply('select_n', ...broadcastTogether('where', [which, ...cases]));
}

/** `x` limited to the range from `low` to `high`. */
export function clip(x: Leaf, low: Leaf, high: Leaf): Value {
  const [lower, value, upper] = promote('clip', [low, x, high]) as [Value, Value, Value];
  return apply('clamp', lower, value, upper);
}
