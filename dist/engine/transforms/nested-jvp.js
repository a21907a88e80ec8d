import { applyEquation } from '../tracing/replay.js';
import { stageSelfContained } from '../tracing/stage.js';
import { instantiate, pushForward } from './jvp.js';
/** Forward mode through jit and cond: the same equation around the pushed-forward sub-jaxprs. */
export function nestedForward(equation, primals, tangents) {
    const operandMask = maskOf(tangents).slice(leadingInputs(equation));
    const first = equation.subJaxprs.map((sub) => forwardJaxpr(sub, operandMask, []));
    const nonzero = unionOf(first.map((forward) => forward.nonzero));
    const subJaxprs = equation.subJaxprs.map((sub) => forwardJaxpr(sub, operandMask, nonzero).jaxpr);
    const given = tangents.filter((tangent) => tangent !== null);
    const results = applyEquation({ ...equation, subJaxprs }, [...primals, ...given]);
    return splitResults(results, nonzero);
}
/** Inputs of an equation that its sub-jaxprs do not see: the index of a cond. */
export function leadingInputs(equation) {
    return equation.primitive === 'cond' ? 1 : 0;
}
/** `wanted` outputs get a tangent even where it is zero, so that branches agree. */
function forwardJaxpr(jaxpr, mask, wanted) {
    let nonzero = [];
    const tangentAvals = jaxpr.inputs.filter((_, i) => mask[i]).map((input) => input.aval);
    const avals = [...jaxpr.inputs.map((input) => input.aval), ...tangentAvals];
    const forward = stageSelfContained((values) => {
        const primals = values.slice(0, jaxpr.inputs.length);
        const tangents = spread(values.slice(jaxpr.inputs.length), mask);
        const pushed = pushForward(jaxpr, [], primals, tangents, nestedForward);
        const outputTangents = pushed.outputs.map((output, i) => wanted[i] ? instantiate(pushed.tangents[i] ?? null, output) : (pushed.tangents[i] ?? null));
        nonzero = maskOf(outputTangents);
        return [...pushed.outputs, ...outputTangents.filter((tangent) => tangent !== null)];
    }, avals);
    return { jaxpr: forward, nonzero };
}
export function maskOf(values) {
    return values.map((value) => value !== null);
}
export function unionOf(masks) {
    return (masks[0] ?? []).map((_, i) => masks.some((mask) => mask[i]));
}
/** Whether work done for one mask can stand for the other; else nesting would double it. */
export function sameMask(a, b) {
    return a.every((wanted, i) => wanted === b[i]);
}
/** Puts values where the mask is true, null elsewhere. */
export function spread(values, mask) {
    let next = 0;
    return mask.map((wanted) => (wanted ? values[next++] : null));
}
function splitResults(results, nonzero) {
    const outputs = results.slice(0, nonzero.length);
    return { outputs, tangents: spread(results.slice(nonzero.length), nonzero) };
}
