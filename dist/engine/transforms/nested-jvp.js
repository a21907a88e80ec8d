import { applyEquation } from '../tracing/replay.js';
import { capturedAsInputs } from '../tracing/stage.js';
import { customForward, isCustom } from './custom/custom-forward.js';
import { forwardJaxpr } from './forward-jaxpr.js';
import { scanForward } from './loops/scan-forward.js';
import { whileForward } from './loops/while-forward.js';
import { maskOf, sameMask, spread, unionOf } from './masks.js';
/** Forward mode through equations with sub-jaxprs. */
export function nestedForward(equation, primals, tangents) {
    if (equation.primitive === 'scan') {
        return scanForward(equation, primals, tangents, nestedForward);
    }
    if (equation.primitive === 'while') {
        return whileForward(equation, primals, tangents, nestedForward);
    }
    if (isCustom(equation))
        return customForward(equation, primals, tangents);
    return callForward(equation, primals, tangents);
}
/** jit and cond: the same equation around the pushed-forward sub-jaxprs. */
function callForward(equation, primals, tangents) {
    const skip = leadingInputs(equation);
    const operandMask = maskOf(tangents).slice(skip);
    const push = (sub, wanted) => forwardJaxpr(sub, operandMask, wanted, nestedForward);
    const first = equation.subJaxprs.map((sub) => push(sub, []));
    const nonzero = unionOf(first.map((forward) => forward.nonzero));
    const pushed = first.map((forward, i) => sameMask(forward.nonzero, nonzero) ? forward : push(equation.subJaxprs[i], nonzero));
    const { captured, jaxprs } = capturedAsInputs(pushed.map(({ closed }) => closed));
    const given = tangents.filter((tangent) => tangent !== null);
    const results = applyEquation({ ...equation, subJaxprs: jaxprs }, [
        ...primals.slice(0, skip),
        ...captured,
        ...primals.slice(skip),
        ...given,
    ]);
    const outputs = results.slice(0, nonzero.length);
    return { outputs, tangents: spread(results.slice(nonzero.length), nonzero) };
}
/** Inputs of an equation that its sub-jaxprs do not see: the index of a cond. */
export function leadingInputs(equation) {
    return equation.primitive === 'cond' ? 1 : 0;
}
