import { addTangents } from '../../primitives/elementwise/derivatives.js';
import { full } from '../../primitives/lax.js';
import { LinearInput } from '../../primitives/linear-input.js';
import { applyEquation } from '../../tracing/replay.js';
import { stageSelfContained } from '../../tracing/stage.js';
import { chosen, maskOf, spread } from '../masks.js';
import { cut } from '../rearrange.js';
const isLinear = (input) => input instanceof LinearInput;
const isKnown = (input) => !(input instanceof LinearInput);
const zerosOf = (aval) => full({ ...aval, weakType: false }, 0);
const typesOf = (values) => values.map(({ aval }) => aval);
/**
 * A linear scan backwards: it goes through the rounds the other way round, carries the cotangents
 * of the carry and the sums of those of the constants, and gives the cotangents of the slices. The
 * whole carry counts as linear; where it starts from known values, those are zeros (see
 * scan-linearize.ts).
 */
export function scanBackward(equation, inputs, cotangents, backward) {
    const { params } = equation;
    const { constantCount, carryCount } = params;
    const body = equation.subJaxprs[0];
    const [constants, start, slices] = cut(inputs, constantCount, carryCount);
    const masks = { constants: constants.map(isLinear), slices: slices.map(isLinear) };
    const linearConstants = typesOf(chosen(body.inputs.slice(0, constantCount), masks.constants));
    const knownConstants = constants.filter(isKnown);
    const knownSlices = slices.filter(isKnown);
    const carryTypes = typesOf(body.inputs.slice(constantCount, constantCount + carryCount));
    const given = cotangents.slice(carryCount);
    const [givenMask, stacked] = [maskOf(given), given.filter((ct) => ct !== null)];
    const round = (values) => {
        const [fixed, sums, rest] = cut(values, knownConstants.length, linearConstants.length);
        const [ctCarry, ctStacked, known] = cut(rest, carryCount, stacked.length);
        const operands = [
            ...mixed(fixed, body.inputs.slice(0, constantCount), masks.constants),
            ...carryTypes.map((aval) => new LinearInput(aval)),
            ...mixed(known, body.inputs.slice(constantCount + carryCount), masks.slices),
        ];
        const found = backward(body, [], operands, [...ctCarry, ...spread(ctStacked, givenMask)]);
        const whole = (places, from) => places.flatMap((wanted, i) => {
            const aval = body.inputs[from + i].aval;
            return wanted ? [found[from + i] ?? zerosOf(aval)] : [];
        });
        const steps = chosen(found.slice(0, constantCount), masks.constants);
        return [
            ...sums.map((sum, i) => addTangents(sum, steps[i] ?? null)),
            ...whole(carryTypes.map(() => true), constantCount),
            ...whole(masks.slices, constantCount + carryCount),
        ];
    };
    const roundTypes = (types, sliced) => types.map((aval, i) => (sliced[i] ? { ...aval, shape: aval.shape.slice(1) } : aval));
    const operands = [
        ...knownConstants,
        ...linearConstants.map(zerosOf),
        ...carryTypes.map((aval, i) => cotangents[i] ?? zerosOf(aval)),
        ...stacked,
        ...knownSlices,
    ];
    const before = knownConstants.length + linearConstants.length + carryCount;
    const transposed = stageSelfContained(round, roundTypes(typesOf(operands), operands.map((_, i) => i >= before)));
    const results = applyEquation({
        ...equation,
        subJaxprs: [transposed],
        params: {
            ...params,
            reverse: !params.reverse,
            constantCount: knownConstants.length,
            carryCount: linearConstants.length + carryCount,
        },
    }, operands);
    const [sums, ctStart, ctSlices] = cut(results, linearConstants.length, carryCount);
    return [
        ...spread(sums, masks.constants),
        ...ctStart.map((cotangent, i) => (isLinear(start[i]) ? cotangent : null)),
        ...spread(ctSlices, masks.slices),
    ];
}
/** Known values where the mask is false, linear inputs where it is true. */
function mixed(known, variables, linear) {
    let next = 0;
    return variables.map(({ aval }, i) => linear[i] ? new LinearInput(aval) : known[next++]);
}
