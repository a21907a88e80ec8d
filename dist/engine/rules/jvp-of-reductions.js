import { sizeOf } from '../array/aval.js';
import { apply, broadcastInDim, constantLike, convert, dotGeneral, expandReduced, reduce, reshape, transpose, } from './lax.js';
import { cumprod, pad } from './lax-windows.js';
/** The mean of the tangents at all places that hold the extremum (jax: _reduce_chooser_jvp_rule). */
export function extremumReductionJvp(site) {
    const [x] = site.primals;
    const tangent = site.tangents[0] ?? null;
    if (tangent === null)
        return null;
    const { axes } = site.params;
    const held = apply('eq', x, expandReduced(site.output, x.shape, axes));
    const location = convert(held, x.dtype);
    const count = reduce('reduce_sum', location, axes);
    return apply('div', reduce('reduce_sum', apply('mul', tangent, location), axes), count);
}
/**
 * Each tangent times the product of all other elements: those before it times those behind it. So
 * zeros are right and the rule can be differentiated again. In float64, in which part of a product
 * overflows no earlier than where the kernel multiplies all of it.
 */
export function productReductionJvp(site) {
    const [x] = site.primals;
    const tangent = site.tangents[0] ?? null;
    if (tangent === null)
        return null;
    const { axes } = site.params;
    const kept = x.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
    const keptShape = kept.map((axis) => x.shape[axis]);
    const count = sizeOf(axes.map((axis) => x.shape[axis]));
    const flatten = (value) => reshape(transpose(value, [...kept, ...axes]), [...keptShape, count]);
    const last = keptShape.length;
    const factors = convert(flatten(x), 'float64');
    const one = constantLike(factors, 1);
    const unmoved = keptShape.map(() => [0, 0, 0]);
    const before = cumprod(pad(factors, one, [...unmoved, [1, -1, 0]]), last, false);
    const behind = cumprod(pad(factors, one, [...unmoved, [-1, 1, 0]]), last, true);
    const others = convert(apply('mul', before, behind), x.dtype);
    return reduce('reduce_sum', apply('mul', flatten(tangent), others), [last]);
}
/** dot_general is linear in each operand. */
export function dotJvp(site) {
    const [x, y] = site.primals;
    const [dx, dy] = site.tangents;
    const left = dx ? dotGeneral(dx, y, site.params) : null;
    const right = dy ? dotGeneral(x, dy, site.params) : null;
    return left && right ? apply('add', left, right) : (left ?? right);
}
/**
 * The tangent of whichever of minimum, operand and maximum is the result; none at the bounds, and
 * none of a minimum above the maximum (jax: clamp_p).
 */
export function clampJvp(site) {
    const [low, x, high] = site.primals;
    const [dLow, dx, dHigh] = site.tangents;
    const pass = (chosen, tangent) => {
        const zero = constantLike(tangent, 0);
        const passed = apply('select_n', chosen, zero, tangent);
        return passed.shape.length === 0 ? broadcastInDim(passed, site.output.shape, []) : passed;
    };
    const inside = () => apply('and', apply('gt', x, low), apply('lt', x, high));
    const terms = [];
    const raised = () => apply('and', apply('gt', low, x), apply('lt', low, high));
    if (dLow)
        terms.push(pass(raised(), dLow));
    if (dx)
        terms.push(pass(inside(), dx));
    if (dHigh)
        terms.push(pass(apply('lt', high, x), dHigh));
    return terms.reduce((sum, term) => apply('add', sum, term));
}
