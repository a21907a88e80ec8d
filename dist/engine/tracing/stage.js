import { formatAval } from '../array/aval.js';
import { NdArray, scalar, storageOf } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { Jaxpr } from '../ir/jaxpr.js';
import { broadcastInDim, full, reshape } from '../rules/lax.js';
import { concatenate } from '../rules/lax-windows.js';
import { replay } from './replay.js';
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
 * Traces a function to a jaxpr without constants. The engine's own rules make arrays by primitives
 * and capture none; those that a custom derivative rule closes over are spelled out.
 *
 * @throws EngineError `captured_tracer` when it closes over a value of an outer trace.
 */
export function stageSelfContained(fn, avals) {
    const { jaxpr, constants } = stage(fn, avals);
    if (constants.length === 0)
        return jaxpr;
    return stage((args) => replay(jaxpr, constants.map(spellOut), args), avals).jaxpr;
}
/** An array as an expression of its elements. */
function spellOut(value) {
    const { aval } = value;
    if (!(value instanceof NdArray)) {
        throw new EngineError('captured_tracer', { type: formatAval(aval) });
    }
    const elements = Array.from(storageOf(value), (element) => broadcastInDim(scalar(element, aval.dtype, aval.weakType), [1], []));
    if (elements.length === 0)
        return full(aval, 0);
    return reshape(concatenate(elements, 0), aval.shape);
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
