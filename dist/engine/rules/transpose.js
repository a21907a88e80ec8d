import { sizeOf } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { gatherTranspose, scatterAddTranspose } from './derivatives-of-indexing.js';
import { apply, broadcastInDim, constantLike, convert, expandReduced, reduce, reshape, transpose, } from './lax.js';
import { cumsum, rev } from './lax-windows.js';
import { LinearInput } from './transpose-inputs.js';
import { dotTranspose, inversePermutation } from './transpose-of-dot.js';
import { concatenateTranspose, dynamicSliceTranspose, dynamicUpdateSliceTranspose, padTranspose, sliceTranspose, } from './transpose-of-windows.js';
/** Sums a cotangent back to the scalar an elementwise primitive repeated. */
function unbroadcast(cotangent, target) {
    if (target.shape.length > 0 || cotangent.shape.length === 0)
        return cotangent;
    return reduce('reduce_sum', cotangent, [...cotangent.shape.keys()]);
}
/** One linear input. */
const unary = (back) => (site) => [
    back(site.cotangent, site.inputs[0].aval, site.params),
];
/** Linear in both inputs together: add and sub. */
const sum = (rightSign) => (site) => site.inputs.map((input, i) => {
    if (!(input instanceof LinearInput))
        return null;
    const signed = i === 1 && rightSign === -1 ? apply('neg', site.cotangent) : site.cotangent;
    return unbroadcast(signed, input.aval);
});
function notLinear(primitive) {
    return new EngineError('not_differentiable', { primitive, rule: 'transpose' });
}
function mulTranspose(site) {
    const [x, y] = site.inputs;
    if (x instanceof LinearInput) {
        if (y instanceof LinearInput)
            throw notLinear('mul');
        return [unbroadcast(apply('mul', site.cotangent, y), x.aval), null];
    }
    return [null, unbroadcast(apply('mul', x, site.cotangent), y.aval)];
}
function divTranspose(site) {
    const [x, y] = site.inputs;
    if (y instanceof LinearInput)
        throw notLinear('div');
    return [unbroadcast(apply('div', site.cotangent, y), x.aval), null];
}
function selectTranspose(site) {
    const [which, ...cases] = site.inputs;
    if (which instanceof LinearInput)
        throw notLinear('select_n');
    const zero = constantLike(site.cotangent, 0);
    const back = cases.map((input, chosen) => {
        if (!(input instanceof LinearInput))
            return null;
        const parts = cases.map((_, i) => (i === chosen ? site.cotangent : zero));
        return unbroadcast(apply('select_n', which, ...parts), input.aval);
    });
    return [null, ...back];
}
/** Sums over the axes that were added or stretched from size one. */
function broadcastTranspose(cotangent, input, params) {
    const { shape, broadcastDimensions: dims } = params;
    const stretched = dims.filter((dim, axis) => input.shape[axis] === 1 && shape[dim] !== 1);
    const axes = [...shape.keys()].filter((axis) => !dims.includes(axis) || stretched.includes(axis));
    return reshape(reduce('reduce_sum', cotangent, axes), input.shape);
}
export const transposeRules = {
    neg: unary((ct) => apply('neg', ct)),
    sign: 'nonlinear',
    abs: 'nonlinear',
    floor: 'nonlinear',
    ceil: 'nonlinear',
    round: 'nonlinear',
    exp: 'nonlinear',
    expm1: 'nonlinear',
    log: 'nonlinear',
    log1p: 'nonlinear',
    sin: 'nonlinear',
    cos: 'nonlinear',
    tan: 'nonlinear',
    asin: 'nonlinear',
    acos: 'nonlinear',
    atan: 'nonlinear',
    sinh: 'nonlinear',
    cosh: 'nonlinear',
    tanh: 'nonlinear',
    logistic: 'nonlinear',
    sqrt: 'nonlinear',
    rsqrt: 'nonlinear',
    cbrt: 'nonlinear',
    square: 'nonlinear',
    integer_pow: 'nonlinear',
    is_finite: 'nonlinear',
    not: 'nonlinear',
    copy: unary((ct) => ct),
    stop_gradient: 'nonlinear',
    add: sum(1),
    sub: sum(-1),
    mul: mulTranspose,
    div: divTranspose,
    rem: 'nonlinear',
    pow: 'nonlinear',
    max: 'nonlinear',
    min: 'nonlinear',
    atan2: 'nonlinear',
    and: 'nonlinear',
    or: 'nonlinear',
    xor: 'nonlinear',
    eq: 'nonlinear',
    ne: 'nonlinear',
    lt: 'nonlinear',
    le: 'nonlinear',
    gt: 'nonlinear',
    ge: 'nonlinear',
    select_n: selectTranspose,
    clamp: 'nonlinear',
    convert_element_type: unary((ct, input) => convert(ct, input.dtype, input.weakType)),
    reshape: unary((ct, input) => reshape(ct, input.shape)),
    broadcast_in_dim: unary(broadcastTranspose),
    transpose: unary((ct, _, { permutation }) => transpose(ct, inversePermutation(permutation))),
    iota: 'nonlinear',
    reduce_sum: unary((ct, input, { axes }) => sizeOf(input.shape) === 0
        ? broadcastInDim(constantLike(ct, 0), input.shape, [])
        : expandReduced(ct, input.shape, axes)),
    reduce_prod: 'nonlinear',
    reduce_max: 'nonlinear',
    reduce_min: 'nonlinear',
    reduce_and: 'nonlinear',
    reduce_or: 'nonlinear',
    slice: unary(sliceTranspose),
    pad: padTranspose,
    concatenate: concatenateTranspose,
    rev: unary((ct, _, { dimensions }) => rev(ct, dimensions)),
    dynamic_slice: dynamicSliceTranspose,
    dynamic_update_slice: dynamicUpdateSliceTranspose,
    gather: gatherTranspose,
    scatter: 'nonlinear',
    scatter_add: scatterAddTranspose,
    cumsum: unary((ct, _, { axis, reverse }) => cumsum(ct, axis, !reverse)),
    cumprod: 'nonlinear',
    cummax: 'nonlinear',
    cummin: 'nonlinear',
    sort: 'nonlinear',
    argsort: 'nonlinear',
    argmax: 'nonlinear',
    argmin: 'nonlinear',
    dot_general: dotTranspose,
    qr: 'nonlinear',
    eigh: 'nonlinear',
    svd: 'nonlinear',
    jit: 'nested',
    cond: 'nested',
    scan: 'nested',
    while: 'nested',
    custom_jvp: 'nested',
    custom_vjp: 'nested',
    custom_linear: 'nested',
};
