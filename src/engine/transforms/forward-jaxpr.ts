import type { Value } from '../array/nd-array.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { stage } from '../tracing/stage.ts';
import { maskOf, spread } from './masks.ts';
import { instantiate, type NestedForward, pushForward } from './push-forward.ts';

export interface ForwardJaxpr {
  /**
   * Inputs: primals, then the tangents that are not zero; outputs likewise. Constants: what custom
   * rules close over.
   */
  readonly closed: ClosedJaxpr<Value>;
  /** Which outputs have a tangent. */
  readonly nonzero: readonly boolean[];
}

/** `wanted` outputs get a tangent even where it is zero, so that branches or rounds agree. */
export function forwardJaxpr(
  jaxpr: Jaxpr,
  mask: readonly boolean[],
  wanted: readonly boolean[],
  nested: NestedForward,
): ForwardJaxpr {
  let nonzero: readonly boolean[] = [];
  const tangentAvals = jaxpr.inputs.filter((_, i) => mask[i]).map((input) => input.aval);
  const avals = [...jaxpr.inputs.map((input) => input.aval), ...tangentAvals];
  const closed = stage((values) => {
    const primals = values.slice(0, jaxpr.inputs.length);
    const tangents = spread(values.slice(jaxpr.inputs.length), mask);
    const pushed = pushForward(jaxpr, [], primals, tangents, nested);
    const outputTangents = pushed.outputs.map((output, i) =>
      wanted[i] ? instantiate(pushed.tangents[i] ?? null, output) : (pushed.tangents[i] ?? null),
    );
    nonzero = maskOf(outputTangents);
    return [...pushed.outputs, ...outputTangents.filter((tangent) => tangent !== null)];
  }, avals);
  return { closed, nonzero };
}
