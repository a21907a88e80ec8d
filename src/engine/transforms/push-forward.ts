import type { Value } from '../array/nd-array.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName } from '../ir/primitives.ts';
import { full, isDifferentiable } from '../primitives/lax.ts';
import { primitives } from '../primitives/table.ts';
import { applyEquation, Environment } from '../tracing/replay.ts';

export interface PushedForward {
  readonly outputs: readonly Value[];
  /** Null is a tangent known to be zero. */
  readonly tangents: readonly (Value | null)[];
}

/** How equations that hold sub-jaxprs are pushed forward; see nested-jvp.ts, linearize.ts. */
export type NestedForward = (
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
) => PushedForward;

/**
 * Walks a jaxpr with primal values and tangents side by side. Forward mode when the tangents are
 * ordinary values; linearization when they belong to a side trace, since then only what touches
 * a tangent is recorded there.
 */
export function pushForward(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
  nested: NestedForward,
): PushedForward {
  const values = new Environment(jaxpr, constants, primals);
  const slopes = new Map<unknown, Value>();
  jaxpr.inputs.forEach((variable, i) => {
    const tangent = tangents[i] ?? null;
    if (tangent !== null) slopes.set(variable, tangent);
  });
  for (const equation of jaxpr.equations) {
    const inputs = values.readAll(equation.inputs);
    const inputTangents = equation.inputs.map((atom) => slopes.get(atom) ?? null);
    const pushed = pushEquation(equation, inputs, inputTangents, nested);
    values.write(equation.outputs, pushed.outputs);
    equation.outputs.forEach((variable, i) => {
      const tangent = pushed.tangents[i] ?? null;
      if (tangent !== null) slopes.set(variable, tangent);
    });
  }
  return {
    outputs: values.readAll(jaxpr.outputs),
    tangents: jaxpr.outputs.map((atom) => slopes.get(atom) ?? null),
  };
}

function pushEquation<P extends PrimitiveName>(
  equation: Equation<P>,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
  nested: NestedForward,
): PushedForward {
  const rule = primitives[equation.primitive].jvp;
  if (rule === 'zero' || tangents.every((tangent) => tangent === null)) {
    return { outputs: applyEquation(equation, primals), tangents: [] };
  }
  if (rule === 'nested') return nested(equation, primals, tangents);
  const outputs = applyEquation(equation, primals);
  const output = outputs[0] as Value;
  if (!isDifferentiable(output.aval)) return { outputs, tangents: [] };
  const found = rule({ primals, tangents, outputs, output, params: equation.params });
  return { outputs, tangents: [found].flat() };
}

/** The tangent itself, or zeros of the primal's type. */
export function instantiate(tangent: Value | null, primal: Value): Value {
  return tangent ?? full(primal.aval, 0);
}
