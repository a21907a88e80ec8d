import type { Value } from '../array/nd-array.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
import { applyEquation } from '../tracing/replay.ts';
import { capturedAsInputs } from '../tracing/stage.ts';
import { customForward, isCustom } from './custom/custom-forward.ts';
import { forwardJaxpr } from './forward-jaxpr.ts';
import { scanForward } from './loops/scan-forward.ts';
import { whileForward } from './loops/while-forward.ts';
import { maskOf, sameMask, spread, unionOf } from './masks.ts';
import type { PushedForward } from './push-forward.ts';

/** Forward mode through equations with sub-jaxprs. */
export function nestedForward(
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  if (equation.primitive === 'scan') {
    return scanForward(equation as Equation<'scan'>, primals, tangents, nestedForward);
  }
  if (equation.primitive === 'while') {
    return whileForward(equation as Equation<'while'>, primals, tangents, nestedForward);
  }
  if (isCustom(equation)) return customForward(equation, primals, tangents);
  return callForward(equation, primals, tangents);
}

/** jit and cond: the same equation around the pushed-forward sub-jaxprs. */
function callForward(
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  const skip = leadingInputs(equation);
  const operandMask = maskOf(tangents).slice(skip);
  const push = (sub: Jaxpr, wanted: readonly boolean[]) =>
    forwardJaxpr(sub, operandMask, wanted, nestedForward);
  const first = equation.subJaxprs.map((sub) => push(sub, []));
  const nonzero = unionOf(first.map((forward) => forward.nonzero));
  const pushed = first.map((forward, i) =>
    sameMask(forward.nonzero, nonzero) ? forward : push(equation.subJaxprs[i] as Jaxpr, nonzero),
  );
  const { captured, jaxprs } = capturedAsInputs(pushed.map(({ closed }) => closed));
  const given = tangents.filter((tangent) => tangent !== null);
  const results = applyEquation({ ...equation, subJaxprs: jaxprs }, [
    ...primals.slice(0, skip),
    ...captured,
    ...primals.slice(skip),
    ...given,
  ]);
  const outputs = results.slice(0, nonzero.length);
  return { outputs, tangents: spread(results.slice(nonzero.length), nonzero) };
}

/** Inputs of an equation that its sub-jaxprs do not see: the index of a cond. */
export function leadingInputs(equation: Equation): number {
  return equation.primitive === 'cond' ? 1 : 0;
}
