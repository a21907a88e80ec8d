import { Jaxpr } from '../ir/jaxpr.js';
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
 * Traces a function that uses nothing but its arguments, such as a transformation of a jaxpr
 * without constants: the rules make arrays by primitives, so they capture none.
 */
export function stageSelfContained(fn, avals) {
    const { jaxpr, constants } = stage(fn, avals);
    if (constants.length > 0) {
        throw new TypeError(`A rule captured ${constants.length} arrays; build them by primitives.`);
    }
    return jaxpr;
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
