import { NO_PARAMS, } from '../ir/primitives.js';
import { bind } from '../tracing/trace.js';
import { gatherBatch, scatterBatch } from './batching-of-indexing.js';
import { concatenateBatch, dynamicSliceBatch, dynamicUpdateSliceBatch, padBatch, revBatch, sliceBatch, } from './batching-of-windows.js';
import { apply, broadcastInDim, convert, dotGeneral, moveAxis, reduce, reshape, transpose, } from './lax.js';
import { scatter, scatterAdd } from './lax-indexing.js';
/**
 * Gives the operands of an elementwise primitive a common shape again. Unbatched scalars may stay
 * scalars; a batched scalar beside arrays, or an unbatched array, has to be repeated.
 */
function alignOperands(site) {
    const inner = site.inputs.map((x, i) => (site.batched[i] ? x.shape.slice(1) : x.shape));
    const shape = inner.find((dims) => dims.length > 0) ?? [];
    const whole = [site.size, ...shape];
    return site.inputs.map((x, i) => {
        const rank = inner[i].length;
        if (site.batched[i])
            return rank === shape.length ? x : broadcastInDim(x, whole, [0]);
        if (rank === 0)
            return x;
        return broadcastInDim(x, whole, [...shape.keys()].map((axis) => axis + 1));
    });
}
const elementwise = (primitive) => (site) => apply(primitive, ...alignOperands(site));
const shifted = (axes) => axes.map((axis) => axis + 1);
const first = (site) => site.inputs[0];
const reduction = (primitive) => (site) => reduce(primitive, first(site), shifted(site.params.axes));
/** Primitives that work along one axis do so along the next. */
const alongAxis = (primitive) => (site) => bind(primitive, site.inputs, { ...site.params, axis: site.params.axis + 1 })[0];
/** Matrices along the last axes do not mind one more in front. */
const eachMatrix = (primitive) => (site) => bind(primitive, site.inputs, NO_PARAMS);
function broadcastBatch(site) {
    const { shape, broadcastDimensions } = site.params;
    return broadcastInDim(first(site), [site.size, ...shape], [0, ...shifted(broadcastDimensions)]);
}
/** Both mapped: one more batch axis. One mapped: one more free axis, moved to the front after. */
function dotBatch(site) {
    const [lhs, rhs] = site.inputs;
    const [left, right] = site.batched;
    const { params } = site;
    const moved = {
        lhsContract: left ? shifted(params.lhsContract) : params.lhsContract,
        rhsContract: right ? shifted(params.rhsContract) : params.rhsContract,
        lhsBatch: left ? shifted(params.lhsBatch) : params.lhsBatch,
        rhsBatch: right ? shifted(params.rhsBatch) : params.rhsBatch,
    };
    if (left && right) {
        const lhsBatch = [0, ...moved.lhsBatch];
        return dotGeneral(lhs, rhs, { ...moved, lhsBatch, rhsBatch: [0, ...moved.rhsBatch] });
    }
    const batches = params.lhsBatch.length;
    const lhsFree = lhs.shape.length - params.lhsContract.length - batches;
    return moveAxis(dotGeneral(lhs, rhs, moved), left ? batches : batches + lhsFree, 0);
}
export const batchRules = {
    neg: elementwise('neg'),
    sign: elementwise('sign'),
    abs: elementwise('abs'),
    floor: elementwise('floor'),
    ceil: elementwise('ceil'),
    round: (site) => bind('round', site.inputs, site.params)[0],
    exp: elementwise('exp'),
    expm1: elementwise('expm1'),
    log: elementwise('log'),
    log1p: elementwise('log1p'),
    sin: elementwise('sin'),
    cos: elementwise('cos'),
    tan: elementwise('tan'),
    asin: elementwise('asin'),
    acos: elementwise('acos'),
    atan: elementwise('atan'),
    sinh: elementwise('sinh'),
    cosh: elementwise('cosh'),
    tanh: elementwise('tanh'),
    logistic: elementwise('logistic'),
    sqrt: elementwise('sqrt'),
    rsqrt: elementwise('rsqrt'),
    cbrt: elementwise('cbrt'),
    square: elementwise('square'),
    integer_pow: (site) => bind('integer_pow', site.inputs, site.params)[0],
    is_finite: elementwise('is_finite'),
    not: elementwise('not'),
    copy: elementwise('copy'),
    stop_gradient: elementwise('stop_gradient'),
    add: elementwise('add'),
    sub: elementwise('sub'),
    mul: elementwise('mul'),
    div: elementwise('div'),
    rem: elementwise('rem'),
    pow: elementwise('pow'),
    max: elementwise('max'),
    min: elementwise('min'),
    atan2: elementwise('atan2'),
    and: elementwise('and'),
    or: elementwise('or'),
    xor: elementwise('xor'),
    eq: elementwise('eq'),
    ne: elementwise('ne'),
    lt: elementwise('lt'),
    le: elementwise('le'),
    gt: elementwise('gt'),
    ge: elementwise('ge'),
    select_n: elementwise('select_n'),
    clamp: elementwise('clamp'),
    convert_element_type: (site) => convert(first(site), site.params.newDtype, site.params.weakType),
    reshape: (site) => reshape(first(site), [site.size, ...site.params.newSizes]),
    broadcast_in_dim: broadcastBatch,
    transpose: (site) => transpose(first(site), [0, ...shifted(site.params.permutation)]),
    iota: 'no_inputs',
    reduce_sum: reduction('reduce_sum'),
    reduce_prod: reduction('reduce_prod'),
    reduce_max: reduction('reduce_max'),
    reduce_min: reduction('reduce_min'),
    reduce_and: reduction('reduce_and'),
    reduce_or: reduction('reduce_or'),
    slice: sliceBatch,
    pad: padBatch,
    concatenate: concatenateBatch,
    rev: revBatch,
    dynamic_slice: dynamicSliceBatch,
    dynamic_update_slice: dynamicUpdateSliceBatch,
    gather: gatherBatch,
    scatter: scatterBatch(scatter),
    scatter_add: scatterBatch(scatterAdd),
    cumsum: alongAxis('cumsum'),
    cumprod: alongAxis('cumprod'),
    cummax: alongAxis('cummax'),
    cummin: alongAxis('cummin'),
    sort: alongAxis('sort'),
    argsort: alongAxis('argsort'),
    argmax: alongAxis('argmax'),
    argmin: alongAxis('argmin'),
    dot_general: dotBatch,
    qr: eachMatrix('qr'),
    eigh: eachMatrix('eigh'),
    svd: eachMatrix('svd'),
    jit: 'nested',
    cond: 'nested',
    scan: 'nested',
    while: 'nested',
    custom_jvp: 'nested',
    custom_vjp: 'nested',
    custom_linear: 'nested',
};
