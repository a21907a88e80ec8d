import { bind } from '../tracing/trace.js';
import { gatherJvp, scatterAddJvp, scatterJvp } from './derivatives-of-indexing.js';
import { cumulativeJvp, extrema, products, sortJvp } from './jvp-of-axes.js';
import { eighJvp, qrJvp, svdJvp } from './jvp-of-decompositions.js';
import { atan2Terms, powBase, powExponent, remDivisor, share } from './jvp-of-pairs.js';
import { clampJvp, dotJvp, extremumReductionJvp, productReductionJvp, } from './jvp-of-reductions.js';
import { concatenateJvp, dynamicSliceJvp, dynamicUpdateSliceJvp, padJvp, } from './jvp-of-windows.js';
import { apply, broadcastInDim, constantLike, convert, integerPow, isDifferentiable, reduce, reshape, transpose, } from './lax.js';
import { rev, slice } from './lax-windows.js';
/** Elementwise function of one argument, by its slope. */
const unary = (slope) => (site) => {
    const tangent = site.tangents[0] ?? null;
    if (tangent === null)
        return null;
    return apply('mul', tangent, slope(site.primals[0], site.output));
};
/** Functions that are linear in their only argument: do the same to the tangent. */
const linear = (same) => (site) => {
    const tangent = site.tangents[0] ?? null;
    return tangent === null ? null : same(tangent, site.params);
};
/** Elementwise function of two arguments: one term for each tangent. */
const binary = (left, right) => (site) => {
    const [x, y] = site.primals;
    const [dx, dy] = site.tangents;
    return addTangents(dx ? widen(left(dx, x, y, site.output), site.output) : null, dy ? widen(right(dy, x, y, site.output), site.output) : null);
};
/** A term of a scalar operand has to become as large as the result. */
function widen(term, output) {
    return term.shape.length === 0 ? broadcastInDim(term, output.shape, []) : term;
}
/** Sum of two tangents, either of which may be a symbolic zero. */
export function addTangents(a, b) {
    if (a === null)
        return b;
    return b === null ? a : apply('add', a, b);
}
const one = (x) => constantLike(x, 1);
const oneMinus = (x) => apply('sub', one(x), x);
const onePlus = (x) => apply('add', one(x), x);
const reciprocal = (x) => apply('div', one(x), x);
const times = (x, factor) => apply('mul', x, constantLike(x, factor));
const swapped = (term) => (tangent, x, y) => term(tangent, y, x);
function integerPowJvp(site) {
    const { y } = site.params;
    const tangent = site.tangents[0] ?? null;
    if (y === 0 || tangent === null)
        return null;
    const slope = times(integerPow(site.primals[0], y - 1), y);
    return apply('mul', tangent, slope);
}
function selectJvp(site) {
    const [which, ...cases] = site.primals;
    const tangents = cases.map((value, i) => site.tangents[i + 1] ?? constantLike(value, 0));
    return widen(apply('select_n', which, ...tangents), site.output);
}
export const jvpRules = {
    neg: linear((t) => apply('neg', t)),
    sign: 'zero',
    abs: unary((x) => apply('sign', x)),
    floor: 'zero',
    ceil: 'zero',
    round: 'zero',
    exp: unary((_, y) => y),
    expm1: unary((_, y) => onePlus(y)),
    log: ({ primals: [x], tangents: [t] }) => (t ? apply('div', t, x) : null),
    log1p: ({ primals: [x], tangents: [t] }) => (t ? apply('div', t, onePlus(x)) : null),
    sin: unary((x) => apply('cos', x)),
    cos: unary((x) => apply('neg', apply('sin', x))),
    tan: unary((_, y) => onePlus(apply('square', y))),
    asin: unary((x) => apply('rsqrt', oneMinus(apply('square', x)))),
    acos: unary((x) => apply('neg', apply('rsqrt', oneMinus(apply('square', x))))),
    atan: unary((x) => reciprocal(onePlus(apply('square', x)))),
    sinh: unary((x) => apply('cosh', x)),
    cosh: unary((x) => apply('sinh', x)),
    tanh: unary((_, y) => apply('mul', onePlus(y), oneMinus(y))),
    logistic: unary((_, y) => apply('mul', y, oneMinus(y))),
    sqrt: unary((_, y) => apply('div', constantLike(y, 0.5), y)),
    rsqrt: unary((x, y) => times(apply('div', y, x), -0.5)),
    cbrt: unary((_, y) => reciprocal(times(apply('square', y), 3))),
    square: unary((x) => times(x, 2)),
    integer_pow: integerPowJvp,
    is_finite: 'zero',
    not: 'zero',
    copy: linear((t) => apply('copy', t)),
    stop_gradient: 'zero',
    add: binary((t) => t, (t) => t),
    sub: binary((t) => t, (t) => apply('neg', t)),
    mul: binary((t, _, y) => apply('mul', t, y), (t, x) => apply('mul', x, t)),
    div: binary((t, _, y) => apply('div', t, y), (t, _, y, out) => apply('neg', apply('div', apply('mul', t, out), y))),
    rem: binary((t) => t, remDivisor),
    pow: binary(powBase, powExponent),
    max: binary(share('gt'), swapped(share('gt'))),
    min: binary(share('lt'), swapped(share('lt'))),
    atan2: binary(atan2Terms('y'), atan2Terms('x')),
    and: 'zero',
    or: 'zero',
    xor: 'zero',
    eq: 'zero',
    ne: 'zero',
    lt: 'zero',
    le: 'zero',
    gt: 'zero',
    ge: 'zero',
    select_n: selectJvp,
    clamp: clampJvp,
    convert_element_type: ({ tangents: [t], output }) => t && isDifferentiable(output.aval) ? convert(t, output.dtype, output.aval.weakType) : null,
    reshape: linear((t, { newSizes }) => reshape(t, newSizes)),
    broadcast_in_dim: linear((t, { shape, broadcastDimensions }) => broadcastInDim(t, shape, broadcastDimensions)),
    transpose: linear((t, { permutation }) => transpose(t, permutation)),
    iota: 'zero',
    reduce_sum: linear((t, { axes }) => reduce('reduce_sum', t, axes)),
    reduce_prod: productReductionJvp,
    reduce_max: extremumReductionJvp,
    reduce_min: extremumReductionJvp,
    reduce_and: 'zero',
    reduce_or: 'zero',
    slice: linear((t, { startIndices, limitIndices, strides }) => slice(t, startIndices, limitIndices, strides)),
    pad: padJvp,
    concatenate: concatenateJvp,
    rev: linear((t, { dimensions }) => rev(t, dimensions)),
    dynamic_slice: dynamicSliceJvp,
    dynamic_update_slice: dynamicUpdateSliceJvp,
    gather: gatherJvp,
    scatter: scatterJvp,
    scatter_add: scatterAddJvp,
    cumsum: linear((t, params) => bind('cumsum', [t], params)[0]),
    cumprod: cumulativeJvp(products),
    cummax: cumulativeJvp(extrema('max')),
    cummin: cumulativeJvp(extrema('min')),
    sort: sortJvp,
    argsort: 'zero',
    argmax: 'zero',
    argmin: 'zero',
    dot_general: dotJvp,
    qr: qrJvp,
    eigh: eighJvp,
    svd: svdJvp,
    jit: 'nested',
    cond: 'nested',
    scan: 'nested',
    while: 'nested',
    custom_jvp: 'nested',
    custom_vjp: 'nested',
    custom_linear: 'nested',
};
