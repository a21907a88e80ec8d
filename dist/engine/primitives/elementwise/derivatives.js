import { EngineError } from '../../errors.js';
import { apply, broadcastInDim, reduce } from '../lax.js';
/** Shapes that derivatives of elementwise primitives have. */
/** Of a function of one argument, by its slope. */
export const slope = (at) => ({ tangents: [t], primals: [x], output }) => t ? apply('mul', t, at(x, output)) : null;
/** Of a function that is linear in its only argument: do the same to the tangent. */
export const linear = (same) => ({ tangents: [t], params }) => t ? same(t, params) : null;
/** Of a function of two arguments: one term for each tangent. */
export const pair = (left, right) => ({ primals, tangents: [dx, dy], output }) => {
    const [x, y] = primals;
    return addTangents(dx ? widen(left(dx, x, y, output), output) : null, dy ? widen(right(dy, x, y, output), output) : null);
};
/** A term of a scalar operand has to become as large as the result. */
export function widen(term, output) {
    return term.shape.length === 0 ? broadcastInDim(term, output.shape, []) : term;
}
/** Sum of two tangents, either of which may be a symbolic zero. */
export function addTangents(a, b) {
    if (a === null)
        return b;
    return b === null ? a : apply('add', a, b);
}
/** Backwards through a function with one input, which is linear. */
export const back = (to) => ({ cotangent, inputs, params }) => [
    to(cotangent, inputs[0].aval, params),
];
/** Sums a cotangent back to the scalar an elementwise primitive repeated. */
export function unbroadcast(cotangent, target) {
    if (target.shape.length > 0 || cotangent.shape.length === 0)
        return cotangent;
    return reduce('reduce_sum', cotangent, [...cotangent.shape.keys()]);
}
export function notLinear(primitive) {
    return new EngineError('not_differentiable', { primitive, rule: 'transpose' });
}
