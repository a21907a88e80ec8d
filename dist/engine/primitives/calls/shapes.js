import { formatAval, makeAval, sameType } from '../../array/aval.js';
import { EngineError } from '../../errors.js';
import { invalid, requireArity } from '../shape-checks.js';
/** Shape rules of primitives that hold sub-jaxprs. */
export function jitShape(inputs, _, subJaxprs) {
    if (subJaxprs.length !== 1)
        throw invalid('jit', `needs one sub-jaxpr, got ${subJaxprs.length}`);
    return callType('jit', inputs, subJaxprs[0]);
}
export function condShape(inputs, _, branches) {
    const [index, ...operands] = inputs;
    if (branches.length === 0)
        throw invalid('cond', 'needs at least one branch');
    if (index?.dtype !== 'int32' || index.shape.length > 0) {
        throw invalid('cond', 'the first input must be an int32 scalar');
    }
    const types = branches.map((branch) => callType('cond', operands, branch));
    const first = types[0];
    for (const other of types) {
        const same = other.length === first.length && other.every((aval, i) => sameType(aval, first[i]));
        if (!same) {
            const spell = (avals) => `(${avals.map(formatAval).join(', ')})`;
            throw invalid('cond', `branches return ${spell(first)} and ${spell(other)}`);
        }
    }
    return first;
}
function callType(primitive, inputs, callee) {
    requireTypes(primitive, inputs, callee.inputs);
    return callee.outputs.map((output) => output.aval);
}
function requireTypes(primitive, inputs, expected) {
    requireArity(primitive, inputs, expected.length);
    expected.forEach(({ aval }, index) => {
        const actual = inputs[index];
        if (sameType(actual, aval))
            return;
        throw new EngineError('argument_type', {
            index,
            expected: formatAval(aval),
            actual: formatAval(actual),
        });
    });
}
/** The carry must come out of the body as it went in, or the next round could not take it. */
function requireSameCarry(primitive, before, after) {
    const fits = before.length === after.length && before.every((aval, i) => sameType(aval, after[i]));
    if (fits)
        return;
    const spell = (avals) => `(${avals.map(formatAval).join(', ')})`;
    throw invalid(primitive, `the body turns a carry ${spell(before)} into ${spell(after)}`);
}
export function scanShape(inputs, params, subJaxprs) {
    const { length, constantCount, carryCount } = params;
    if (subJaxprs.length !== 1)
        throw invalid('scan', `needs one body, got ${subJaxprs.length}`);
    const counts = [length, constantCount, carryCount];
    if (!counts.every(isCount) || constantCount + carryCount > inputs.length) {
        throw invalid('scan', `length and counts are ${counts.join(', ')}`);
    }
    const slices = inputs.map((input, i) => {
        if (i < constantCount + carryCount)
            return input;
        if (input.shape[0] === length)
            return sliceType(input);
        throw invalid('scan', `got ${formatAval(input)} for a scan of length ${length}`);
    });
    const results = callType('scan', slices, subJaxprs[0]);
    const carry = results.slice(0, carryCount);
    requireSameCarry('scan', slices.slice(constantCount, constantCount + carryCount), carry);
    const stacked = results.slice(carryCount).map((aval) => stackType(aval, length));
    return [...carry, ...stacked];
}
function isCount(value) {
    return Number.isInteger(value) && value >= 0;
}
/** The type of what a scan takes in one round. */
export function sliceType({ shape, dtype, weakType }) {
    return makeAval(shape.slice(1), dtype, weakType);
}
/** The type of what a scan gives of all rounds. */
function stackType({ shape, dtype, weakType }, length) {
    return makeAval([length, ...shape], dtype, weakType);
}
export function whileShape(inputs, params, subJaxprs) {
    const { conditionConstants, bodyConstants } = params;
    const [condition, body] = subJaxprs;
    if (condition === undefined || body === undefined || subJaxprs.length !== 2) {
        throw invalid('while', `needs a condition and a body, got ${subJaxprs.length} sub-jaxprs`);
    }
    if (![conditionConstants, bodyConstants].every(isCount)) {
        throw invalid('while', `constants are counted ${conditionConstants} and ${bodyConstants}`);
    }
    const carry = inputs.slice(conditionConstants + bodyConstants);
    const forCondition = [...inputs.slice(0, conditionConstants), ...carry];
    const verdict = callType('while', forCondition, condition);
    if (verdict.length !== 1 || !sameType(verdict[0], makeAval([], 'bool'))) {
        throw invalid('while', 'the condition must return a boolean scalar');
    }
    const results = callType('while', inputs.slice(conditionConstants), body);
    requireSameCarry('while', carry, results);
    return results;
}
export const customShape = (primitive) => (inputs, params, subJaxprs) => {
    const { constantCount } = params;
    if (subJaxprs.length !== 1)
        throw invalid(primitive, `has ${subJaxprs.length} sub-jaxprs`);
    if (!isCount(constantCount) || constantCount > inputs.length) {
        throw invalid(primitive, `constants are counted ${constantCount}`);
    }
    return callType(primitive, inputs, subJaxprs[0]);
};
/** The sub-jaxpr goes the other way, so its outputs are of the types that come in. */
export function customLinearShape(inputs, { residualCount }, subJaxprs) {
    const [back] = subJaxprs;
    if (back === undefined || subJaxprs.length !== 1) {
        throw invalid('custom_linear', `has ${subJaxprs.length} sub-jaxprs`);
    }
    if (!isCount(residualCount) || residualCount > back.inputs.length) {
        throw invalid('custom_linear', `residuals are counted ${residualCount}`);
    }
    requireTypes('custom_linear', inputs, [...back.inputs.slice(0, residualCount), ...back.outputs]);
    return back.inputs.slice(residualCount).map(({ aval }) => aval);
}
