import { applyEquation } from '../../tracing/replay.js';
import { constantsAsInputs } from '../../tracing/stage.js';
import { forwardJaxpr } from '../forward-jaxpr.js';
import { maskOf, spread } from '../masks.js';
import { instantiate } from '../push-forward.js';
import { cut, placesOf, range, rearranged, withUnusedInputs } from '../rearrange.js';
import { settleCarry } from './scan-forward.js';
/** A loop that carries the tangents along with the carry; the condition does not look at them. */
export function whileForward(equation, primals, tangents, nested) {
    const { conditionConstants, bodyConstants } = equation.params;
    const [condition, body] = equation.subJaxprs;
    const [, slopes, start] = cut(tangents, conditionConstants, bodyConstants);
    const [forCondition, forBody, values] = cut(primals, conditionConstants, bodyConstants);
    const constants = maskOf(slopes);
    let forward;
    const carry = settleCarry(maskOf(start), (mask) => {
        forward = forwardJaxpr(body, [...constants, ...mask], mask, nested);
        return forward.nonzero;
    });
    const { closed } = forward;
    const captured = closed.constants;
    const jaxpr = constantsAsInputs(closed.jaxpr);
    const given = values.flatMap((value, i) => carry[i] ? [instantiate(start[i] ?? null, value)] : []);
    const fixed = captured.length + bodyConstants;
    const own = captured.length + body.inputs.length;
    const slopeCount = placesOf(constants).length;
    const inputs = [
        ...range(0, fixed),
        ...range(own, own + slopeCount),
        ...range(fixed, own),
        ...range(own + slopeCount, jaxpr.inputs.length),
    ];
    const results = applyEquation({
        ...equation,
        subJaxprs: [
            withUnusedInputs(condition, given.map(({ aval }) => aval)),
            rearranged(jaxpr, inputs, range(0, jaxpr.outputs.length)),
        ],
        params: { conditionConstants, bodyConstants: fixed + slopeCount },
    }, [
        ...forCondition,
        ...captured,
        ...forBody,
        ...slopes.filter((slope) => slope !== null),
        ...values,
        ...given,
    ]);
    const outputs = results.slice(0, carry.length);
    return { outputs, tangents: spread(results.slice(carry.length), carry) };
}
