import { EngineError } from '../errors.js';
import { convert } from '../rules/lax.js';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.js';
import { toValue } from '../tracing/pytree.js';
import { replay } from '../tracing/replay.js';
import { stageSelfContained } from '../tracing/stage.js';
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
    const captured = staged.flatMap((call) => call.closed.constants);
    const avals = avalsOf([...captured, ...leaves]);
    const subJaxprs = staged.map((call, i) => {
        const before = staged.slice(0, i).reduce((sum, other) => sum + countConstants(other), 0);
        return stageSelfContained((values) => {
            const own = values.slice(before, before + countConstants(call));
            return replay(call.closed.jaxpr, own, values.slice(captured.length));
        }, avals);
    });
    const results = bind('cond', [index, ...captured, ...leaves], {}, subJaxprs);
    return first.output.build(results);
}
function countConstants(call) {
    return call.closed.constants.length;
}
