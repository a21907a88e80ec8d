import type { Aval } from '../../array/aval.ts';
import { BITWISE, FLOATS, NUMERIC, SIGNED } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams } from '../../ir/primitives.ts';
import { apply, constantLike, integerPow } from '../lax.ts';
import type { Family } from '../primitive.ts';
import { invalid, requireDType } from '../shape-checks.ts';
import { back, linear, slope } from './derivatives.ts';
import { forFloats } from './element.ts';
import { erf, erfInverse } from './error-function.ts';
import { unary, unaryFamily } from './family.ts';
import { integerPowFunction, integerPowText } from './powers.ts';

/** Functions of one operand. */

/** Those without params; `apply` (lax.ts) takes them. */
export type PlainUnaryName =
  | ('neg' | 'sign' | 'abs' | 'floor' | 'ceil' | 'not' | 'is_finite' | 'square')
  | ('exp' | 'expm1' | 'log' | 'log1p' | 'logistic' | 'sqrt' | 'rsqrt' | 'cbrt' | 'erf' | 'erf_inv')
  | ('sin' | 'cos' | 'tan' | 'asin' | 'acos' | 'atan' | 'sinh' | 'cosh' | 'tanh');

export interface UnaryParams extends Record<PlainUnaryName, NoParams> {
  round: { readonly roundingMethod: 'away_from_zero' | 'to_nearest_even' };
  integer_pow: { readonly y: number };
}

const one = (x: Value): Value => constantLike(x, 1);
const oneMinus = (x: Value): Value => apply('sub', one(x), x);
const onePlus = (x: Value): Value => apply('add', one(x), x);
const reciprocal = (x: Value): Value => apply('div', one(x), x);
const times = (x: Value, factor: number): Value => apply('mul', x, constantLike(x, factor));

/** Keeps a float as exact as it is. */
const EXACT = { rounds: 'integers' } as const;

const plain = unaryFamily<PlainUnaryName>({
  neg: {
    ...EXACT,
    of: NUMERIC,
    compute: (x) => -x,
    text: (x) => `-${x}`,
    jvp: linear((t) => apply('neg', t)),
    transpose: back((ct) => apply('neg', ct)),
  },
  sign: { ...EXACT, of: NUMERIC, compute: Math.sign, jvp: 'zero' },
  abs: { ...EXACT, of: SIGNED, compute: Math.abs, jvp: slope((x) => apply('sign', x)) },
  floor: { ...EXACT, of: FLOATS, compute: Math.floor, jvp: 'zero' },
  ceil: { ...EXACT, of: FLOATS, compute: Math.ceil, jvp: 'zero' },
  exp: { of: FLOATS, compute: Math.exp, jvp: slope((_, y) => y) },
  expm1: { of: FLOATS, compute: Math.expm1, jvp: slope((_, y) => onePlus(y)) },
  log: {
    of: FLOATS,
    compute: Math.log,
    jvp: ({ primals: [x], tangents: [t] }) => (t ? apply('div', t, x as Value) : null),
  },
  log1p: {
    of: FLOATS,
    compute: Math.log1p,
    jvp: ({ primals: [x], tangents: [t] }) => (t ? apply('div', t, onePlus(x as Value)) : null),
  },
  sin: { of: FLOATS, compute: Math.sin, jvp: slope((x) => apply('cos', x)) },
  cos: { of: FLOATS, compute: Math.cos, jvp: slope((x) => apply('neg', apply('sin', x))) },
  tan: { of: FLOATS, compute: Math.tan, jvp: slope((_, y) => onePlus(apply('square', y))) },
  asin: {
    of: FLOATS,
    compute: Math.asin,
    jvp: slope((x) => apply('rsqrt', oneMinus(apply('square', x)))),
  },
  acos: {
    of: FLOATS,
    compute: Math.acos,
    jvp: slope((x) => apply('neg', apply('rsqrt', oneMinus(apply('square', x))))),
  },
  atan: {
    of: FLOATS,
    compute: Math.atan,
    jvp: slope((x) => reciprocal(onePlus(apply('square', x)))),
  },
  sinh: { of: FLOATS, compute: Math.sinh, jvp: slope((x) => apply('cosh', x)) },
  cosh: { of: FLOATS, compute: Math.cosh, jvp: slope((x) => apply('sinh', x)) },
  tanh: {
    of: FLOATS,
    compute: Math.tanh,
    jvp: slope((_, y) => apply('mul', onePlus(y), oneMinus(y))),
  },
  logistic: {
    of: FLOATS,
    compute: (x) => 1 / (1 + Math.exp(-x)),
    jvp: slope((_, y) => apply('mul', y, oneMinus(y))),
  },
  sqrt: {
    of: FLOATS,
    compute: Math.sqrt,
    jvp: slope((_, y) => apply('div', constantLike(y, 0.5), y)),
  },
  rsqrt: {
    of: FLOATS,
    compute: (x) => 1 / Math.sqrt(x),
    jvp: slope((x, y) => times(apply('div', y, x), -0.5)),
  },
  cbrt: {
    of: FLOATS,
    compute: Math.cbrt,
    jvp: slope((_, y) => reciprocal(times(apply('square', y), 3))),
  },
  erf: {
    of: FLOATS,
    compute: erf,
    jvp: slope((x) =>
      times(apply('exp', apply('neg', apply('square', x))), 2 / Math.sqrt(Math.PI)),
    ),
  },
  erf_inv: {
    of: FLOATS,
    compute: erfInverse,
    jvp: slope((_, y) => times(apply('exp', apply('square', y)), Math.sqrt(Math.PI) / 2)),
  },
  square: {
    of: NUMERIC,
    compute: { general: (x) => x * x, int32: (x) => Math.imul(x, x) },
    text: forFloats((x) => `${x} * ${x}`),
    jvp: slope((x) => times(x, 2)),
  },
  is_finite: {
    of: FLOATS,
    gives: 'bool',
    compute: (x) => (Number.isFinite(x) ? 1 : 0),
    jvp: 'zero',
  },
  not: {
    of: BITWISE,
    compute: { general: (x) => ~x, bool: (x) => 1 - x },
    jvp: 'zero',
  },
});

const wholePower = unary<UnaryParams['integer_pow']>('integer_pow', {
  of: NUMERIC,
  compute: ({ y }, dtype) => integerPowFunction(y, dtype),
  text: (x, _, spelling) =>
    integerPowText(x, (spelling.params as UnaryParams['integer_pow']).y, spelling),
  jvp({ primals: [x], tangents: [t], params: { y } }) {
    if (y === 0 || !t) return null;
    return apply('mul', t, times(integerPow(x as Value, y - 1), y));
  },
});

export const unaryPrimitives = {
  ...plain,
  round: unary<UnaryParams['round']>('round', {
    ...EXACT,
    of: FLOATS,
    compute: ({ roundingMethod }) =>
      roundingMethod === 'away_from_zero' ? roundHalfAway : roundHalfEven,
    label: ({ roundingMethod }) => `round ${roundingMethod}`,
    jvp: 'zero',
  }),
  integer_pow: {
    ...wholePower,
    shape(inputs, params, subJaxprs) {
      const result = wholePower.shape(inputs, params, subJaxprs);
      if (!Number.isInteger(params.y)) throw invalid('integer_pow', `y is ${params.y}`);
      if (params.y < 0) {
        requireDType('integer_pow with a negative power', inputs[0] as Aval, FLOATS);
      }
      return result;
    },
  },
} satisfies Family<UnaryParams>;

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
