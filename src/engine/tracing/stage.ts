import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { type ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { withTrace } from './trace.ts';

export type FlatFunction = (args: readonly Value[]) => readonly Value[];

/**
 * Traces a function of flat arguments to a jaxpr. With `known`, values can be asked for inside
 * (`item()`), so ordinary control flow works as it does in un-jitted JAX.
 */
export function stage(
  fn: FlatFunction,
  avals: readonly Aval[],
  known?: readonly Value[],
): ClosedJaxpr<Value> {
  return withTrace((trace) => {
    const inputs = avals.map((aval, i) => trace.addInput(aval, known?.[i]));
    return trace.finish(fn(inputs));
  });
}

/**
 * Traces a function that uses nothing but its arguments, such as a transformation of a jaxpr
 * without constants: the rules make arrays by primitives, so they capture none.
 */
export function stageSelfContained(fn: FlatFunction, avals: readonly Aval[]): Jaxpr {
  const { jaxpr, constants } = stage(fn, avals);
  if (constants.length > 0) {
    throw new TypeError(`A rule captured ${constants.length} arrays; build them by primitives.`);
  }
  return jaxpr;
}

/** Moves constants in front of the inputs, as sub-jaxprs of equations need it. */
export function constantsAsInputs(jaxpr: Jaxpr): Jaxpr {
  if (jaxpr.constants.length === 0) return jaxpr;
  return new Jaxpr({
    inputs: [...jaxpr.constants, ...jaxpr.inputs],
    constants: [],
    equations: jaxpr.equations,
    outputs: jaxpr.outputs,
  });
}
