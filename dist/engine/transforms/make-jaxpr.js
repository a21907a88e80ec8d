import { formatAval } from '../array/aval.js';
import { NdArray } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { execute } from '../interpreter/execute.js';
import { checkArgumentTypes, checkJaxpr } from '../ir/validate.js';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.js';
import { replay } from '../tracing/replay.js';
import { isConcrete } from '../tracing/trace.js';
/**
 * The jaxpr of a function for arguments of the types given, with the values of the arrays it
 * closes over. Only shapes and dtypes of `args` matter.
 *
 * @see jax.make_jaxpr
 */
export function makeJaxpr(f) {
    return (...args) => {
        const { leaves, structure } = flattenArgs(args);
        const { closed } = stageCall(f, structure, avalsOf(leaves));
        return { jaxpr: closed.jaxpr, constants: closed.constants.map(requireArray) };
    };
}
function requireArray(value) {
    if (value instanceof NdArray)
        return value;
    throw new EngineError('abstract_value', { type: formatAval(value.aval) });
}
/**
 * Checks a jaxpr and applies it to flat arguments. Works inside transformations too.
 *
 * @throws EngineError what `checkJaxpr` throws; `wrong_arity` or `argument_type` for arguments.
 */
export function evalJaxpr(jaxpr, constants, args) {
    checkJaxpr(jaxpr);
    checkArgumentTypes('The jaxpr', jaxpr.inputs, avalsOf(args));
    checkArgumentTypes('The constants list', jaxpr.constants, avalsOf(constants));
    if (isConcrete(args) && isConcrete(constants))
        return execute(jaxpr, constants, args);
    return replay(jaxpr, constants, args);
}
