import type { Value } from '../array/nd-array.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
import { applyEquation } from '../tracing/replay.ts';
import { stageSelfContained } from '../tracing/stage.ts';
import { instantiate, type PushedForward, pushForward } from './jvp.ts';

interface ForwardJaxpr {
  /** Inputs: primals, then the tangents that are not zero; outputs likewise. */
  readonly jaxpr: Jaxpr;
  /** Which outputs have a tangent. */
  readonly nonzero: readonly boolean[];
}

/** Forward mode through jit and cond: the same equation around the pushed-forward sub-jaxprs. */
export function nestedForward(
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  const operandMask = maskOf(tangents).slice(leadingInputs(equation));
  const first = equation.subJaxprs.map((sub) => forwardJaxpr(sub, operandMask, []));
  const nonzero = unionOf(first.map((forward) => forward.nonzero));
  const subJaxprs = equation.subJaxprs.map((sub) => forwardJaxpr(sub, operandMask, nonzero).jaxpr);
  const given = tangents.filter((tangent) => tangent !== null);
  const results = applyEquation({ ...equation, subJaxprs }, [...primals, ...given]);
  return splitResults(results, nonzero);
}

/** Inputs of an equation that its sub-jaxprs do not see: the index of a cond. */
export function leadingInputs(equation: Equation): number {
  return equation.primitive === 'cond' ? 1 : 0;
}

/** `wanted` outputs get a tangent even where it is zero, so that branches agree. */
function forwardJaxpr(
  jaxpr: Jaxpr,
  mask: readonly boolean[],
  wanted: readonly boolean[],
): ForwardJaxpr {
  let nonzero: readonly boolean[] = [];
  const tangentAvals = jaxpr.inputs.filter((_, i) => mask[i]).map((input) => input.aval);
  const avals = [...jaxpr.inputs.map((input) => input.aval), ...tangentAvals];
  const forward = stageSelfContained((values) => {
    const primals = values.slice(0, jaxpr.inputs.length);
    const tangents = spread(values.slice(jaxpr.inputs.length), mask);
    const pushed = pushForward(jaxpr, [], primals, tangents, nestedForward);
    const outputTangents = pushed.outputs.map((output, i) =>
      wanted[i] ? instantiate(pushed.tangents[i] ?? null, output) : (pushed.tangents[i] ?? null),
    );
    nonzero = maskOf(outputTangents);
    return [...pushed.outputs, ...outputTangents.filter((tangent) => tangent !== null)];
  }, avals);
  return { jaxpr: forward, nonzero };
}

export function maskOf(values: readonly unknown[]): boolean[] {
  return values.map((value) => value !== null);
}

export function unionOf(masks: readonly (readonly boolean[])[]): boolean[] {
  return (masks[0] ?? []).map((_, i) => masks.some((mask) => mask[i]));
}

/** Whether work done for one mask can stand for the other; else nesting would double it. */
export function sameMask(a: readonly boolean[], b: readonly boolean[]): boolean {
  return a.every((wanted, i) => wanted === b[i]);
}

/** Puts values where the mask is true, null elsewhere. */
export function spread<T>(values: readonly T[], mask: readonly boolean[]): (T | null)[] {
  let next = 0;
  return mask.map((wanted) => (wanted ? (values[next++] as T) : null));
}

function splitResults(results: readonly Value[], nonzero: readonly boolean[]): PushedForward {
  const outputs = results.slice(0, nonzero.length);
  return { outputs, tangents: spread(results.slice(nonzero.length), nonzero) };
}
