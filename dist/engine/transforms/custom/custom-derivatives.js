import { BoundedCache } from '../../bounded-cache.js';
import { EngineError } from '../../errors.js';
import { avalsOf, stageCall } from '../../tracing/call.js';
import { flattenTree, } from '../../tracing/pytree.js';
import { constantsAsInputs } from '../../tracing/stage.js';
import { bind } from '../../tracing/trace.js';
import { makeRuleToken } from './custom-rules.js';
/** Shapes of calls for which a function keeps its rule. */
const SHAPES_KEPT = 32;
let functionsMade = 0;
/**
 * Tokens stand in the text of jaxprs, which travels. Without a part that no other process has, text
 * from one would name a function of another.
 */
const PROCESS = globalThis.crypto.randomUUID();
/**
 * `f` with a derivative of its own: `rule(primals, tangents)` returns the output and its tangent,
 * which must be linear in the tangents. It serves forward and reverse mode, and may call the
 * function itself. Integers and bools have zeros of their own type as tangents (JAX: float0).
 *
 * @throws EngineError when differentiated: `custom_rule` for a rule that returns something else,
 *   `custom_closure` with respect to a value that `f` closes over.
 * @see jax.custom_jvp
 */
export function customJvp(f, rule, options = {}) {
    const name = options.name ?? (f.name || 'anonymous');
    const ruleFor = ({ whole, output }) => ({
        kind: 'jvp',
        push(primals, tangents) {
            const pair = rule(whole.build(primals), whole.build(tangents));
            const [value, tangent] = requirePair(name, pair, 'an output and its tangent');
            return {
                outputs: leavesLike(name, 'an output', value, output),
                tangents: leavesLike(name, 'a tangent', tangent, output),
            };
        },
    });
    return withRule('custom_jvp', f, name, ruleFor);
}
/**
 * `f` with a derivative of its own for reverse mode: `forward(...args)` returns the output and
 * residuals (any tree), `backward(residuals, cotangent)` a list with the cotangent of each
 * argument, null for zeros. Forward mode is an error.
 *
 * @throws EngineError when differentiated: `custom_rule`, `custom_closure` as for `customJvp`,
 *   `forward_mode_through_custom_vjp`.
 * @see jax.custom_vjp
 */
export function customVjp(f, forward, backward, options = {}) {
    const name = options.name ?? (f.name || 'anonymous');
    const ruleFor = ({ args, whole, output }) => ({
        kind: 'vjp',
        forward(primals) {
            const pair = forward(...whole.build(primals));
            const [value, kept] = requirePair(name, pair, 'an output and residuals');
            const { leaves: residuals, structure } = flattenTree(kept);
            const pull = (values, cotangents) => {
                const residual = structure.build(values);
                const found = backward(residual, output.build(cotangents));
                return cotangentLeaves(name, found, args);
            };
            return { outputs: leavesLike(name, 'an output', value, output), residuals, pull };
        },
    });
    return withRule('custom_vjp', f, name, ruleFor);
}
function withRule(primitive, f, name, ruleFor) {
    functionsMade += 1;
    const ownId = `${PROCESS} ${functionsMade}`;
    const tokens = new BoundedCache(SHAPES_KEPT);
    const tokenFor = (shape) => {
        const key = `${shape.whole.key}>${shape.output.key}`;
        const known = tokens.get(key);
        if (known !== undefined)
            return known;
        const token = makeRuleToken(`${ownId} ${key}`, ruleFor(shape));
        tokens.set(key, token);
        return token;
    };
    return (...args) => {
        const flat = args.map(flattenTree);
        const { leaves, structure: whole } = flattenTree(args);
        const { closed, output } = stageCall(f, whole, avalsOf(leaves), leaves);
        const shape = { args: flat.map(({ structure }) => structure), whole, output };
        const { jaxpr, constants } = closed;
        const results = bind(primitive, [...constants, ...leaves], { name, constantCount: constants.length, rule: tokenFor(shape) }, [constantsAsInputs(jaxpr)]);
        return output.build(results);
    };
}
function requirePair(name, pair, what) {
    if (Array.isArray(pair) && pair.length === 2)
        return pair;
    throw new EngineError('custom_rule', { name, reason: `must return a pair of ${what}` });
}
function leavesLike(name, what, tree, expected) {
    const { leaves, structure } = flattenTree(tree);
    if (structure.key === expected.key)
        return leaves;
    const reason = `returns ${what} of structure ${structure.key} instead of ${expected.key}`;
    throw new EngineError('custom_rule', { name, reason });
}
function cotangentLeaves(name, found, args) {
    if (!Array.isArray(found) || found.length !== args.length) {
        const reason = `must return a list of ${args.length} cotangents, one for each argument`;
        throw new EngineError('custom_rule', { name, reason });
    }
    return args.flatMap((structure, i) => {
        const part = found[i];
        const isZero = part === null || part === undefined;
        if (isZero)
            return new Array(structure.leafCount).fill(null);
        return leavesLike(name, `cotangent ${i}`, part, structure);
    });
}
