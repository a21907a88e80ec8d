import { type Aval, formatAval, makeAval, sameType, sizeOf } from '../array/aval.ts';
import { BITWISE, DTYPES, type DType, FLOATS, NUMERIC } from '../array/dtype.ts';
import { EngineError } from '../errors.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type {
  DotParams,
  PrimitiveName,
  PrimitiveParams,
  PrimitiveTable,
} from '../ir/primitives.ts';
import {
  elementwiseShape,
  incompatibleShapes,
  requireArity,
  requireAxes,
  requireDType,
  requireSameDTypes,
  resultAval,
} from './shape-checks.ts';

/**
 * From the types of the inputs to the types of the outputs. Throws an EngineError when the inputs
 * do not fit; jax calls this the abstract evaluation rule.
 */
export type ShapeRule<P extends PrimitiveName> = (
  inputs: readonly Aval[],
  params: PrimitiveParams[P],
  subJaxprs: readonly Jaxpr[],
) => Aval[];

type ElementwiseRule = (inputs: readonly Aval[]) => Aval[];

function elementwise(
  primitive: PrimitiveName,
  arity: number,
  accepted: readonly DType[],
  result: DType | 'same',
): ElementwiseRule {
  return (inputs) => {
    requireArity(primitive, inputs, arity);
    requireSameDTypes(primitive, inputs);
    const first = inputs[0] as Aval;
    requireDType(primitive, first, accepted);
    const shape = elementwiseShape(primitive, inputs);
    if (result !== 'same') return [makeAval(shape, result)];
    if (arity === 1) return [first];
    return [resultAval(shape, first.dtype, inputs)];
  };
}

const unary = (primitive: PrimitiveName, accepted: readonly DType[]) =>
  elementwise(primitive, 1, accepted, 'same');
const binary = (primitive: PrimitiveName, accepted: readonly DType[]) =>
  elementwise(primitive, 2, accepted, 'same');
const comparison = (primitive: PrimitiveName) => elementwise(primitive, 2, DTYPES, 'bool');

function integerPow(inputs: readonly Aval[], params: PrimitiveParams['integer_pow']): Aval[] {
  const result = unary('integer_pow', NUMERIC)(inputs);
  if (!Number.isInteger(params.y)) throw invalid('integer_pow', `y is ${params.y}`);
  if (params.y < 0) requireDType('integer_pow with a negative power', inputs[0] as Aval, FLOATS);
  return result;
}

function selectN(inputs: readonly Aval[]): Aval[] {
  if (inputs.length < 2) requireArity('select_n', inputs, 2);
  const [which, ...cases] = inputs as [Aval, ...Aval[]];
  requireDType('select_n', which, ['bool', 'int32']);
  if (which.dtype === 'bool' && cases.length > 2) {
    throw invalid('select_n', `a bool chooses between two cases, got ${cases.length}`);
  }
  requireSameDTypes('select_n', cases);
  const shape = elementwiseShape('select_n', inputs);
  return [resultAval(shape, (cases[0] as Aval).dtype, cases)];
}

function convertElementType(
  inputs: readonly Aval[],
  params: PrimitiveParams['convert_element_type'],
): Aval[] {
  requireArity('convert_element_type', inputs, 1);
  return [makeAval((inputs[0] as Aval).shape, params.newDtype, params.weakType)];
}

function reshape(inputs: readonly Aval[], params: PrimitiveParams['reshape']): Aval[] {
  requireArity('reshape', inputs, 1);
  const input = inputs[0] as Aval;
  requireSizes('reshape', params.newSizes);
  if (sizeOf(params.newSizes) !== sizeOf(input.shape)) {
    throw invalid('reshape', `cannot reshape ${formatAval(input)} into [${params.newSizes}]`);
  }
  return [makeAval(params.newSizes, input.dtype, input.weakType)];
}

function broadcastInDim(
  inputs: readonly Aval[],
  params: PrimitiveParams['broadcast_in_dim'],
): Aval[] {
  requireArity('broadcast_in_dim', inputs, 1);
  const input = inputs[0] as Aval;
  const { shape, broadcastDimensions: dims } = params;
  requireSizes('broadcast_in_dim', shape);
  requireAxes('broadcast_in_dim', dims, shape.length);
  const fits =
    dims.length === input.shape.length &&
    dims.every((dim, i) => i === 0 || dim > (dims[i - 1] as number)) &&
    dims.every((dim, i) => input.shape[i] === 1 || input.shape[i] === shape[dim]);
  if (!fits) {
    const target = `[${shape}] along [${dims}]`;
    throw invalid('broadcast_in_dim', `cannot broadcast ${formatAval(input)} to ${target}`);
  }
  return [makeAval(shape, input.dtype, input.weakType)];
}

function transpose(inputs: readonly Aval[], params: PrimitiveParams['transpose']): Aval[] {
  requireArity('transpose', inputs, 1);
  const input = inputs[0] as Aval;
  requireAxes('transpose', params.permutation, input.shape.length);
  if (params.permutation.length !== input.shape.length) {
    throw invalid('transpose', `[${params.permutation}] does not permute ${formatAval(input)}`);
  }
  const shape = params.permutation.map((axis) => input.shape[axis] as number);
  return [makeAval(shape, input.dtype, input.weakType)];
}

function iota(inputs: readonly Aval[], params: PrimitiveParams['iota']): Aval[] {
  requireArity('iota', inputs, 0);
  requireSizes('iota', params.shape);
  requireAxes('iota', [params.dimension], params.shape.length);
  if (!NUMERIC.includes(params.dtype)) throw invalid('iota', `dtype is ${params.dtype}`);
  return [makeAval(params.shape, params.dtype)];
}

function reduction(primitive: PrimitiveName, accepted: readonly DType[]) {
  return (inputs: readonly Aval[], params: { readonly axes: readonly number[] }): Aval[] => {
    requireArity(primitive, inputs, 1);
    const input = inputs[0] as Aval;
    requireDType(primitive, input, accepted);
    requireAxes(primitive, params.axes, input.shape.length);
    const shape = input.shape.filter((_, axis) => !params.axes.includes(axis));
    return [makeAval(shape, input.dtype, input.weakType)];
  };
}

function dotGeneral(inputs: readonly Aval[], params: DotParams): Aval[] {
  requireArity('dot_general', inputs, 2);
  requireSameDTypes('dot_general', inputs);
  const [lhs, rhs] = inputs as [Aval, Aval];
  requireDType('dot_general', lhs, NUMERIC);
  const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
  requireAxes('dot_general', [...lhsContract, ...lhsBatch], lhs.shape.length);
  requireAxes('dot_general', [...rhsContract, ...rhsBatch], rhs.shape.length);
  const agree = (left: readonly number[], right: readonly number[]): boolean =>
    left.length === right.length &&
    left.every((axis, i) => lhs.shape[axis] === rhs.shape[right[i] as number]);
  if (!agree(lhsContract, rhsContract) || !agree(lhsBatch, rhsBatch)) {
    throw incompatibleShapes('dot_general', inputs);
  }
  const free = (aval: Aval, used: readonly number[]): number[] =>
    aval.shape.filter((_, axis) => !used.includes(axis));
  const shape = [
    ...lhsBatch.map((axis) => lhs.shape[axis] as number),
    ...free(lhs, [...lhsContract, ...lhsBatch]),
    ...free(rhs, [...rhsContract, ...rhsBatch]),
  ];
  return [resultAval(shape, lhs.dtype, inputs)];
}

function jit(inputs: readonly Aval[], _: unknown, subJaxprs: readonly Jaxpr[]): Aval[] {
  if (subJaxprs.length !== 1) throw invalid('jit', `needs one sub-jaxpr, got ${subJaxprs.length}`);
  return callType('jit', inputs, subJaxprs[0] as Jaxpr);
}

function cond(inputs: readonly Aval[], _: unknown, branches: readonly Jaxpr[]): Aval[] {
  const [index, ...operands] = inputs;
  if (branches.length === 0) throw invalid('cond', 'needs at least one branch');
  if (index?.dtype !== 'int32' || index.shape.length > 0) {
    throw invalid('cond', 'the first input must be an int32 scalar');
  }
  const types = branches.map((branch) => callType('cond', operands, branch));
  const first = types[0] as Aval[];
  for (const other of types) {
    const same =
      other.length === first.length && other.every((aval, i) => sameType(aval, first[i] as Aval));
    if (!same) {
      const spell = (avals: Aval[]): string => `(${avals.map(formatAval).join(', ')})`;
      throw invalid('cond', `branches return ${spell(first)} and ${spell(other)}`);
    }
  }
  return first;
}

function callType(primitive: PrimitiveName, inputs: readonly Aval[], callee: Jaxpr): Aval[] {
  requireArity(primitive, inputs, callee.inputs.length);
  callee.inputs.forEach((variable, index) => {
    const actual = inputs[index] as Aval;
    if (sameType(actual, variable.aval)) return;
    throw new EngineError('argument_type', {
      index,
      expected: formatAval(variable.aval),
      actual: formatAval(actual),
    });
  });
  return callee.outputs.map((output) => output.aval);
}

function requireSizes(primitive: PrimitiveName, sizes: readonly number[]): void {
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
    throw invalid(primitive, `sizes are [${sizes}]`);
  }
}

function invalid(primitive: PrimitiveName, reason: string): EngineError {
  return new EngineError('invalid_params', { primitive, reason });
}

export const shapeRules: PrimitiveTable<{ [P in PrimitiveName]: ShapeRule<P> }> = {
  neg: unary('neg', NUMERIC),
  sign: unary('sign', NUMERIC),
  abs: unary('abs', NUMERIC),
  floor: unary('floor', FLOATS),
  ceil: unary('ceil', FLOATS),
  round: unary('round', FLOATS),
  exp: unary('exp', FLOATS),
  expm1: unary('expm1', FLOATS),
  log: unary('log', FLOATS),
  log1p: unary('log1p', FLOATS),
  sin: unary('sin', FLOATS),
  cos: unary('cos', FLOATS),
  tan: unary('tan', FLOATS),
  asin: unary('asin', FLOATS),
  acos: unary('acos', FLOATS),
  atan: unary('atan', FLOATS),
  sinh: unary('sinh', FLOATS),
  cosh: unary('cosh', FLOATS),
  tanh: unary('tanh', FLOATS),
  logistic: unary('logistic', FLOATS),
  sqrt: unary('sqrt', FLOATS),
  rsqrt: unary('rsqrt', FLOATS),
  cbrt: unary('cbrt', FLOATS),
  square: unary('square', NUMERIC),
  integer_pow: integerPow,
  is_finite: elementwise('is_finite', 1, FLOATS, 'bool'),
  not: unary('not', BITWISE),
  copy: unary('copy', DTYPES),
  stop_gradient: unary('stop_gradient', DTYPES),
  add: binary('add', NUMERIC),
  sub: binary('sub', NUMERIC),
  mul: binary('mul', NUMERIC),
  div: binary('div', NUMERIC),
  rem: binary('rem', NUMERIC),
  pow: binary('pow', NUMERIC),
  max: binary('max', DTYPES),
  min: binary('min', DTYPES),
  atan2: binary('atan2', FLOATS),
  and: binary('and', BITWISE),
  or: binary('or', BITWISE),
  xor: binary('xor', BITWISE),
  eq: comparison('eq'),
  ne: comparison('ne'),
  lt: comparison('lt'),
  le: comparison('le'),
  gt: comparison('gt'),
  ge: comparison('ge'),
  select_n: selectN,
  clamp: elementwise('clamp', 3, NUMERIC, 'same'),
  convert_element_type: convertElementType,
  reshape,
  broadcast_in_dim: broadcastInDim,
  transpose,
  iota,
  reduce_sum: reduction('reduce_sum', NUMERIC),
  reduce_prod: reduction('reduce_prod', NUMERIC),
  reduce_max: reduction('reduce_max', DTYPES),
  reduce_min: reduction('reduce_min', DTYPES),
  reduce_and: reduction('reduce_and', ['bool']),
  reduce_or: reduction('reduce_or', ['bool']),
  dot_general: dotGeneral,
  jit,
  cond,
};

/** The output types of one primitive; `unknown_primitive` when there is no such name. */
export function inferOutputs<P extends PrimitiveName>(
  primitive: P,
  inputs: readonly Aval[],
  params: PrimitiveParams[P],
  subJaxprs: readonly Jaxpr[],
): Aval[] {
  if (!Object.hasOwn(shapeRules, primitive)) {
    throw new EngineError('unknown_primitive', { primitive });
  }
  const rule: ShapeRule<P> = shapeRules[primitive];
  return rule(inputs, params, subJaxprs);
}
