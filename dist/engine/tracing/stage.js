import { formatAval } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { Jaxpr, makeVariable } from '../ir/jaxpr.js';
import { withTrace } from './trace.js';
/**
 * Traces a function of flat arguments to a jaxpr. With `known`, values can be asked for inside
 * (`item()`), so ordinary control flow works as it does in un-jitted JAX.
 */
export function stage(fn, avals, known) {
    return withTrace((trace) => {
        const inputs = avals.map((aval, i) => trace.addInput(aval, known?.[i]));
        return trace.finish(fn(inputs));
    });
}
/**
 * Traces a function that captures nothing, as the engine's own rules do not: they make arrays by
 * primitives. Where a function of the caller's may run, such as a custom derivative rule, what it
 * captures has to become inputs instead; see `stage` and `capturedAsInputs`.
 *
 * @throws EngineError `captured_value` when it captures something all the same.
 */
export function stageSelfContained(fn, avals) {
    const { jaxpr, constants } = stage(fn, avals);
    const [captured] = constants;
    if (captured === undefined)
        return jaxpr;
    throw new EngineError('captured_value', { type: formatAval(captured.aval) });
}
export function capturedAsInputs(closed) {
    const captured = closed.flatMap(({ constants }) => constants);
    if (captured.length === 0)
        return { captured, jaxprs: closed.map(({ jaxpr }) => jaxpr) };
    const jaxprs = closed.map(({ jaxpr: { constants, inputs, equations, outputs } }, own) => {
        const taken = closed.flatMap((other, i) => i === own ? constants : other.constants.map(({ aval }) => makeVariable(aval)));
        return new Jaxpr({ inputs: [...taken, ...inputs], constants: [], equations, outputs });
    });
    return { captured, jaxprs };
}
/** Moves constants in front of the inputs, as sub-jaxprs of equations need it. */
export function constantsAsInputs(jaxpr) {
    if (jaxpr.constants.length === 0)
        return jaxpr;
    return new Jaxpr({
        inputs: [...jaxpr.constants, ...jaxpr.inputs],
        constants: [],
        equations: jaxpr.equations,
        outputs: jaxpr.outputs,
    });
}
