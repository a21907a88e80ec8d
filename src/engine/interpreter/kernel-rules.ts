import type { Aval } from '../array/aval.ts';
import { NdArray, storageOf } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { AxesParams, PrimitiveName, PrimitiveTable } from '../ir/primitives.ts';
import { argumentKernel, cumulativeKernel, sortKernel } from './axis-kernels.ts';
import { binaryKernel, clampKernel, selectKernel, unaryKernel } from './elementwise-kernels.ts';
import { execute } from './execute.ts';
import { dotKernel, reductionKernel } from './folding-kernels.ts';
import { folds, type Reduction, summation } from './folds.ts';
import { gatherKernel, scatterKernel } from './indexing-kernels.ts';
import type { Kernel, KernelSite } from './kernel.ts';
import { eighKernel, qrKernel, svdKernel } from './linear-algebra-kernels.ts';
import { scanKernel, whileKernel } from './loop-kernels.ts';
import {
  type BinaryFunction,
  binaryFunctions,
  functionFor,
  integerPowFunction,
  roundFunction,
  type ScalarFunction,
  unaryFunctions,
} from './scalar-functions.ts';
import {
  broadcastKernel,
  convertKernel,
  iotaKernel,
  shareStorageKernel,
  transposeKernel,
} from './structural-kernels.ts';
import {
  concatenateKernel,
  dynamicSliceKernel,
  dynamicUpdateSliceKernel,
  padKernel,
  revKernel,
  sliceKernel,
} from './window-kernels.ts';

/** Prepares the kernel of one equation: dtype and shapes are looked at here, once. */
export type KernelRule<P extends PrimitiveName> = (site: KernelSite<P>) => Kernel;

const NO_CONSTANTS: readonly NdArray[] = [];

const outputOf = (site: { readonly outputs: readonly Aval[] }): Aval => site.outputs[0] as Aval;
const inputOf = (site: { readonly inputs: readonly Aval[] }): Aval => site.inputs[0] as Aval;

const unary =
  (name: keyof typeof unaryFunctions) =>
  (site: { readonly inputs: readonly Aval[]; readonly outputs: readonly Aval[] }): Kernel =>
    unaryKernel(
      name,
      functionFor(unaryFunctions[name], inputOf(site).dtype),
      inputOf(site),
      outputOf(site),
    );

const binary =
  (name: keyof typeof binaryFunctions) =>
  (site: { readonly inputs: readonly Aval[]; readonly outputs: readonly Aval[] }): Kernel =>
    binaryKernel(
      name,
      functionFor(binaryFunctions[name] as ScalarFunction<BinaryFunction>, inputOf(site).dtype),
      site.inputs,
      outputOf(site),
    );

interface ReductionSite {
  readonly inputs: readonly Aval[];
  readonly outputs: readonly Aval[];
  readonly params: AxesParams;
}

const reduction =
  (primitive: Reduction) =>
  (site: ReductionSite): Kernel =>
    reductionKernel(folds[primitive], inputOf(site), site.params.axes, outputOf(site));

const callKernel = (site: { readonly subJaxprs: readonly Jaxpr[] }): Kernel => {
  const callee = site.subJaxprs[0] as Jaxpr;
  return (inputs) => execute(callee, NO_CONSTANTS, inputs);
};

/** Types of branches may differ in whether they are weak; what a cond declares is its first one's. */
function declared(value: NdArray, aval: Aval): NdArray {
  return value.aval.weakType === aval.weakType ? value : new NdArray(aval, storageOf(value));
}

export const kernelRules: PrimitiveTable<{ [P in PrimitiveName]: KernelRule<P> }> = {
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
  integer_pow: (site) =>
    unaryKernel(
      'integer_pow',
      integerPowFunction(site.params.y, inputOf(site).dtype),
      inputOf(site),
      outputOf(site),
    ),
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
      const wanted = storageOf(index as NdArray)[0] as number;
      const chosen = Math.min(Math.max(wanted, 0), branches.length - 1);
      const results = execute(branches[chosen] as Jaxpr, NO_CONSTANTS, operands);
      return results.map((value, i) => declared(value, site.outputs[i] as Aval));
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
