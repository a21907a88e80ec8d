import type { Value } from '../array/nd-array.ts';
import type { ClosedJaxpr, Equation, Jaxpr } from '../ir/jaxpr.ts';
import { full } from '../primitives/lax.ts';
import { applyEquation, replay } from '../tracing/replay.ts';
import {
  capturedAsInputs,
  constantsAsInputs,
  stage,
  stageSelfContained,
} from '../tracing/stage.ts';
import { withSideTrace } from '../tracing/trace.ts';
import { customForward, isCustom } from './custom/custom-forward.ts';
import { customLinearize } from './custom/custom-linear.ts';
import { type SplitJaxpr, scanLinearize } from './loops/scan-linearize.ts';
import { maskOf, sameMask, spread, unionOf } from './masks.ts';
import { leadingInputs, nestedForward } from './nested-jvp.ts';
import { instantiate, type PushedForward, pushForward } from './push-forward.ts';

export interface Linearized {
  readonly outputs: readonly Value[];
  /** From the tangents of the chosen inputs to those of the outputs in `nonzero`. */
  readonly linear: ClosedJaxpr<Value>;
  readonly nonzero: readonly boolean[];
}

/**
 * Evaluates a jaxpr and records how its outputs depend linearly on its inputs. What the primals
 * alone decide is computed where the caller stands and becomes a constant of the linear jaxpr
 * (jax: ad.linearize).
 */
export function linearize(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  args: readonly Value[],
  mask: readonly boolean[],
  wanted: readonly boolean[] = [],
): Linearized {
  return withSideTrace((trace) => {
    const tangents = args.map((arg, i) => (mask[i] ? trace.addInput(arg.aval) : null));
    const pushed = pushForward(jaxpr, constants, args, tangents, nestedLinearize);
    const outputTangents = pushed.outputs.map((output, i) =>
      wanted[i] ? instantiate(pushed.tangents[i] ?? null, output) : (pushed.tangents[i] ?? null),
    );
    const linear = trace.finish(outputTangents.filter((tangent) => tangent !== null));
    return { outputs: pushed.outputs, linear, nonzero: maskOf(outputTangents) };
  });
}

function splitJaxpr(
  jaxpr: Jaxpr,
  mask: readonly boolean[],
  wanted: readonly boolean[],
): SplitJaxpr {
  let result: Linearized | undefined;
  const avals = jaxpr.inputs.map((input) => input.aval);
  const primal = stage((args) => {
    result = linearize(jaxpr, [], args, mask, wanted);
    return [...result.outputs, ...result.linear.constants];
  }, avals);
  const { linear, nonzero } = result as Linearized;
  const residuals = linear.constants.map((constant) => constant.aval);
  return { primal, linear: constantsAsInputs(linear.jaxpr), nonzero, residuals };
}

function nestedLinearize(
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  switch (equation.primitive) {
    case 'scan':
      return scanLinearize(equation as Equation<'scan'>, primals, tangents, splitJaxpr);
    case 'while':
      return whileLinearize(equation, primals, tangents);
    case 'custom_vjp':
      return customLinearize(equation as Equation<'custom_vjp'>, primals, tangents);
  }
  if (isCustom(equation)) return customForward(equation, primals, tangents);
  return callLinearize(equation, primals, tangents);
}

/**
 * How often a loop runs is not known, so there is no room for residuals: the tangents go through
 * the loop of forward mode, which has no transpose. Where no cotangent comes back, none is needed.
 */
function whileLinearize(
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  const outputs = applyEquation(equation, primals);
  return { outputs, tangents: nestedForward(equation, primals, tangents).tangents };
}

/**
 * jit and cond, split in two equations of the same kind: one computes the outputs and what the
 * derivative needs of them (residuals), the other is linear. Branches of a cond take and give the
 * residuals of all, zeros standing for those of the branches not taken.
 */
function callLinearize(
  equation: Equation,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
): PushedForward {
  const skip = leadingInputs(equation);
  const mask = maskOf(tangents).slice(skip);
  const first = equation.subJaxprs.map((sub) => splitJaxpr(sub, mask, []));
  const nonzero = unionOf(first.map((split) => split.nonzero));
  const splits = first.map((split, i) =>
    sameMask(split.nonzero, nonzero)
      ? split
      : splitJaxpr(equation.subJaxprs[i] as Jaxpr, mask, nonzero),
  );
  const shared = splits.flatMap((split) => split.residuals);
  const { captured, jaxprs } = capturedAsInputs(splits.map((split) => split.primal));
  const primal = jaxprs.map((jaxpr, i) => sharePrimal(jaxpr, i, splits));
  const linear = splits.map((split, i) => shareLinear(split, i, splits, mask, shared));

  const results = applyEquation({ ...equation, subJaxprs: primal }, [
    ...primals.slice(0, skip),
    ...captured,
    ...primals.slice(skip),
  ]);
  const outputs = results.slice(0, nonzero.length);
  const residuals = results.slice(nonzero.length);
  const given = tangents.filter((tangent) => tangent !== null);
  const linearInputs = [...primals.slice(0, skip), ...residuals, ...given];
  const linearEquation = { ...equation, subJaxprs: linear, effects: [] };
  const linearOutputs = applyEquation(linearEquation, linearInputs);
  return { outputs, tangents: spread(linearOutputs, nonzero) };
}

function sharePrimal(primal: Jaxpr, index: number, splits: readonly SplitJaxpr[]): Jaxpr {
  if (splits.length === 1) return primal;
  const avals = primal.inputs.map((input) => input.aval);
  return stageSelfContained((args) => {
    const results = replay(primal, [], args);
    const outputCount = (splits[index] as SplitJaxpr).nonzero.length;
    const residuals = splits.flatMap((other, i) =>
      i === index ? results.slice(outputCount) : other.residuals.map((aval) => full(aval, 0)),
    );
    return [...results.slice(0, outputCount), ...residuals];
  }, avals);
}

function shareLinear(
  split: SplitJaxpr,
  index: number,
  splits: readonly SplitJaxpr[],
  mask: readonly boolean[],
  shared: readonly Value['aval'][],
): Jaxpr {
  if (splits.length === 1) return split.linear;
  const tangentCount = mask.filter(Boolean).length;
  const tangentAvals = split.linear.inputs.slice(split.residuals.length).map((v) => v.aval);
  const before = splits.slice(0, index).reduce((sum, other) => sum + other.residuals.length, 0);
  return stageSelfContained(
    (values) => {
      const residuals = values.slice(before, before + split.residuals.length);
      const tangents = values.slice(values.length - tangentCount);
      return replay(split.linear, [], [...residuals, ...tangents]);
    },
    [...shared, ...tangentAvals],
  );
}
