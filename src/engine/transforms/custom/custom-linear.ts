import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { full, isDifferentiable } from '../../primitives/lax.ts';
import { LinearInput, type TransposeInput } from '../../primitives/linear-input.ts';
import { avalsOf } from '../../tracing/call.ts';
import { replay } from '../../tracing/replay.ts';
import { constantsAsInputs, stage } from '../../tracing/stage.ts';
import { bind } from '../../tracing/trace.ts';
import { chosen } from '../masks.ts';
import type { PushedForward } from '../push-forward.ts';
import { ownTangents } from './custom-forward.ts';
import { type CustomForward, fitAll, requireRule } from './custom-rules.ts';

/**
 * Reverse mode by the rule of a `customVjp`: its first half computes the outputs here, its second
 * half becomes the transpose of a `custom_linear`.
 */
export function customLinearize(
  equation: Equation<'custom_vjp'>,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  const { name, constantCount } = equation.params;
  const slopes = ownTangents(equation.params, primals, tangents);
  const own = primals.slice(constantCount);
  const found = requireRule(equation.params, 'vjp').forward(own);
  const types = equation.outputs.map(({ aval }) => aval);
  const outputs = fitAll(name, 'outputs', found.outputs, types);
  const floats = own.map(({ aval }) => isDifferentiable(aval));
  const back = stageBack(name, found, types, avalsOf(own), floats);
  const known = [...back.constants, ...found.residuals];
  const results = bind(
    'custom_linear',
    [...known, ...chosen(slopes, floats)],
    { name, residualCount: known.length },
    [constantsAsInputs(back.jaxpr)],
  );
  return { outputs, tangents: results.map((tangent, i) => floatOnly(tangent, types[i] as Aval)) };
}

function floatOnly(tangent: Value, type: Aval): Value | null {
  return isDifferentiable(type) ? tangent : null;
}

/** Cotangents of the float inputs; the values of residuals can be asked for by `item()`. */
function stageBack(
  name: string,
  { residuals, pull }: CustomForward,
  outputs: readonly Aval[],
  inputs: readonly Aval[],
  floats: readonly boolean[],
): { readonly jaxpr: Jaxpr; readonly constants: readonly Value[] } {
  const run = (values: readonly Value[]): readonly Value[] => {
    const cut = residuals.length;
    const found = pull(values.slice(0, cut), values.slice(cut));
    const whole = inputs.map((aval, i) => found[i] ?? full(aval, 0));
    return fitAll(name, 'cotangents', chosen(whole, floats), chosen(inputs, floats));
  };
  return stage(run, [...avalsOf(residuals), ...outputs], residuals);
}

/** The transpose of a `custom_linear`, which is what its sub-jaxpr says. */
export function customBackward(
  equation: Equation<'custom_linear'>,
  inputs: readonly TransposeInput[],
  cotangents: readonly (Value | null)[],
): (Value | null)[] {
  const { residualCount } = equation.params;
  const back = equation.subJaxprs[0] as Jaxpr;
  const given = back.inputs
    .slice(residualCount)
    .map(({ aval }, i) => cotangents[i] ?? full(aval, 0));
  const residuals = inputs.slice(0, residualCount) as readonly Value[];
  const found = replay(back, [], [...residuals, ...given]);
  return inputs.map((input, i) =>
    input instanceof LinearInput ? (found[i - residualCount] as Value) : null,
  );
}
