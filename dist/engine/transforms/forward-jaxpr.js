import { stage } from '../tracing/stage.js';
import { maskOf, spread } from './masks.js';
import { instantiate, pushForward } from './push-forward.js';
/** `wanted` outputs get a tangent even where it is zero, so that branches or rounds agree. */
export function forwardJaxpr(jaxpr, mask, wanted, nested) {
    let nonzero = [];
    const tangentAvals = jaxpr.inputs.filter((_, i) => mask[i]).map((input) => input.aval);
    const avals = [...jaxpr.inputs.map((input) => input.aval), ...tangentAvals];
    const closed = stage((values) => {
        const primals = values.slice(0, jaxpr.inputs.length);
        const tangents = spread(values.slice(jaxpr.inputs.length), mask);
        const pushed = pushForward(jaxpr, [], primals, tangents, nested);
        const outputTangents = pushed.outputs.map((output, i) => wanted[i] ? instantiate(pushed.tangents[i] ?? null, output) : (pushed.tangents[i] ?? null));
        nonzero = maskOf(outputTangents);
        return [...pushed.outputs, ...outputTangents.filter((tangent) => tangent !== null)];
    }, avals);
    return { closed, nonzero };
}
