import { type Aval, formatAval } from '../array/aval.ts';
import { NdArray, scalar, storageOf, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { type ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { broadcastInDim, full, reshape } from '../rules/lax.ts';
import { concatenate } from '../rules/lax-windows.ts';
import { replay } from './replay.ts';
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
 * Traces a function to a jaxpr without constants. The engine's own rules make arrays by primitives
 * and capture none; those that a custom derivative rule closes over are spelled out.
 *
 * @throws EngineError `captured_tracer` when it closes over a value of an outer trace.
 */
export function stageSelfContained(fn: FlatFunction, avals: readonly Aval[]): Jaxpr {
  const { jaxpr, constants } = stage(fn, avals);
  if (constants.length === 0) return jaxpr;
  return stage((args) => replay(jaxpr, constants.map(spellOut), args), avals).jaxpr;
}

/** An array as an expression of its elements. */
function spellOut(value: Value): Value {
  const { aval } = value;
  if (!(value instanceof NdArray)) {
    throw new EngineError('captured_tracer', { type: formatAval(aval) });
  }
  const elements = Array.from(storageOf(value), (element) =>
    broadcastInDim(scalar(element, aval.dtype, aval.weakType), [1], []),
  );
  if (elements.length === 0) return full(aval, 0);
  return reshape(concatenate(elements, 0), aval.shape);
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
