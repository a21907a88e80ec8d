import { sizeOf } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { apply, broadcastInDim, constantLike, convert, dotGeneral, expandReduced, reduce, reshape, transpose, } from './lax.js';
/** Stands for an input the output is linear in; only its type is known. */
export class LinearInput {
    aval;
    constructor(aval) {
        this.aval = aval;
    }
}
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
function inversePermutation(permutation) {
    const inverse = new Array(permutation.length);
    permutation.forEach((axis, i) => {
        inverse[axis] = i;
    });
    return inverse;
}
function freeAxes(rank, contract, batch) {
    return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => !contract.includes(axis) && !batch.includes(axis));
}
/** The left operand's cotangent (jax: _dot_general_transpose_lhs). */
function dotTransposeLeft(cotangent, left, right, params, swapped) {
    const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
    const leftFree = freeAxes(left.shape.length, lhsContract, lhsBatch);
    const rightFree = freeAxes(right.shape.length, rhsContract, rhsBatch);
    const start = lhsBatch.length + (swapped ? 0 : leftFree.length);
    const product = dotGeneral(cotangent, right, {
        lhsContract: rightFree.map((_, i) => start + i),
        rhsContract: rightFree,
        lhsBatch: [...lhsBatch.keys()],
        rhsBatch,
    });
    const contractByRight = lhsContract
        .map((axis, i) => ({ axis, right: rhsContract[i] }))
        .sort((a, b) => a.right - b.right)
        .map(({ axis }) => axis);
    return transpose(product, inversePermutation([...lhsBatch, ...leftFree, ...contractByRight]));
}
function dotTranspose(site) {
    const [left, right] = site.inputs;
    const { params, cotangent } = site;
    if (left instanceof LinearInput) {
        if (right instanceof LinearInput)
            throw notLinear('dot_general');
        return [dotTransposeLeft(cotangent, left.aval, right, params, false), null];
    }
    const mirrored = {
        lhsContract: params.rhsContract,
        rhsContract: params.lhsContract,
        lhsBatch: params.rhsBatch,
        rhsBatch: params.lhsBatch,
    };
    return [null, dotTransposeLeft(cotangent, right.aval, left, mirrored, true)];
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
    dot_general: dotTranspose,
    jit: 'nested',
    cond: 'nested',
};
