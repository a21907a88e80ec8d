import { formatAval } from '../array/aval.js';
import { NdArray } from '../array/nd-array.js';
import { BoundedCache } from '../bounded-cache.js';
import { execute } from '../interpreter/execute.js';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.js';
import { constantsAsInputs } from '../tracing/stage.js';
import { bind, isConcrete } from '../tracing/trace.js';
/** Signatures kept for one jitted function; the least recently used goes first. */
const SIGNATURES_KEPT = 128;
/**
 * Traces a function once for each signature (structure, shapes and dtypes of its arguments) and
 * runs the jaxpr from then on. Inside another transformation it becomes one `jit` equation.
 *
 * @see jax.jit
 */
export function jit(f, options = {}) {
    const staged = new BoundedCache(SIGNATURES_KEPT);
    const name = options.name ?? (f.name || 'anonymous');
    return (...args) => {
        const { leaves, structure } = flattenArgs(args);
        const key = signatureOf(structure, leaves);
        let call = staged.get(key);
        if (call === undefined) {
            call = stageCall(f, structure, avalsOf(leaves));
            // A jaxpr that closes over values of an outer trace is good for this call only.
            if (closesOverArrays(call.closed))
                staged.set(key, call);
        }
        return call.output.build(runStaged(call.closed, leaves, name));
    };
}
function runStaged({ jaxpr, constants }, args, name) {
    if (isConcrete(args) && isConcrete(constants))
        return execute(jaxpr, constants, args);
    return bind('jit', [...constants, ...args], { name }, [constantsAsInputs(jaxpr)]);
}
function closesOverArrays(closed) {
    return closed.constants.every((constant) => constant instanceof NdArray);
}
function signatureOf(structure, leaves) {
    let key = structure.key;
    for (const leaf of leaves)
        key += formatAval(leaf.aval);
    return key;
}
