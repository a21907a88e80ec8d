import type { Value } from '../../array/nd-array.ts';
import type { ClosedJaxpr, Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { applyEquation } from '../../tracing/replay.ts';
import { constantsAsInputs } from '../../tracing/stage.ts';
import { maskOf, spread } from '../masks.ts';
import { instantiate, type PushedForward } from '../push-forward.ts';
import { cut, placesOf, range, rearranged } from '../rearrange.ts';
import { settleCarry } from './scan-forward.ts';

export interface SplitJaxpr {
  /** From the inputs to the outputs and then the residuals; constants as in `ForwardJaxpr`. */
  readonly primal: ClosedJaxpr<Value>;
  /** From the residuals and then the tangents to the output tangents. */
  readonly linear: Jaxpr;
  readonly nonzero: readonly boolean[];
  readonly residuals: readonly Value['aval'][];
}

export type Split = (
  jaxpr: Jaxpr,
  mask: readonly boolean[],
  wanted: readonly boolean[],
) => SplitJaxpr;

/**
 * A scan split in two: one computes the outputs and stacks what the derivative needs of each round
 * (residuals), the other is linear. Residuals that are constants of the body stay constants.
 */
export function scanLinearize(
  equation: Equation<'scan'>,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
  split: Split,
): PushedForward {
  const { constantCount, carryCount } = equation.params;
  const body = equation.subJaxprs[0] as Jaxpr;
  const [constants, start, slices] = cut(maskOf(tangents), constantCount, carryCount);
  let parts: SplitJaxpr | undefined;
  const carry = settleCarry(start, (mask) => {
    parts = split(body, [...constants, ...mask, ...slices], mask);
    return parts.nonzero.slice(0, carryCount);
  });
  const { primal: closed, linear, nonzero, residuals } = parts as SplitJaxpr;
  const primal = constantsAsInputs(closed.jaxpr);
  const operands = [...closed.constants, ...primals];
  const ownConstants = closed.constants.length + constantCount;
  const count = nonzero.length;
  const sources = residuals.map((_, i) => {
    const place = primal.inputs.findIndex((input) => input === primal.outputs[count + i]);
    return place < ownConstants ? place : -1;
  });
  const fixed = placesOf(sources.map((source) => source >= 0));
  const stacked = placesOf(sources.map((source) => source < 0));
  const kept = [...range(0, count), ...stacked.map((i) => count + i)];
  const computed = rearranged(primal, range(0, primal.inputs.length), kept);
  const results = applyEquation(
    {
      ...equation,
      subJaxprs: [computed],
      params: { ...equation.params, constantCount: ownConstants },
    },
    operands,
  );

  const given = tangents.map((tangent, i) =>
    carry[i - constantCount] ? instantiate(tangent, primals[i] as Value) : tangent,
  );
  const groups = cut(given, constantCount, carryCount).map((group) =>
    group.filter((tangent) => tangent !== null),
  ) as [Value[], Value[], Value[]];
  const places = cut(
    range(residuals.length, linear.inputs.length),
    groups[0].length,
    groups[1].length,
  );
  const order = [...fixed, ...places[0], ...places[1], ...stacked, ...places[2]];
  const linearEquation: Equation<'scan'> = {
    ...equation,
    subJaxprs: [rearranged(linear, order, range(0, linear.outputs.length))],
    params: {
      ...equation.params,
      constantCount: fixed.length + groups[0].length,
      carryCount: groups[1].length,
    },
    effects: [],
  };
  const fixedValues = fixed.map((i) => operands[sources[i] as number] as Value);
  const slopes = applyEquation(linearEquation, [
    ...fixedValues,
    ...groups[0],
    ...groups[1],
    ...results.slice(count),
    ...groups[2],
  ]);
  return { outputs: results.slice(0, count), tangents: spread(slopes, nonzero) };
}
