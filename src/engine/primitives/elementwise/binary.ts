import { BITWISE, DTYPES, FLOATS, isFloat, NUMERIC } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams } from '../../ir/primitives.ts';
import { apply } from '../lax.ts';
import { LinearInput, type TransposeInput } from '../linear-input.ts';
import type { Cotangents, Family, TransposeSite } from '../primitive.ts';
import { notLinear, pair, type Term, unbroadcast } from './derivatives.ts';
import { forFloats, type OperatorText } from './element.ts';
import { binaryFamily } from './family.ts';
import { powFloat, powInteger } from './powers.ts';
import { type BinaryFunction, product } from './scalar-function.ts';
import { atan2Terms, powBase, powExponent, remDivisor, share } from './slopes-of-pairs.ts';

/** Functions of two operands. */

type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'rem' | 'pow' | 'max' | 'min' | 'atan2';
type Bitwise = 'and' | 'or' | 'xor';
type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type BinaryName = Arithmetic | Bitwise | Comparison;
export type BinaryParams = Record<BinaryName, NoParams>;

const swapped =
  (term: (tangent: Value, x: Value, y: Value) => Value): Term =>
  (tangent, x, y) =>
    term(tangent, y, x);

const arithmetic = binaryFamily<Arithmetic>({
  add: {
    of: NUMERIC,
    compute: (x, y) => x + y,
    text: (x, y) => `${x} + ${y}`,
    jvp: pair(
      (t) => t,
      (t) => t,
    ),
    transpose: sumTranspose(1),
  },
  sub: {
    of: NUMERIC,
    compute: (x, y) => x - y,
    text: (x, y) => `${x} - ${y}`,
    jvp: pair(
      (t) => t,
      (t) => apply('neg', t),
    ),
    transpose: sumTranspose(-1),
  },
  mul: {
    of: NUMERIC,
    compute: product,
    text: forFloats((x, y) => `${x} * ${y}`),
    jvp: pair(
      (t, _, y) => apply('mul', t, y),
      (t, x) => apply('mul', x, t),
    ),
    transpose: mulTranspose,
  },
  div: {
    of: NUMERIC,
    // XLA on CPU: dividing an integer by zero gives all bits set.
    compute: {
      general: (x, y) => x / y,
      int32: (x, y) => (y === 0 ? -1 : (x / y) | 0),
      uint32: (x, y) => (y === 0 ? 4294967295 : Math.floor(x / y)),
    },
    text: forFloats((x, y) => `${x} / ${y}`),
    jvp: pair(
      (t, _, y) => apply('div', t, y),
      (t, _, y, out) => apply('neg', apply('div', apply('mul', t, out), y)),
    ),
    transpose: divTranspose,
  },
  rem: {
    of: NUMERIC,
    // The sign is the dividend's, as in C; an integer remainder by zero is the dividend.
    compute: { general: (x, y) => x % y, int32: (x, y) => (y === 0 ? x : x % y) },
    rounds: 'integers',
    jvp: pair((t) => t, remDivisor),
  },
  pow: {
    of: NUMERIC,
    compute: { general: powFloat, int32: powInteger },
    jvp: pair(powBase, powExponent),
  },
  max: {
    of: DTYPES,
    compute: Math.max,
    text: straightExtremum('max'),
    rounds: 'integers',
    jvp: pair(share('gt'), swapped(share('gt'))),
  },
  min: {
    of: DTYPES,
    compute: Math.min,
    text: straightExtremum('min'),
    rounds: 'integers',
    jvp: pair(share('lt'), swapped(share('lt'))),
  },
  atan2: {
    of: FLOATS,
    compute: Math.atan2,
    jvp: pair(atan2Terms('y'), atan2Terms('x')),
  },
});

const bitwise = binaryFamily<Bitwise>({
  and: { of: BITWISE, compute: (x, y) => x & y, text: (x, y) => `${x} & ${y}`, jvp: 'zero' },
  or: { of: BITWISE, compute: (x, y) => x | y, text: (x, y) => `${x} | ${y}`, jvp: 'zero' },
  xor: { of: BITWISE, compute: (x, y) => x ^ y, text: (x, y) => `${x} ^ ${y}`, jvp: 'zero' },
});

const comparison = (operator: string, compute: BinaryFunction) =>
  ({
    of: DTYPES,
    gives: 'bool',
    compute,
    text: (x: string, y: string) => `${x} ${operator} ${y} ? 1 : 0`,
    rounds: 'never',
    jvp: 'zero',
  }) as const;

const comparisons = binaryFamily<Comparison>({
  eq: comparison('===', (x, y) => (x === y ? 1 : 0)),
  ne: comparison('!==', (x, y) => (x !== y ? 1 : 0)),
  lt: comparison('<', (x, y) => (x < y ? 1 : 0)),
  le: comparison('<=', (x, y) => (x <= y ? 1 : 0)),
  gt: comparison('>', (x, y) => (x > y ? 1 : 0)),
  ge: comparison('>=', (x, y) => (x >= y ? 1 : 0)),
});

export const binaryPrimitives = {
  ...arithmetic,
  ...bitwise,
  ...comparisons,
} satisfies Family<BinaryParams>;

/** Math.max or Math.min with operators: NaN wins, and 0 lies above -0. */
function straightExtremum(primitive: 'max' | 'min'): OperatorText {
  const wins = primitive === 'max' ? '>' : '<';
  return (x, y, { standing, dtype }) => {
    if (standing === 'in a loop') return null;
    if (!isFloat(dtype)) return `${x} ${wins} ${y} ? ${x} : ${y}`;
    const zero = primitive === 'max' ? `${x} + ${y}` : `-(-${x} - ${y})`;
    const tie = `${x} === ${y} ? (${x} === 0 ? ${zero} : ${x}) : NaN`;
    return `${x} ${wins} ${y} ? ${x} : ${y} ${wins} ${x} ? ${y} : ${tie}`;
  };
}

/** Linear in both inputs together: add and sub. */
function sumTranspose(rightSign: 1 | -1) {
  return (site: TransposeSite): Cotangents =>
    site.inputs.map((input, i) => {
      if (!(input instanceof LinearInput)) return null;
      const signed = i === 1 && rightSign === -1 ? apply('neg', site.cotangent) : site.cotangent;
      return unbroadcast(signed, input.aval);
    });
}

function mulTranspose(site: TransposeSite): Cotangents {
  const [x, y] = site.inputs as [TransposeInput, TransposeInput];
  if (x instanceof LinearInput) {
    if (y instanceof LinearInput) throw notLinear('mul');
    return [unbroadcast(apply('mul', site.cotangent, y), x.aval), null];
  }
  return [null, unbroadcast(apply('mul', x, site.cotangent), y.aval)];
}

function divTranspose(site: TransposeSite): Cotangents {
  const [x, y] = site.inputs as [TransposeInput, TransposeInput];
  if (y instanceof LinearInput) throw notLinear('div');
  return [unbroadcast(apply('div', site.cotangent, y), x.aval), null];
}
