import { type Aval, formatAval, makeAval, sameType } from '../../array/aval.ts';
import { EngineError } from '../../errors.ts';
import type { Atom, Jaxpr } from '../../ir/jaxpr.ts';
import type { PrimitiveName } from '../../ir/primitives.ts';
import { invalid, requireArity } from '../shape-checks.ts';
import type { CallParams, CustomParams, ScanParams, WhileParams } from './calls.ts';

/** Shape rules of primitives that hold sub-jaxprs. */

export function jitShape(inputs: readonly Aval[], _: unknown, subJaxprs: readonly Jaxpr[]): Aval[] {
  if (subJaxprs.length !== 1) throw invalid('jit', `needs one sub-jaxpr, got ${subJaxprs.length}`);
  return callType('jit', inputs, subJaxprs[0] as Jaxpr);
}

export function condShape(inputs: readonly Aval[], _: unknown, branches: readonly Jaxpr[]): Aval[] {
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
  requireTypes(primitive, inputs, callee.inputs);
  return callee.outputs.map((output) => output.aval);
}

function requireTypes(
  primitive: PrimitiveName,
  inputs: readonly Aval[],
  expected: readonly Atom[],
): void {
  requireArity(primitive, inputs, expected.length);
  expected.forEach(({ aval }, index) => {
    const actual = inputs[index] as Aval;
    if (sameType(actual, aval)) return;
    throw new EngineError('argument_type', {
      index,
      expected: formatAval(aval),
      actual: formatAval(actual),
    });
  });
}

/** The carry must come out of the body as it went in, or the next round could not take it. */
function requireSameCarry(
  primitive: PrimitiveName,
  before: readonly Aval[],
  after: readonly Aval[],
): void {
  const fits =
    before.length === after.length && before.every((aval, i) => sameType(aval, after[i] as Aval));
  if (fits) return;
  const spell = (avals: readonly Aval[]): string => `(${avals.map(formatAval).join(', ')})`;
  throw invalid(primitive, `the body turns a carry ${spell(before)} into ${spell(after)}`);
}

export function scanShape(
  inputs: readonly Aval[],
  params: ScanParams,
  subJaxprs: readonly Jaxpr[],
): Aval[] {
  const { length, constantCount, carryCount } = params;
  if (subJaxprs.length !== 1) throw invalid('scan', `needs one body, got ${subJaxprs.length}`);
  const counts = [length, constantCount, carryCount];
  if (!counts.every(isCount) || constantCount + carryCount > inputs.length) {
    throw invalid('scan', `length and counts are ${counts.join(', ')}`);
  }
  const slices = inputs.map((input, i) => {
    if (i < constantCount + carryCount) return input;
    if (input.shape[0] === length) return sliceType(input);
    throw invalid('scan', `got ${formatAval(input)} for a scan of length ${length}`);
  });
  const results = callType('scan', slices, subJaxprs[0] as Jaxpr);
  const carry = results.slice(0, carryCount);
  requireSameCarry('scan', slices.slice(constantCount, constantCount + carryCount), carry);
  const stacked = results.slice(carryCount).map((aval) => stackType(aval, length));
  return [...carry, ...stacked];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

/** The type of what a scan takes in one round. */
export function sliceType({ shape, dtype, weakType }: Aval): Aval {
  return makeAval(shape.slice(1), dtype, weakType);
}

/** The type of what a scan gives of all rounds. */
function stackType({ shape, dtype, weakType }: Aval, length: number): Aval {
  return makeAval([length, ...shape], dtype, weakType);
}

export function whileShape(
  inputs: readonly Aval[],
  params: WhileParams,
  subJaxprs: readonly Jaxpr[],
): Aval[] {
  const { conditionConstants, bodyConstants } = params;
  const [condition, body] = subJaxprs;
  if (condition === undefined || body === undefined || subJaxprs.length !== 2) {
    throw invalid('while', `needs a condition and a body, got ${subJaxprs.length} sub-jaxprs`);
  }
  if (![conditionConstants, bodyConstants].every(isCount)) {
    throw invalid('while', `constants are counted ${conditionConstants} and ${bodyConstants}`);
  }
  const carry = inputs.slice(conditionConstants + bodyConstants);
  const forCondition = [...inputs.slice(0, conditionConstants), ...carry];
  const verdict = callType('while', forCondition, condition);
  if (verdict.length !== 1 || !sameType(verdict[0] as Aval, makeAval([], 'bool'))) {
    throw invalid('while', 'the condition must return a boolean scalar');
  }
  const results = callType('while', inputs.slice(conditionConstants), body);
  requireSameCarry('while', carry, results);
  return results;
}

export const customShape =
  (primitive: 'custom_jvp' | 'custom_vjp') =>
  (inputs: readonly Aval[], params: CustomParams, subJaxprs: readonly Jaxpr[]): Aval[] => {
    const { constantCount } = params;
    if (subJaxprs.length !== 1) throw invalid(primitive, `has ${subJaxprs.length} sub-jaxprs`);
    if (!isCount(constantCount) || constantCount > inputs.length) {
      throw invalid(primitive, `constants are counted ${constantCount}`);
    }
    return callType(primitive, inputs, subJaxprs[0] as Jaxpr);
  };

/** The sub-jaxpr goes the other way, so its outputs are of the types that come in. */
export function customLinearShape(
  inputs: readonly Aval[],
  { residualCount }: CallParams['custom_linear'],
  subJaxprs: readonly Jaxpr[],
): Aval[] {
  const [back] = subJaxprs;
  if (back === undefined || subJaxprs.length !== 1) {
    throw invalid('custom_linear', `has ${subJaxprs.length} sub-jaxprs`);
  }
  if (!isCount(residualCount) || residualCount > back.inputs.length) {
    throw invalid('custom_linear', `residuals are counted ${residualCount}`);
  }
  requireTypes('custom_linear', inputs, [...back.inputs.slice(0, residualCount), ...back.outputs]);
  return back.inputs.slice(residualCount).map(({ aval }) => aval);
}
