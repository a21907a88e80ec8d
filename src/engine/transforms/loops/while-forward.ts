import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { applyEquation } from '../../tracing/replay.ts';
import { constantsAsInputs } from '../../tracing/stage.ts';
import { type ForwardJaxpr, forwardJaxpr } from '../forward-jaxpr.ts';
import { maskOf, spread } from '../masks.ts';
import { instantiate, type NestedForward, type PushedForward } from '../push-forward.ts';
import { cut, placesOf, range, rearranged, withUnusedInputs } from '../rearrange.ts';
import { settleCarry } from './scan-forward.ts';

/** A loop that carries the tangents along with the carry; the condition does not look at them. */
export function whileForward(
  equation: Equation<'while'>,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
  nested: NestedForward,
): PushedForward {
  const { conditionConstants, bodyConstants } = equation.params;
  const [condition, body] = equation.subJaxprs as [Jaxpr, Jaxpr];
  const [, slopes, start] = cut(tangents, conditionConstants, bodyConstants);
  const [forCondition, forBody, values] = cut(primals, conditionConstants, bodyConstants);
  const constants = maskOf(slopes);
  let forward: ForwardJaxpr | undefined;
  const carry = settleCarry(maskOf(start), (mask) => {
    forward = forwardJaxpr(body, [...constants, ...mask], mask, nested);
    return forward.nonzero;
  });
  const { closed } = forward as ForwardJaxpr;
  const captured = closed.constants;
  const jaxpr = constantsAsInputs(closed.jaxpr);
  const given = values.flatMap((value, i) =>
    carry[i] ? [instantiate(start[i] ?? null, value)] : [],
  );
  const fixed = captured.length + bodyConstants;
  const own = captured.length + body.inputs.length;
  const slopeCount = placesOf(constants).length;
  const inputs = [
    ...range(0, fixed),
    ...range(own, own + slopeCount),
    ...range(fixed, own),
    ...range(own + slopeCount, jaxpr.inputs.length),
  ];
  const results = applyEquation(
    {
      ...equation,
      subJaxprs: [
        withUnusedInputs(
          condition,
          given.map(({ aval }) => aval),
        ),
        rearranged(jaxpr, inputs, range(0, jaxpr.outputs.length)),
      ],
      params: { conditionConstants, bodyConstants: fixed + slopeCount },
    },
    [
      ...forCondition,
      ...captured,
      ...forBody,
      ...slopes.filter((slope) => slope !== null),
      ...values,
      ...given,
    ],
  );
  const outputs = results.slice(0, carry.length);
  return { outputs, tangents: spread(results.slice(carry.length), carry) };
}
