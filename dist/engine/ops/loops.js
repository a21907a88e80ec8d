import { formatAval, sameType } from '../array/aval.js';
import { promoteTypes } from '../array/dtype.js';
import { scalar } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { sliceType } from '../primitives/calls/shapes.js';
import { apply, constantLike, convert } from '../primitives/lax.js';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.js';
import { flattenTree, toValue, } from '../tracing/pytree.js';
import { constantsAsInputs } from '../tracing/stage.js';
import { bind } from '../tracing/trace.js';
/**
 * Stages a round, and once more if the carry has to become what the round returns
 * (jax: _promote_weak_typed_inputs).
 *
 * @throws EngineError `carry_structure`, `carry_type`.
 */
function stageRound(what, carry, stageFor, structureAfter) {
    const { leaves, structure } = carry;
    const first = stageFor(leaves);
    const { key } = structureAfter();
    if (key !== structure.key) {
        throw new EngineError('carry_structure', { what, before: structure.key, after: key });
    }
    const typesAfter = (call) => call.closed.jaxpr.outputs.slice(0, leaves.length).map(({ aval }) => aval);
    const start = leaves.map((leaf, i) => promoted(leaf, typesAfter(first)[i]));
    const call = start.every((value, i) => value === leaves[i]) ? first : stageFor(start);
    const after = typesAfter(call);
    const differences = start.flatMap((value, i) => {
        const aval = after[i];
        if (sameType(value.aval, aval))
            return [];
        return [`part ${i} has type ${formatAval(value.aval)} and becomes ${formatAval(aval)}`];
    });
    if (differences.length === 0)
        return { call, start };
    throw new EngineError('carry_type', { what, differences: differences.join(', ') });
}
function promoted(value, after) {
    if (!value.aval.weakType || sameType(value.aval, after))
        return value;
    return convert(value, promoteTypes(value.aval, after).dtype);
}
/**
 * Applies `body` to the carry as long as `condition` holds for it. Forward mode and vmap go
 * through; for reverse mode use `scan`, or `foriLoop` with known bounds.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`.
 * @see jax.lax.while_loop
 */
export function whileLoop(condition, body, init) {
    const { structure } = flattenArgs([init]);
    const carry = flattenTree(init);
    let after = carry.structure;
    const { call, start } = stageRound('whileLoop body', carry, (values) => {
        const staged = stageCall(body, structure, avalsOf(values));
        after = staged.output;
        return staged;
    }, () => after);
    const test = stageCall(condition, structure, avalsOf(start));
    const [verdict, ...more] = test.closed.jaxpr.outputs.map(({ aval }) => formatAval(aval));
    if (verdict !== 'bool[]' || more.length > 0) {
        throw new EngineError('invalid_argument', {
            what: 'whileLoop',
            reason: `the condition must return a boolean scalar, but it returns ${[verdict, ...more]}`,
        });
    }
    const constants = [test.closed.constants, call.closed.constants];
    const results = bind('while', [...constants[0], ...constants[1], ...start], { conditionConstants: constants[0].length, bodyConstants: constants[1].length }, [constantsAsInputs(test.closed.jaxpr), constantsAsInputs(call.closed.jaxpr)]);
    return carry.structure.build(results);
}
/**
 * `[carry, y] = f(carry, x)` for every slice `x` of `xs` along axis 0. Returns the last carry and
 * all `y`, stacked along axis 0. `xs` may be a tree, or null when only the carry matters.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`.
 * @see jax.lax.scan
 */
export function scan(f, init, xs, options = {}) {
    const carry = flattenTree(init);
    const slices = flattenTree(xs);
    const length = scanLength(slices.leaves, options.length);
    const sliceTypes = slices.leaves.map(({ aval }) => sliceType(aval));
    const { structure } = flattenArgs([init, xs]);
    let after = carry.structure;
    let stacked = carry.structure;
    const round = (before, x) => {
        const result = f(before, x);
        if (!Array.isArray(result) || result.length !== 2) {
            const reason = 'the function must return a pair of a carry and what is to be stacked';
            throw new EngineError('invalid_argument', { what: 'scan', reason });
        }
        after = flattenTree(result[0]).structure;
        stacked = flattenTree(result[1]).structure;
        return result;
    };
    const { call, start } = stageRound('scan body', carry, (values) => stageCall(round, structure, [...avalsOf(values), ...sliceTypes]), () => after);
    const { jaxpr, constants } = call.closed;
    const results = bind('scan', [...constants, ...start, ...slices.leaves], {
        length,
        reverse: options.reverse ?? false,
        constantCount: constants.length,
        carryCount: start.length,
    }, [constantsAsInputs(jaxpr)]);
    return [
        carry.structure.build(results.slice(0, start.length)),
        stacked.build(results.slice(start.length)),
    ];
}
function scanLength(slices, given) {
    const wrong = (reason) => new EngineError('invalid_argument', { what: 'scan', reason });
    const lengths = slices.map(({ aval }) => {
        const [size] = aval.shape;
        if (size === undefined) {
            throw wrong(`got a value with no leading axis to scan over: ${formatAval(aval)}`);
        }
        return size;
    });
    const length = given ?? lengths[0];
    if (length === undefined)
        throw wrong('there is nothing to slice, so it needs a length');
    if (!Number.isInteger(length) || length < 0)
        throw wrong(`length is ${length}`);
    if (lengths.every((size) => size === length))
        return length;
    throw wrong(given === undefined
        ? `got values with different leading axis sizes: ${lengths.join(', ')}`
        : `got a length of ${given}, which disagrees with leading axis sizes ${lengths.join(', ')}`);
}
/**
 * `carry = body(i, carry)` for i from `lower` up to but not including `upper`. With bounds that are
 * known it is a `scan` and can be differentiated in reverse, otherwise a `whileLoop`. Bounds are
 * whole numbers or integer scalars of one dtype; the counter is an int32.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`, `literal_out_of_range`.
 * @see jax.lax.fori_loop
 */
export function foriLoop(lower, upper, body, init) {
    const [from, to] = [toBound(lower), toBound(upper)];
    if (from.dtype !== to.dtype) {
        const reason = `the bounds must have equal types, got ${from.dtype} and ${to.dtype}`;
        throw new EngineError('invalid_argument', { what: 'foriLoop', reason });
    }
    const [first, end] = [knownNumber(from), knownNumber(to)];
    if (first !== null && end !== null) {
        const start = scalar(first, 'int32', true);
        const round = ([i, carry]) => [
            [increased(i), body(i, carry)],
            null,
        ];
        const options = { length: Math.max(end - first, 0) };
        const both = [start, init];
        return scan(round, both, null, options)[0][1];
    }
    const result = whileLoop(([i, last]) => apply('lt', i, last), ([i, last, carry]) => [increased(i), last, body(i, carry)], [from, to, init]);
    return result[2];
}
const increased = (i) => apply('add', i, constantLike(i, 1));
function toBound(leaf) {
    const isWhole = typeof leaf === 'number' && Number.isInteger(leaf);
    const value = isWhole ? scalar(leaf, 'int32', true) : toValue(leaf);
    const isInteger = value.dtype === 'int32' || value.dtype === 'uint32';
    if (isInteger && value.shape.length === 0)
        return value;
    const reason = `bounds must be whole numbers or integer scalars, got ${formatAval(value.aval)}`;
    throw new EngineError('invalid_argument', { what: 'foriLoop', reason });
}
/** The number behind a value, if it is known while tracing. */
function knownNumber(value) {
    try {
        return Number(value.item());
    }
    catch (error) {
        if (error instanceof EngineError && error.code === 'abstract_value')
            return null;
        throw error;
    }
}
