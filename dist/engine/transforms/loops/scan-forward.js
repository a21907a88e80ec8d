import { applyEquation } from '../../tracing/replay.js';
import { constantsAsInputs } from '../../tracing/stage.js';
import { forwardJaxpr } from '../forward-jaxpr.js';
import { maskOf, spread } from '../masks.js';
import { instantiate } from '../push-forward.js';
import { cut, pick, placesOf, range, rearranged } from '../rearrange.js';
/**
 * Which parts of a carry are concerned (have a tangent, are mapped), when those in `start` are and
 * one round tells which come out concerned: the least set that the rounds do not enlarge.
 */
export function settleCarry(start, round) {
    let carry = start.slice();
    for (;;) {
        const after = round(carry);
        const grown = carry.map((isIn, i) => isIn || after[i] === true);
        if (grown.every((isIn, i) => isIn === carry[i]))
            return carry;
        carry = grown;
    }
}
/** A scan that carries the tangents along with the carry. */
export function scanForward(equation, primals, tangents, nested) {
    const { constantCount, carryCount } = equation.params;
    const body = equation.subJaxprs[0];
    const [constants, start, slices] = cut(maskOf(tangents), constantCount, carryCount);
    let forward;
    const carry = settleCarry(start, (mask) => {
        forward = forwardJaxpr(body, [...constants, ...mask, ...slices], mask, nested);
        return forward.nonzero.slice(0, carryCount);
    });
    const { closed, nonzero } = forward;
    const captured = closed.constants;
    const given = tangents.map((tangent, i) => {
        const isNewInCarry = carry[i - constantCount] === true && tangent === null;
        return isNewInCarry ? instantiate(null, primals[i]) : tangent;
    });
    const inputs = interleaved(maskOf(given), constantCount, carryCount);
    const outputs = interleaved(nonzero, 0, carryCount);
    const operands = [...captured, ...primals, ...given.filter((tangent) => tangent !== null)];
    const places = [...range(0, captured.length), ...inputs.map((place) => captured.length + place)];
    const results = applyEquation({
        ...equation,
        subJaxprs: [rearranged(constantsAsInputs(closed.jaxpr), places, outputs)],
        params: {
            ...equation.params,
            constantCount: captured.length + constantCount + placesOf(constants).length,
            carryCount: carryCount + placesOf(carry).length,
        },
    }, pick(operands, places));
    return sortResults(results, outputs, nonzero);
}
/**
 * The order that puts the tangents of constants, carry and slices behind the primals of each, as
 * places in the list of all primals and then all tangents.
 */
function interleaved(mask, constantCount, carryCount) {
    const groups = cut(range(0, mask.length), constantCount, carryCount);
    const tangentPlace = new Map(placesOf(mask).map((place, i) => [place, mask.length + i]));
    return groups.flatMap((places) => [
        ...places,
        ...places.flatMap((place) => tangentPlace.get(place) ?? []),
    ]);
}
function sortResults(results, order, nonzero) {
    const sorted = [];
    order.forEach((place, i) => {
        sorted[place] = results[i];
    });
    const count = nonzero.length;
    return { outputs: sorted.slice(0, count), tangents: spread(sorted.slice(count), nonzero) };
}
