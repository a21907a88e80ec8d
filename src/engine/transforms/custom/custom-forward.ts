import type { Value } from '../../array/nd-array.ts';
import { EngineError } from '../../errors.ts';
import type { Equation } from '../../ir/jaxpr.ts';
import type { CustomParams } from '../../primitives/calls/calls.ts';
import { isDifferentiable } from '../../primitives/lax.ts';
import { instantiate, type PushedForward } from '../push-forward.ts';
import { fitAll, requireRule } from './custom-rules.ts';

type CustomEquation = Equation<'custom_jvp' | 'custom_vjp' | 'custom_linear'>;

export function isCustom(equation: Equation): equation is CustomEquation {
  return equation.primitive.startsWith('custom_');
}

/** Forward mode by the rule of a `customJvp`; also what `linearize` does, since rules are linear. */
export function customForward(
  equation: CustomEquation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  if (equation.primitive !== 'custom_jvp') throw forwardThroughVjp(equation);
  const { params, outputs } = equation as Equation<'custom_jvp'>;
  const own = ownTangents(params, primals, tangents);
  const pushed = requireRule(params, 'jvp').push(primals.slice(params.constantCount), own);
  const types = outputs.map(({ aval }) => aval);
  const values = fitAll(params.name, 'outputs', pushed.outputs, types);
  const floats = types.map(isDifferentiable);
  const slopes = pushed.tangents.map((tangent, i) => (floats[i] ? tangent : (values[i] as Value)));
  const fitted = fitAll(params.name, 'tangents', slopes, types);
  return { outputs: values, tangents: fitted.map((tangent, i) => (floats[i] ? tangent : null)) };
}

export function forwardThroughVjp({ params }: CustomEquation): EngineError {
  return new EngineError('forward_mode_through_custom_vjp', { name: params.name });
}

/**
 * Tangents of what the rule is given, zeros where there are none.
 *
 * @throws EngineError `custom_closure` when a value that the function closes over has one.
 */
export function ownTangents(
  { name, constantCount }: CustomParams,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): Value[] {
  if (tangents.slice(0, constantCount).some((tangent) => tangent !== null)) {
    throw new EngineError('custom_closure', { name });
  }
  return primals
    .slice(constantCount)
    .map((primal, i) => instantiate(tangents[constantCount + i] ?? null, primal));
}
