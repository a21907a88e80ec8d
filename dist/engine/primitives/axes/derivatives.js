import { bind } from '../../tracing/trace.js';
import { axesWithout } from '../axis-lists.js';
import { share } from '../elementwise/slopes-of-pairs.js';
import { apply, concatenate, constantLike, gather, pad, reshape, rev, slice, sliceAxis, } from '../lax.js';
/** Tangents of primitives that walk along one axis. */
/** Tangents go where their elements go. */
export function sortJvp(site) {
    const [x, tangent] = [site.primals[0], site.tangents[0]];
    const { axis } = site.params;
    const positions = bind('argsort', [x], { axis })[0];
    const others = axesWithout(x.shape.length, [axis]);
    return gather(tangent, reshape(positions, [...x.shape, 1]), {
        offsetDims: [],
        collapsedSliceDims: [axis],
        operandBatchingDims: others,
        startIndicesBatchingDims: others,
        startIndexMap: [axis],
        sliceSizes: x.shape.map(() => 1),
        mode: 'promise_in_bounds',
        fillValue: null,
    });
}
/**
 * The tangent of a running fold: that of a tree of pairs (jax: _cumulative_jvp_rule, which
 * differentiates jax.lax.associative_scan). The tree decides how equal elements share a tangent.
 */
export const cumulativeJvp = (combine) => (site) => {
    const { axis, reverse } = site.params;
    const turned = (value) => (reverse ? rev(value, [axis]) : value);
    const [x, t] = [site.primals[0], site.tangents[0]];
    return turned(runningFold({ x: turned(x), t: turned(t) }, axis, combine).t);
};
export const products = (a, b) => ({
    x: apply('mul', a.x, b.x),
    t: apply('add', apply('mul', a.t, b.x), apply('mul', a.x, b.t)),
});
export const extrema = (primitive) => (a, b) => {
    const part = share(primitive === 'max' ? 'gt' : 'lt');
    return {
        x: apply(primitive, a.x, b.x),
        t: apply('add', part(a.t, a.x, b.x), part(b.t, b.x, a.x)),
    };
};
function runningFold(whole, axis, combine) {
    const length = whole.x.shape[axis];
    if (length < 2)
        return whole;
    const both = (change, { x, t }) => ({
        x: change(x),
        t: change(t),
    });
    const everySecond = (start, limit) => both((value) => sliceEverySecond(value, axis, start, limit), whole);
    const odd = runningFold(combine(everySecond(0, length - 1), everySecond(1, length)), axis, combine);
    const first = both((value) => sliceAxis(value, axis, 0, 1), whole);
    if (length === 2)
        return interleave(first, odd, axis);
    const before = both((value) => sliceAxis(value, axis, 0, (length - 1) >> 1), odd);
    const even = combine(before, everySecond(2, length));
    const join = (a, b) => concatenate([a, b], axis);
    return interleave({ x: join(first.x, even.x), t: join(first.t, even.t) }, odd, axis);
}
function sliceEverySecond(x, axis, start, limit) {
    const along = (value, otherwise) => otherwise.with(axis, value);
    const zeros = x.shape.map(() => 0);
    const ones = x.shape.map(() => 1);
    return slice(x, along(start, zeros), along(limit, x.shape), along(2, ones));
}
function interleave(even, odd, axis) {
    const length = even.x.shape[axis] + odd.x.shape[axis];
    const spread = (value, low) => {
        const high = length - low - 2 * value.shape[axis] + 1;
        const padding = value.shape.map((_, i) => (i === axis ? [low, high, 1] : [0, 0, 0]));
        return pad(value, constantLike(value, 0), padding);
    };
    const merge = (a, b) => apply('add', spread(a, 0), spread(b, 1));
    return { x: merge(even.x, odd.x), t: merge(even.t, odd.t) };
}
