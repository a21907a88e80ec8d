import { makeAval } from '../array/aval.js';
import { BITWISE, DTYPES, FLOATS, NUMERIC, SIGNED } from '../array/dtype.js';
import { EngineError } from '../errors.js';
import { elementwiseShape, requireArity, requireDType, requireSameDTypes, resultAval, } from './shape-checks.js';
import { cond, custom, customLinear, jit, scan, whileLoop } from './shape-of-calls.js';
import { eigh, qr, svd } from './shape-of-decompositions.js';
import { gather, scatter } from './shape-of-indexing.js';
import { broadcastInDim, dotGeneral, invalid, iota, reduction, reshape, transpose, } from './shape-of-structure.js';
import { alongAxis, argumentExtremum, concatenate, dynamicSlice, dynamicUpdateSlice, pad, rev, slice, } from './shape-of-windows.js';
function elementwise(primitive, arity, accepted, result) {
    return (inputs) => {
        requireArity(primitive, inputs, arity);
        requireSameDTypes(primitive, inputs);
        const first = inputs[0];
        requireDType(primitive, first, accepted);
        const shape = elementwiseShape(primitive, inputs);
        if (result !== 'same')
            return [makeAval(shape, result)];
        if (arity === 1)
            return [first];
        return [resultAval(shape, first.dtype, inputs)];
    };
}
const unary = (primitive, accepted) => elementwise(primitive, 1, accepted, 'same');
const binary = (primitive, accepted) => elementwise(primitive, 2, accepted, 'same');
const comparison = (primitive) => elementwise(primitive, 2, DTYPES, 'bool');
function integerPow(inputs, params) {
    const result = unary('integer_pow', NUMERIC)(inputs);
    if (!Number.isInteger(params.y))
        throw invalid('integer_pow', `y is ${params.y}`);
    if (params.y < 0)
        requireDType('integer_pow with a negative power', inputs[0], FLOATS);
    return result;
}
function selectN(inputs) {
    if (inputs.length < 2)
        requireArity('select_n', inputs, 2);
    const [which, ...cases] = inputs;
    requireDType('select_n', which, ['bool', 'int32']);
    if (which.dtype === 'bool' && cases.length > 2) {
        throw invalid('select_n', `a bool chooses between two cases, got ${cases.length}`);
    }
    requireSameDTypes('select_n', cases);
    const shape = elementwiseShape('select_n', inputs);
    return [resultAval(shape, cases[0].dtype, cases)];
}
function convertElementType(inputs, params) {
    requireArity('convert_element_type', inputs, 1);
    return [makeAval(inputs[0].shape, params.newDtype, params.weakType)];
}
export const shapeRules = {
    neg: unary('neg', NUMERIC),
    sign: unary('sign', NUMERIC),
    abs: unary('abs', SIGNED),
    floor: unary('floor', FLOATS),
    ceil: unary('ceil', FLOATS),
    round: unary('round', FLOATS),
    exp: unary('exp', FLOATS),
    expm1: unary('expm1', FLOATS),
    log: unary('log', FLOATS),
    log1p: unary('log1p', FLOATS),
    sin: unary('sin', FLOATS),
    cos: unary('cos', FLOATS),
    tan: unary('tan', FLOATS),
    asin: unary('asin', FLOATS),
    acos: unary('acos', FLOATS),
    atan: unary('atan', FLOATS),
    sinh: unary('sinh', FLOATS),
    cosh: unary('cosh', FLOATS),
    tanh: unary('tanh', FLOATS),
    logistic: unary('logistic', FLOATS),
    sqrt: unary('sqrt', FLOATS),
    rsqrt: unary('rsqrt', FLOATS),
    cbrt: unary('cbrt', FLOATS),
    square: unary('square', NUMERIC),
    integer_pow: integerPow,
    is_finite: elementwise('is_finite', 1, FLOATS, 'bool'),
    not: unary('not', BITWISE),
    copy: unary('copy', DTYPES),
    stop_gradient: unary('stop_gradient', DTYPES),
    add: binary('add', NUMERIC),
    sub: binary('sub', NUMERIC),
    mul: binary('mul', NUMERIC),
    div: binary('div', NUMERIC),
    rem: binary('rem', NUMERIC),
    pow: binary('pow', NUMERIC),
    max: binary('max', DTYPES),
    min: binary('min', DTYPES),
    atan2: binary('atan2', FLOATS),
    and: binary('and', BITWISE),
    or: binary('or', BITWISE),
    xor: binary('xor', BITWISE),
    eq: comparison('eq'),
    ne: comparison('ne'),
    lt: comparison('lt'),
    le: comparison('le'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    select_n: selectN,
    clamp: elementwise('clamp', 3, DTYPES, 'same'),
    convert_element_type: convertElementType,
    reshape,
    broadcast_in_dim: broadcastInDim,
    transpose,
    iota,
    reduce_sum: reduction('reduce_sum', NUMERIC),
    reduce_prod: reduction('reduce_prod', NUMERIC),
    reduce_max: reduction('reduce_max', DTYPES),
    reduce_min: reduction('reduce_min', DTYPES),
    reduce_and: reduction('reduce_and', BITWISE),
    reduce_or: reduction('reduce_or', BITWISE),
    slice,
    pad,
    concatenate,
    rev,
    dynamic_slice: dynamicSlice,
    dynamic_update_slice: dynamicUpdateSlice,
    gather,
    scatter: scatter('scatter', DTYPES),
    scatter_add: scatter('scatter_add', NUMERIC),
    cumsum: alongAxis('cumsum', NUMERIC),
    cumprod: alongAxis('cumprod', NUMERIC),
    cummax: alongAxis('cummax', NUMERIC),
    cummin: alongAxis('cummin', NUMERIC),
    sort: alongAxis('sort'),
    argsort: (inputs, params) => [
        makeAval(alongAxis('argsort')(inputs, params)[0].shape, 'int32'),
    ],
    argmax: argumentExtremum('argmax'),
    argmin: argumentExtremum('argmin'),
    dot_general: dotGeneral,
    qr,
    eigh,
    svd,
    jit,
    cond,
    scan,
    while: whileLoop,
    custom_jvp: custom('custom_jvp'),
    custom_vjp: custom('custom_vjp'),
    custom_linear: customLinear,
};
/** The output types of one primitive; `unknown_primitive` when there is no such name. */
export function inferOutputs(primitive, inputs, params, subJaxprs) {
    if (!Object.hasOwn(shapeRules, primitive)) {
        throw new EngineError('unknown_primitive', { primitive });
    }
    const rule = shapeRules[primitive];
    return rule(inputs, params, subJaxprs);
}
