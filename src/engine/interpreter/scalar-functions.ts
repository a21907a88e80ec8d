import type { DType } from '../array/dtype.ts';
import type { PrimitiveOfKind } from '../ir/primitive-kinds.ts';

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

export function functionFor<F>(entry: ScalarFunction<F>, dtype: DType): F {
  if (dtype === 'int32') return entry.int32 ?? entry.general;
  if (dtype === 'uint32') return entry.uint32 ?? entry.int32 ?? entry.general;
  if (dtype === 'bool') return entry.bool ?? entry.general;
  return entry.general;
}

export const unaryFunctions = {
  neg: { general: (x) => -x },
  sign: { general: Math.sign },
  abs: { general: Math.abs },
  floor: { general: Math.floor },
  ceil: { general: Math.ceil },
  exp: { general: Math.exp },
  expm1: { general: Math.expm1 },
  log: { general: Math.log },
  log1p: { general: Math.log1p },
  sin: { general: Math.sin },
  cos: { general: Math.cos },
  tan: { general: Math.tan },
  asin: { general: Math.asin },
  acos: { general: Math.acos },
  atan: { general: Math.atan },
  sinh: { general: Math.sinh },
  cosh: { general: Math.cosh },
  tanh: { general: Math.tanh },
  logistic: { general: (x) => 1 / (1 + Math.exp(-x)) },
  sqrt: { general: Math.sqrt },
  rsqrt: { general: (x) => 1 / Math.sqrt(x) },
  cbrt: { general: Math.cbrt },
  square: { general: (x) => x * x, int32: (x) => Math.imul(x, x) },
  is_finite: { general: (x) => (Number.isFinite(x) ? 1 : 0) },
  not: { general: (x) => ~x, bool: (x) => 1 - x },
} as const satisfies Partial<Record<PrimitiveOfKind<'elementwise'>, ScalarFunction<UnaryFunction>>>;

export const binaryFunctions = {
  add: { general: (x, y) => x + y },
  sub: { general: (x, y) => x - y },
  mul: { general: (x, y) => x * y, int32: Math.imul },
  // XLA on CPU: dividing an integer by zero gives all bits set.
  div: {
    general: (x, y) => x / y,
    int32: (x, y) => (y === 0 ? -1 : (x / y) | 0),
    uint32: (x, y) => (y === 0 ? 4294967295 : Math.floor(x / y)),
  },
  // The sign is the dividend's, as in C; an integer remainder by zero is the dividend.
  rem: { general: (x, y) => x % y, int32: (x, y) => (y === 0 ? x : x % y) },
  pow: { general: powFloat, int32: powInteger },
  max: { general: Math.max },
  min: { general: Math.min },
  atan2: { general: Math.atan2 },
  and: { general: (x, y) => x & y },
  or: { general: (x, y) => x | y },
  xor: { general: (x, y) => x ^ y },
  eq: { general: (x, y) => (x === y ? 1 : 0) },
  ne: { general: (x, y) => (x !== y ? 1 : 0) },
  lt: { general: (x, y) => (x < y ? 1 : 0) },
  le: { general: (x, y) => (x <= y ? 1 : 0) },
  gt: { general: (x, y) => (x > y ? 1 : 0) },
  ge: { general: (x, y) => (x >= y ? 1 : 0) },
} as const satisfies Partial<
  Record<PrimitiveOfKind<'elementwise'>, ScalarFunction<BinaryFunction>>
>;

/** IEEE 754 pow as in C and JAX: 1 to any power is 1, (-1)^±inf is 1; JavaScript says NaN. */
function powFloat(x: number, y: number): number {
  if (x === 1 || (x === -1 && Math.abs(y) === Infinity)) return 1;
  return x ** y;
}

/** As jax.numpy.power has it: the low six bits of the exponent count, whatever its sign. */
function powInteger(x: number, y: number): number {
  if (x === 0 && y !== 0) return 0;
  return multiplyRepeatedly(x, y & 63, Math.imul);
}

/** Exponentiation by squaring with a given product, the order XLA's integer_pow uses. */
function multiplyRepeatedly(x: number, power: number, product: BinaryFunction): number {
  let result = 1;
  let base = x;
  for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = product(result, base);
    if (rest > 1) base = product(base, base);
  }
  return result;
}

export function integerPowFunction(y: number, dtype: DType): UnaryFunction {
  if (dtype === 'int32' || dtype === 'uint32') {
    return (x) => multiplyRepeatedly(x, y, Math.imul);
  }
  const product: BinaryFunction =
    dtype === 'float32' ? (a, b) => Math.fround(a * b) : (a, b) => a * b;
  if (y >= 0) return (x) => multiplyRepeatedly(x, y, product);
  return (x) => 1 / multiplyRepeatedly(x, -y, product);
}

export function roundFunction(method: 'away_from_zero' | 'to_nearest_even'): UnaryFunction {
  return method === 'away_from_zero' ? roundHalfAway : roundHalfEven;
}

function roundHalfAway(x: number): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  const whole = up ? floor + 1 : floor;
  return whole === 0 && x < 0 ? -0 : whole;
}
