import { EngineError } from '../errors.js';
import { convert } from '../primitives/lax.js';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.js';
import { toValue } from '../tracing/pytree.js';
import { capturedAsInputs } from '../tracing/stage.js';
import { bind } from '../tracing/trace.js';
/**
 * `onTrue(...operands)` or `onFalse(...operands)` by a scalar that may be traced. Both are traced;
 * they must return the same structure, shapes and dtypes.
 *
 * @throws EngineError `invalid_argument`, `invalid_params`.
 * @see jax.lax.cond
 */
export function cond(predicate, onTrue, onFalse, ...operands) {
    const chosen = convert(convert(toValue(predicate), 'bool'), 'int32');
    return choose(chosen, [onFalse, onTrue], operands);
}
/**
 * One of several branches by an integer scalar, which is clamped to the branches there are.
 *
 * @see jax.lax.switch
 */
export function switchCase(index, branches, ...operands) {
    return choose(convert(toValue(index), 'int32'), branches, operands);
}
function choose(index, branches, operands) {
    const { leaves, structure } = flattenArgs(operands);
    const staged = branches.map((branch) => stageCall(branch, structure, avalsOf(leaves)));
    const [first] = staged;
    if (first === undefined || staged.some((other) => other.output.key !== first.output.key)) {
        throw new EngineError('invalid_argument', {
            what: 'cond',
            reason: 'the branches must return the same structure',
        });
    }
    const { captured, jaxprs } = capturedAsInputs(staged.map(({ closed }) => closed));
    const results = bind('cond', [index, ...captured, ...leaves], {}, jaxprs);
    return first.output.build(results);
}
