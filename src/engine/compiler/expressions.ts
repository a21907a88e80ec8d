import type { Aval } from '../array/aval.ts';
import { type DType, elementConverter, isFloat } from '../array/dtype.ts';
import { folds, type Reduction } from '../interpreter/folds.ts';
import {
  binaryFunctions,
  functionFor,
  integerPowFunction,
  roundFunction,
  type ScalarFunction,
  unaryFunctions,
} from '../interpreter/scalar-functions.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { PrimitiveOfKind } from '../ir/primitive-kinds.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';

/** Gives a function a name that the generated code can call it by. */
export type NameFunction = (f: (...numbers: number[]) => number) => string;

type AnyFunction = (...numbers: number[]) => number;

type Elementwise = PrimitiveOfKind<'elementwise'>;
/** Those whose function depends on their params, or that are no function of numbers alone. */
type Parametrised = 'round' | 'integer_pow' | 'select_n' | 'clamp' | 'convert_element_type';

const functions: Readonly<Record<Exclude<Elementwise, Parametrised>, ScalarFunction<AnyFunction>>> =
  { ...unaryFunctions, ...binaryFunctions };

/**
 * Primitives written out as operators. Each must say the same as scalar-functions.ts for floats
 * and, where the operands are whole, for integers; the rounding of the dtype comes on top.
 */
type BinaryText = (x: string, y: string) => string;

type Operators = { readonly [P in Elementwise]?: BinaryText };

const operators: Operators = {
  neg: (x) => `-${x}`,
  add: (x, y) => `${x} + ${y}`,
  sub: (x, y) => `${x} - ${y}`,
  and: (x, y) => `${x} & ${y}`,
  or: (x, y) => `${x} | ${y}`,
  xor: (x, y) => `${x} ^ ${y}`,
};

const floatOperators: Operators = {
  mul: (x, y) => `${x} * ${y}`,
  div: (x, y) => `${x} / ${y}`,
  square: (x) => `${x} * ${x}`,
};

const comparisons: { readonly [P in Elementwise]?: string } = {
  eq: '===',
  ne: '!==',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

/** Functions of Math by identity, so that the generated code names them. */
const mathNames = new Map<unknown, string>(
  Object.getOwnPropertyNames(Math).map((name) => [
    (Math as unknown as Record<string, unknown>)[name],
    `Math.${name}`,
  ]),
);

/**
 * Where an expression stands. Loops are given to V8's best compiler at once. Straight code stays in
 * its middle tier for thousands of runs, and there some functions of Math are calls (20 to 30 ns):
 * float32 is rounded by storing to a cell instead, maxima are spelled out.
 */
export type Standing = 'in a loop' | 'straight';

/** The cell, as generated code calls it. */
export const ROUNDING_CELL = 'const R = new Float32Array(1);';

/** A number as it is stored, in a loop. */
export function storedExpression(text: string, dtype: DType): string {
  return stored(text, dtype, 'in a loop');
}

/** One step of a reduction: what is held so far, with one element more. */
export function foldExpression(
  primitive: Reduction,
  dtype: DType,
  held: string,
  element: string,
): string {
  const { name, step } = folds[primitive];
  const called = mathNames.get(functionFor<unknown>(step, dtype));
  if (called !== undefined) return `${called}(${held}, ${element})`;
  const text = (foldOperators[name] as BinaryText)(held, element);
  return name === 'sum' && isWhole(dtype) ? `(${text}) | 0` : text;
}

const foldOperators: { readonly [name: string]: BinaryText } = {
  sum: (x, y) => `${x} + ${y}`,
  mul: (x, y) => `${x} * ${y}`,
  and: (x, y) => `${x} & ${y}`,
  or: (x, y) => `${x} | ${y}`,
};

function isWhole(dtype: DType): boolean {
  return dtype === 'int32' || dtype === 'uint32';
}

/** What storing does to a number: floats round, integers wrap. */
function stored(text: string, dtype: DType, standing: Standing): string {
  switch (dtype) {
    case 'float32':
      return standing === 'straight' ? `(R[0] = ${text}, R[0])` : `Math.fround(${text})`;
    case 'float64':
      return text;
    case 'uint32':
      return `(${text}) >>> 0`;
    case 'int32':
      return `(${text}) | 0`;
    case 'bool':
      return `(${text}) & 255`;
  }
}

/** The expression for one element of an elementwise equation, as its dtype stores it. */
export function expressionOf(
  equation: Equation<Elementwise>,
  types: readonly Aval[],
  operands: readonly string[],
  nameOf: NameFunction,
  standing: Standing,
): string {
  const { primitive, params, outputs } = equation;
  const { dtype } = (outputs[0] as { aval: Aval }).aval;
  if (primitive === 'select_n') return choice(operands);
  const comparison = comparisons[primitive];
  if (comparison !== undefined) return `${operands[0]} ${comparison} ${operands[1]} ? 1 : 0`;
  const text = unrounded(primitive, params, types, operands, nameOf, standing);
  const needsNoRounding = exact.has(primitive) && types.every((type) => type.dtype === dtype);
  return isFloat(dtype) && needsNoRounding ? text : stored(text, dtype, standing);
}

/**
 * Primitives whose results are floats of the operands' own precision. Rounding them again would
 * change nothing, and V8, which computes in doubles, would convert to and fro.
 */
const exact: ReadonlySet<Elementwise> = new Set<Elementwise>([
  'neg',
  'abs',
  'sign',
  'floor',
  'ceil',
  'round',
  'max',
  'min',
  'clamp',
  'rem',
]);

/** The chooser is clamped to the cases there are. */
function choice([which, ...cases]: readonly string[]): string {
  const last = cases.length - 1;
  return cases.map((text, i) => (i < last ? `${which} <= ${i} ? ${text} : ` : text)).join('');
}

function unrounded(
  primitive: Exclude<Elementwise, 'select_n'>,
  params: object,
  types: readonly Aval[],
  operands: readonly string[],
  nameOf: NameFunction,
  standing: Standing,
): string {
  const { dtype } = types[0] as Aval;
  const operator = operators[primitive] ?? (isWhole(dtype) ? undefined : floatOperators[primitive]);
  const [x = '', y = ''] = operands;
  if (operator !== undefined) return operator(x, y);
  if (standing === 'straight' && (primitive === 'max' || primitive === 'min')) {
    return extremum(primitive, x, y, isFloat(dtype));
  }
  if (primitive === 'clamp') return `Math.min(Math.max(${y}, ${x}), ${operands[2]})`;
  if (primitive === 'integer_pow') {
    const { y: power } = params as PrimitiveParams['integer_pow'];
    const isSpelledOut = Math.abs(power) <= MAX_SPELLED_POWER && (power >= 0 || isFloat(dtype));
    if (isSpelledOut) return powerOf(x, power, dtype, standing);
  }
  const f = functionOf(primitive, params, dtype);
  return `${mathNames.get(f) ?? nameOf(f as AnyFunction)}(${operands.join(', ')})`;
}

/** A power is spelled as products up to here; V8 computes equal ones once. */
const MAX_SPELLED_POWER = 16;

/** The products of `integerPowFunction`, in its order and rounded as it rounds them. */
function powerOf(x: string, power: number, dtype: DType, standing: Standing): string {
  if (power < 0) return `1 / (${powerOf(x, -power, dtype, standing)})`;
  const product = (a: string, b: string): string =>
    isWhole(dtype) ? `Math.imul(${a}, ${b})` : stored(`(${a}) * (${b})`, dtype, standing);
  let result: string | null = null;
  let base = x;
  for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === null ? base : product(result, base);
    if (rest > 1) base = product(base, base);
  }
  return result ?? '1';
}

/** Math.max or Math.min with operators: NaN wins, and 0 lies above -0. */
function extremum(primitive: 'max' | 'min', x: string, y: string, mayBeNaN: boolean): string {
  const wins = primitive === 'max' ? '>' : '<';
  if (!mayBeNaN) return `${x} ${wins} ${y} ? ${x} : ${y}`;
  const zero = primitive === 'max' ? `${x} + ${y}` : `-(-${x} - ${y})`;
  const tie = `${x} === ${y} ? (${x} === 0 ? ${zero} : ${x}) : NaN`;
  return `${x} ${wins} ${y} ? ${x} : ${y} ${wins} ${x} ? ${y} : ${tie}`;
}

function functionOf(
  primitive: Exclude<Elementwise, 'select_n' | 'clamp'>,
  params: object,
  dtype: DType,
): unknown {
  switch (primitive) {
    case 'round':
      return roundFunction((params as PrimitiveParams['round']).roundingMethod);
    case 'integer_pow':
      return integerPowFunction((params as PrimitiveParams['integer_pow']).y, dtype);
    case 'convert_element_type':
      return elementConverter(dtype, (params as PrimitiveParams['convert_element_type']).newDtype);
    default:
      return functionFor(functions[primitive], dtype);
  }
}
