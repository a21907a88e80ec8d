import { formatAval, sameShape } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { convert, full, isDifferentiable } from '../primitives/lax.js';
import { avalsOf, flattenArgs, leafPositions, stageCall, } from '../tracing/call.js';
import { flattenTree } from '../tracing/pytree.js';
import { gradientOf, pullback, requireFloatInputs } from './gradient.js';
import { nestedForward } from './nested-jvp.js';
import { instantiate, pushForward } from './push-forward.js';
/**
 * The gradient of a function with one float scalar output, by reverse mode. Leaves of the result
 * have the shape and dtype of the argument's leaves. Inside `f`, `item()` works on what depends on
 * known arguments only.
 *
 * @throws EngineError `grad_input_dtype`, `grad_output_shape`, `grad_output_dtype`,
 *   `grad_output_count`, `not_differentiable`.
 * @see jax.grad
 */
export function grad(f, options = {}) {
    const both = valueAndGrad(f, options);
    return (...args) => both(...args)[1];
}
/** The value and the gradient from one evaluation, as `[value, gradient]`. See `grad`. */
export function valueAndGrad(f, options = {}) {
    const argnums = options.argnums ?? 0;
    const wanted = typeof argnums === 'number' ? [argnums] : argnums;
    return (...args) => {
        requireArgnums(wanted, args.length);
        const { leaves, structure } = flattenArgs(args);
        const positions = leafPositions(args, wanted);
        requireFloatInputs(leaves, positions.flat());
        const { closed, output } = stageCall(f, structure, avalsOf(leaves), leaves);
        if (output.leafCount !== 1) {
            throw new EngineError('grad_output_count', { count: output.leafCount });
        }
        const result = gradientOf(closed.jaxpr, closed.constants, leaves, positions.flat());
        const trees = rebuild(args, wanted, positions, result.gradients);
        const gradient = typeof argnums === 'number' ? trees[0] : trees;
        return [result.outputs[0], gradient];
    };
}
function requireArgnums(argnums, count) {
    for (const argnum of argnums) {
        if (Number.isInteger(argnum) && argnum >= 0 && argnum < count)
            continue;
        throw new EngineError('invalid_argument', {
            what: 'argnums',
            reason: `${argnum} is not one of ${count} arguments`,
        });
    }
}
/** Gives flat gradients the structure of the arguments they belong to. */
function rebuild(args, argnums, positions, gradients) {
    let next = 0;
    return argnums.map((argument, i) => {
        const count = positions[i].length;
        const leaves = gradients.slice(next, next + count);
        next += count;
        return flattenTree(args[argument]).structure.build(leaves);
    });
}
/**
 * Forward mode: the result of `f` and its directional derivative. `tangents` has the structure,
 * shapes and dtypes of `primals`.
 *
 * @throws EngineError `grad_input_dtype`, `argument_type`, `not_differentiable`.
 * @see jax.jvp
 */
export function jvp(f, primals, tangents) {
    const { leaves, structure } = flattenArgs(primals);
    const given = flattenArgs(tangents);
    requireSameStructure('tangents', structure, given.structure);
    requireFloatInputs(leaves, [...leaves.keys()]);
    const slopes = given.leaves.map((tangent, i) => fitTangent(tangent, leaves[i], i));
    const { closed, output } = stageCall(f, structure, avalsOf(leaves), leaves);
    const pushed = pushForward(closed.jaxpr, closed.constants, leaves, slopes, nestedForward);
    const outputTangents = pushed.outputs.map((value, i) => instantiate(pushed.tangents[i] ?? null, value));
    return [output.build(pushed.outputs), output.build(outputTangents)];
}
/**
 * The result of `f` and a function from cotangents of the result to those of the arguments (a list
 * with one entry for each). Integers and bools get zeros of their own type, where JAX has float0.
 *
 * @throws EngineError `argument_type`, `not_differentiable`.
 * @see jax.vjp
 */
export function vjp(f, ...args) {
    const { leaves, structure } = flattenArgs(args);
    const argnums = [...leaves.keys()].filter((i) => isDifferentiable(leaves[i].aval));
    const { closed, output } = stageCall(f, structure, avalsOf(leaves), leaves);
    const pulled = pullback(closed.jaxpr, closed.constants, leaves, argnums);
    const pull = (cotangents) => {
        const given = flattenTree(cotangents);
        requireSameStructure('cotangents', output, given.structure);
        const fitted = given.leaves.map((cotangent, i) => fitTangent(cotangent, pulled.outputs[i], i));
        const found = pulled.pull(fitted);
        const all = leaves.map((leaf, i) => found[argnums.indexOf(i)] ?? full(strong(leaf.aval), 0));
        return structure.build(all);
    };
    return [output.build(pulled.outputs), pull];
}
function strong(aval) {
    return { ...aval, weakType: false };
}
function requireSameStructure(what, expected, actual) {
    if (expected.key === actual.key)
        return;
    throw new EngineError('invalid_argument', {
        what,
        reason: `structure ${actual.key} does not match ${expected.key}`,
    });
}
/** Bare numbers take the primal's dtype; anything else must have it already. */
function fitTangent(tangent, primal, index) {
    const fitted = tangent.aval.weakType ? convert(tangent, primal.dtype) : tangent;
    if (fitted.dtype === primal.dtype && sameShape(fitted.shape, primal.shape))
        return fitted;
    throw new EngineError('argument_type', {
        index,
        expected: formatAval(primal.aval),
        actual: formatAval(tangent.aval),
    });
}
