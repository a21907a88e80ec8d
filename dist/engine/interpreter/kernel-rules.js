import { NdArray, storageOf } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { argumentKernel, cumulativeKernel, sortKernel } from './axis-kernels.js';
import { binaryKernel, clampKernel, selectKernel, unaryKernel } from './elementwise-kernels.js';
import { execute } from './execute.js';
import { dotKernel, reductionKernel } from './folding-kernels.js';
import { folds, summation } from './folds.js';
import { gatherKernel, scatterKernel } from './indexing-kernels.js';
import { eighKernel, qrKernel, svdKernel } from './linear-algebra-kernels.js';
import { scanKernel, whileKernel } from './loop-kernels.js';
import { binaryFunctions, functionFor, integerPowFunction, roundFunction, unaryFunctions, } from './scalar-functions.js';
import { broadcastKernel, convertKernel, iotaKernel, shareStorageKernel, transposeKernel, } from './structural-kernels.js';
import { concatenateKernel, dynamicSliceKernel, dynamicUpdateSliceKernel, padKernel, revKernel, sliceKernel, } from './window-kernels.js';
const NO_CONSTANTS = [];
const outputOf = (site) => site.outputs[0];
const inputOf = (site) => site.inputs[0];
const unary = (name) => (site) => unaryKernel(name, functionFor(unaryFunctions[name], inputOf(site).dtype), inputOf(site), outputOf(site));
const binary = (name) => (site) => binaryKernel(name, functionFor(binaryFunctions[name], inputOf(site).dtype), site.inputs, outputOf(site));
const reduction = (primitive) => (site) => reductionKernel(folds[primitive], inputOf(site), site.params.axes, outputOf(site));
const callKernel = (site) => {
    const callee = site.subJaxprs[0];
    return (inputs) => execute(callee, NO_CONSTANTS, inputs);
};
/** Types of branches may differ in whether they are weak; what a cond declares is its first one's. */
function declared(value, aval) {
    return value.aval.weakType === aval.weakType ? value : new NdArray(aval, storageOf(value));
}
export const kernelRules = {
    neg: unary('neg'),
    sign: unary('sign'),
    abs: unary('abs'),
    floor: unary('floor'),
    ceil: unary('ceil'),
    round: (site) => {
        const { roundingMethod } = site.params;
        const name = `round ${roundingMethod}`;
        return unaryKernel(name, roundFunction(roundingMethod), inputOf(site), outputOf(site));
    },
    exp: unary('exp'),
    expm1: unary('expm1'),
    log: unary('log'),
    log1p: unary('log1p'),
    sin: unary('sin'),
    cos: unary('cos'),
    tan: unary('tan'),
    asin: unary('asin'),
    acos: unary('acos'),
    atan: unary('atan'),
    sinh: unary('sinh'),
    cosh: unary('cosh'),
    tanh: unary('tanh'),
    logistic: unary('logistic'),
    sqrt: unary('sqrt'),
    rsqrt: unary('rsqrt'),
    cbrt: unary('cbrt'),
    square: unary('square'),
    integer_pow: (site) => unaryKernel('integer_pow', integerPowFunction(site.params.y, inputOf(site).dtype), inputOf(site), outputOf(site)),
    is_finite: unary('is_finite'),
    not: unary('not'),
    copy: (site) => shareStorageKernel(outputOf(site)),
    stop_gradient: (site) => shareStorageKernel(outputOf(site)),
    add: binary('add'),
    sub: binary('sub'),
    mul: binary('mul'),
    div: binary('div'),
    rem: binary('rem'),
    pow: binary('pow'),
    max: binary('max'),
    min: binary('min'),
    atan2: binary('atan2'),
    and: binary('and'),
    or: binary('or'),
    xor: binary('xor'),
    eq: binary('eq'),
    ne: binary('ne'),
    lt: binary('lt'),
    le: binary('le'),
    gt: binary('gt'),
    ge: binary('ge'),
    select_n: (site) => selectKernel(site.inputs, outputOf(site)),
    clamp: (site) => clampKernel(site.inputs, outputOf(site)),
    convert_element_type: convertKernel,
    reshape: (site) => shareStorageKernel(outputOf(site)),
    broadcast_in_dim: broadcastKernel,
    transpose: transposeKernel,
    iota: iotaKernel,
    reduce_sum: reduction('reduce_sum'),
    reduce_prod: reduction('reduce_prod'),
    reduce_max: reduction('reduce_max'),
    reduce_min: reduction('reduce_min'),
    reduce_and: reduction('reduce_and'),
    reduce_or: reduction('reduce_or'),
    slice: sliceKernel,
    pad: padKernel,
    concatenate: concatenateKernel,
    rev: revKernel,
    dynamic_slice: dynamicSliceKernel,
    dynamic_update_slice: dynamicUpdateSliceKernel,
    gather: gatherKernel,
    scatter: scatterKernel(false),
    scatter_add: scatterKernel(true),
    cumsum: cumulativeKernel('sum', summation),
    cumprod: cumulativeKernel('mul', binaryFunctions.mul),
    cummax: cumulativeKernel('max', binaryFunctions.max),
    cummin: cumulativeKernel('min', binaryFunctions.min),
    sort: sortKernel('elements'),
    argsort: sortKernel('positions'),
    argmax: argumentKernel((a, b) => a > b),
    argmin: argumentKernel((a, b) => a < b),
    dot_general: (site) => dotKernel(site.inputs, site.params, outputOf(site)),
    qr: qrKernel,
    eigh: eighKernel,
    svd: svdKernel,
    jit: callKernel,
    cond: (site) => {
        const branches = site.subJaxprs;
        return ([index, ...operands]) => {
            const wanted = storageOf(index)[0];
            const chosen = Math.min(Math.max(wanted, 0), branches.length - 1);
            const results = execute(branches[chosen], NO_CONSTANTS, operands);
            return results.map((value, i) => declared(value, site.outputs[i]));
        };
    },
    scan: scanKernel,
    while: whileKernel,
    custom_jvp: callKernel,
    custom_vjp: callKernel,
    custom_linear: ({ params: { name } }) => {
        throw new EngineError('forward_mode_through_custom_vjp', { name });
    },
};
