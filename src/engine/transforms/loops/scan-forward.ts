import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { applyEquation } from '../../tracing/replay.ts';
import { constantsAsInputs } from '../../tracing/stage.ts';
import { type ForwardJaxpr, forwardJaxpr } from '../forward-jaxpr.ts';
import { maskOf, spread } from '../masks.ts';
import { instantiate, type NestedForward, type PushedForward } from '../push-forward.ts';
import { cut, pick, placesOf, range, rearranged } from '../rearrange.ts';

/**
 * Which parts of a carry are concerned (have a tangent, are mapped), when those in `start` are and
 * one round tells which come out concerned: the least set that the rounds do not enlarge.
 */
export function settleCarry(
  start: readonly boolean[],
  round: (carry: readonly boolean[]) => readonly boolean[],
): boolean[] {
  let carry = start.slice();
  for (;;) {
    const after = round(carry);
    const grown = carry.map((isIn, i) => isIn || after[i] === true);
    if (grown.every((isIn, i) => isIn === carry[i])) return carry;
    carry = grown;
  }
}

/** A scan that carries the tangents along with the carry. */
export function scanForward(
  equation: Equation<'scan'>,
  primals: readonly Value[],
  tangents: readonly (Value | null)[],
  nested: NestedForward,
): PushedForward {
  const { constantCount, carryCount } = equation.params;
  const body = equation.subJaxprs[0] as Jaxpr;
  const [constants, start, slices] = cut(maskOf(tangents), constantCount, carryCount);
  let forward: ForwardJaxpr | undefined;
  const carry = settleCarry(start, (mask) => {
    forward = forwardJaxpr(body, [...constants, ...mask, ...slices], mask, nested);
    return forward.nonzero.slice(0, carryCount);
  });
  const { closed, nonzero } = forward as ForwardJaxpr;
  const captured = closed.constants;
  const given = tangents.map((tangent, i) => {
    const isNewInCarry = carry[i - constantCount] === true && tangent === null;
    return isNewInCarry ? instantiate(null, primals[i] as Value) : tangent;
  });
  const inputs = interleaved(maskOf(given), constantCount, carryCount);
  const outputs = interleaved(nonzero, 0, carryCount);
  const operands = [...captured, ...primals, ...given.filter((tangent) => tangent !== null)];
  const places = [...range(0, captured.length), ...inputs.map((place) => captured.length + place)];
  const results = applyEquation(
    {
      ...equation,
      subJaxprs: [rearranged(constantsAsInputs(closed.jaxpr), places, outputs)],
      params: {
        ...equation.params,
        constantCount: captured.length + constantCount + placesOf(constants).length,
        carryCount: carryCount + placesOf(carry).length,
      },
    },
    pick(operands, places),
  );
  return sortResults(results, outputs, nonzero);
}

/**
 * The order that puts the tangents of constants, carry and slices behind the primals of each, as
 * places in the list of all primals and then all tangents.
 */
function interleaved(mask: readonly boolean[], constantCount: number, carryCount: number) {
  const groups = cut(range(0, mask.length), constantCount, carryCount);
  const tangentPlace = new Map(placesOf(mask).map((place, i) => [place, mask.length + i]));
  return groups.flatMap((places) => [
    ...places,
    ...places.flatMap((place) => tangentPlace.get(place) ?? []),
  ]);
}

function sortResults(
  results: readonly Value[],
  order: readonly number[],
  nonzero: readonly boolean[],
): PushedForward {
  const sorted: Value[] = [];
  order.forEach((place, i) => {
    sorted[place] = results[i] as Value;
  });
  const count = nonzero.length;
  return { outputs: sorted.slice(0, count), tangents: spread(sorted.slice(count), nonzero) };
}
