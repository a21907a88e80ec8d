import { applyEquation } from '../../tracing/replay.js';
import { constantsAsInputs } from '../../tracing/stage.js';
import { maskOf, spread } from '../masks.js';
import { instantiate } from '../push-forward.js';
import { cut, placesOf, range, rearranged } from '../rearrange.js';
import { settleCarry } from './scan-forward.js';
/**
 * A scan split in two: one computes the outputs and stacks what the derivative needs of each round
 * (residuals), the other is linear. Residuals that are constants of the body stay constants.
 */
export function scanLinearize(equation, primals, tangents, split) {
    const { constantCount, carryCount } = equation.params;
    const body = equation.subJaxprs[0];
    const [constants, start, slices] = cut(maskOf(tangents), constantCount, carryCount);
    let parts;
    const carry = settleCarry(start, (mask) => {
        parts = split(body, [...constants, ...mask, ...slices], mask);
        return parts.nonzero.slice(0, carryCount);
    });
    const { primal: closed, linear, nonzero, residuals } = parts;
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
    const results = applyEquation({
        ...equation,
        subJaxprs: [computed],
        params: { ...equation.params, constantCount: ownConstants },
    }, operands);
    const given = tangents.map((tangent, i) => carry[i - constantCount] ? instantiate(tangent, primals[i]) : tangent);
    const groups = cut(given, constantCount, carryCount).map((group) => group.filter((tangent) => tangent !== null));
    const places = cut(range(residuals.length, linear.inputs.length), groups[0].length, groups[1].length);
    const order = [...fixed, ...places[0], ...places[1], ...stacked, ...places[2]];
    const linearEquation = {
        ...equation,
        subJaxprs: [rearranged(linear, order, range(0, linear.outputs.length))],
        params: {
            ...equation.params,
            constantCount: fixed.length + groups[0].length,
            carryCount: groups[1].length,
        },
        effects: [],
    };
    const fixedValues = fixed.map((i) => operands[sources[i]]);
    const slopes = applyEquation(linearEquation, [
        ...fixedValues,
        ...groups[0],
        ...groups[1],
        ...results.slice(count),
        ...groups[2],
    ]);
    return { outputs: results.slice(0, count), tangents: spread(slopes, nonzero) };
}
