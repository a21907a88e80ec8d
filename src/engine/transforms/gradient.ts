import { formatShape } from '../array/aval.ts';
import { scalar, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import { full, isDifferentiable } from '../primitives/lax.ts';
import { LinearInput } from '../primitives/linear-input.ts';
import { backward } from './backward.ts';
import { linearize } from './linearize.ts';

export interface ValueAndGradients {
  readonly outputs: readonly Value[];
  /** One for each argument asked for, of its type. */
  readonly gradients: readonly Value[];
}

/** @throws EngineError `grad_input_dtype` unless every argument asked for is a float. */
export function requireFloatInputs(args: readonly Value[], argnums: readonly number[]): void {
  for (const argument of argnums) {
    const { aval } = args[argument] as Value;
    if (!isDifferentiable(aval)) {
      throw new EngineError('grad_input_dtype', { argument, dtype: aval.dtype });
    }
  }
}

/** @throws EngineError `grad_output_shape` or `grad_output_dtype`; JAX has the same two. */
function requireScalarOutput(jaxpr: Jaxpr): void {
  const { shape, dtype } = (jaxpr.outputs[0] as { aval: Value['aval'] }).aval;
  if (shape.length > 0) throw new EngineError('grad_output_shape', { shape: formatShape(shape) });
  if (dtype !== 'float32' && dtype !== 'float64') {
    throw new EngineError('grad_output_dtype', { dtype });
  }
}

/**
 * Reverse mode: the first output must be a float scalar; it is differentiated with respect to the
 * flat arguments in `argnums`. Further outputs are passed on (auxiliary data).
 */
export function gradientOf(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  args: readonly Value[],
  argnums: readonly number[],
): ValueAndGradients {
  requireFloatInputs(args, argnums);
  requireScalarOutput(jaxpr);
  const pulled = pullback(jaxpr, constants, args, argnums);
  const seed = scalar(1, (pulled.outputs[0] as Value).dtype);
  return { outputs: pulled.outputs, gradients: pulled.pull([seed]) };
}

export interface Pullback {
  readonly outputs: readonly Value[];
  /** From cotangents of the outputs (missing ones are zero) to those of the arguments. */
  pull(cotangents: readonly (Value | undefined)[]): Value[];
}

/** Linearizes once; the result can be pulled back any number of times. */
export function pullback(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  args: readonly Value[],
  argnums: readonly number[],
): Pullback {
  const mask = args.map((_, i) => argnums.includes(i));
  const { outputs, linear, nonzero } = linearize(jaxpr, constants, args, mask);
  const inputs = linear.jaxpr.inputs.map((input) => new LinearInput(input.aval));
  const order = args.map((_, i) => i).filter((i) => mask[i]);
  const pull = (cotangents: readonly (Value | undefined)[]): Value[] => {
    const given = nonzero.flatMap((isNonzero, i) => (isNonzero ? [cotangents[i] ?? null] : []));
    const found = backward(linear.jaxpr, linear.constants, inputs, given);
    return argnums.map((argument) => {
      const { aval } = args[argument] as Value;
      return found[order.indexOf(argument)] ?? full({ ...aval, weakType: false }, 0);
    });
  };
  return { outputs, pull };
}
