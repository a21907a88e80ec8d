import { type Aval, formatAval, makeAval, rowMajorStrides, sizeOf } from '../array/aval.ts';
import { allocate, DTYPES, type DType, NUMERIC } from '../array/dtype.ts';
import { NdArray, storageOf, type Value } from '../array/nd-array.ts';
import type { NoParams } from '../ir/primitives.ts';
import { inversePermutation, shifted } from './axis-lists.ts';
import { back, linear } from './elementwise/derivatives.ts';
import { elementwiseRule } from './elementwise/family.ts';
import { copyStrided } from './kernels/strided-copy.ts';
import { apply, broadcastInDim, reduce, reshape, transpose } from './lax.ts';
import type { BatchSite, Family, Kernel, KernelSite } from './primitive.ts';
import { invalid, requireArity, requireAxes, requireShapeSizes } from './shape-checks.ts';

/** Primitives that hand arrays on, under another type or in another shape, or count along one. */

export interface StructureParams {
  copy: NoParams;
  /** Linear, and with a derivative of zero all the same. */
  stop_gradient: NoParams;
  reshape: { readonly newSizes: readonly number[] };
  /** Operand axis i becomes axis broadcastDimensions[i] of the result. */
  broadcast_in_dim: {
    readonly shape: readonly number[];
    readonly broadcastDimensions: readonly number[];
  };
  transpose: { readonly permutation: readonly number[] };
  /** No inputs: counts along one axis. */
  iota: { readonly dtype: DType; readonly shape: readonly number[]; readonly dimension: number };
}

const first = ({ inputs }: BatchSite): Value => inputs[0] as Value;

export const structurePrimitives = {
  copy: {
    kind: 'sharing',
    shape: elementwiseRule('copy', 1, DTYPES),
    kernel: shareStorage,
    jvp: linear((t) => apply('copy', t)),
    transpose: back((ct) => ct),
    batch: (site) => apply('copy', first(site)),
  },
  stop_gradient: {
    kind: 'sharing',
    shape: elementwiseRule('stop_gradient', 1, DTYPES),
    kernel: shareStorage,
    jvp: 'zero',
    transpose: 'nonlinear',
    batch: (site) => apply('stop_gradient', first(site)),
  },
  reshape: {
    kind: 'sharing',
    shape: reshapeShape,
    kernel: shareStorage,
    jvp: linear((t, { newSizes }) => reshape(t, newSizes)),
    transpose: back((ct, input) => reshape(ct, input.shape)),
    batch: (site) => reshape(first(site), [site.size, ...site.params.newSizes]),
  },
  broadcast_in_dim: {
    kind: 'rearrangement',
    shape: broadcastShape,
    kernel(site) {
      const input = site.inputs[0] as Aval;
      const inputStrides = rowMajorStrides(input.shape);
      const strides = site.params.shape.map(() => 0);
      site.params.broadcastDimensions.forEach((dim, axis) => {
        strides[dim] = input.shape[axis] === 1 ? 0 : (inputStrides[axis] as number);
      });
      return stridedKernel(site.outputs[0] as Aval, strides);
    },
    jvp: linear((t, { shape, broadcastDimensions }) =>
      broadcastInDim(t, shape, broadcastDimensions),
    ),
    transpose: back(broadcastTranspose),
    batch: ({ inputs: [x], params: { shape, broadcastDimensions }, size }) =>
      broadcastInDim(x as Value, [size, ...shape], [0, ...shifted(broadcastDimensions)]),
  },
  transpose: {
    kind: 'rearrangement',
    shape: transposeShape,
    kernel(site) {
      const strides = rowMajorStrides((site.inputs[0] as Aval).shape);
      const permuted = site.params.permutation.map((axis) => strides[axis] as number);
      return stridedKernel(site.outputs[0] as Aval, permuted);
    },
    jvp: linear((t, { permutation }) => transpose(t, permutation)),
    transpose: back((ct, _, { permutation }) => transpose(ct, inversePermutation(permutation))),
    batch: (site) => transpose(first(site), [0, ...shifted(site.params.permutation)]),
  },
  iota: {
    kind: 'kernel',
    shape(inputs, params) {
      requireArity('iota', inputs, 0);
      requireShapeSizes('iota', params.shape);
      requireAxes('iota', [params.dimension], params.shape.length);
      if (!NUMERIC.includes(params.dtype)) throw invalid('iota', `dtype is ${params.dtype}`);
      return [makeAval(params.shape, params.dtype)];
    },
    kernel: iotaKernel,
    jvp: 'zero',
    transpose: 'nonlinear',
    batch: 'no_inputs',
  },
} satisfies Family<StructureParams>;

function reshapeShape(inputs: readonly Aval[], params: StructureParams['reshape']): Aval[] {
  requireArity('reshape', inputs, 1);
  const input = inputs[0] as Aval;
  requireShapeSizes('reshape', params.newSizes);
  if (sizeOf(params.newSizes) !== sizeOf(input.shape)) {
    throw invalid('reshape', `cannot reshape ${formatAval(input)} into [${params.newSizes}]`);
  }
  return [makeAval(params.newSizes, input.dtype, input.weakType)];
}

function broadcastShape(
  inputs: readonly Aval[],
  params: StructureParams['broadcast_in_dim'],
): Aval[] {
  requireArity('broadcast_in_dim', inputs, 1);
  const input = inputs[0] as Aval;
  const { shape, broadcastDimensions: dims } = params;
  requireShapeSizes('broadcast_in_dim', shape);
  requireAxes('broadcast_in_dim', dims, shape.length);
  const fits =
    dims.length === input.shape.length &&
    dims.every((dim, i) => i === 0 || dim > (dims[i - 1] as number)) &&
    dims.every((dim, i) => input.shape[i] === 1 || input.shape[i] === shape[dim]);
  if (!fits) {
    const target = `[${shape}] along [${dims}]`;
    throw invalid('broadcast_in_dim', `cannot broadcast ${formatAval(input)} to ${target}`);
  }
  return [makeAval(shape, input.dtype, input.weakType)];
}

function transposeShape(inputs: readonly Aval[], params: StructureParams['transpose']): Aval[] {
  requireArity('transpose', inputs, 1);
  const input = inputs[0] as Aval;
  requireAxes('transpose', params.permutation, input.shape.length);
  if (params.permutation.length !== input.shape.length) {
    throw invalid('transpose', `[${params.permutation}] does not permute ${formatAval(input)}`);
  }
  const shape = params.permutation.map((axis) => input.shape[axis] as number);
  return [makeAval(shape, input.dtype, input.weakType)];
}

/** Arrays are immutable and row-major, so the result can share its input's storage. */
function shareStorage({ outputs: [output] }: KernelSite): Kernel {
  return (inputs) => [new NdArray(output as Aval, storageOf(inputs[0] as NdArray))];
}

function stridedKernel(output: Aval, strides: readonly number[]): Kernel {
  return (inputs) => {
    const result = allocate(output.dtype, sizeOf(output.shape));
    copyStrided(output.dtype, storageOf(inputs[0] as NdArray), result, output.shape, strides);
    return [new NdArray(output, result)];
  };
}

function iotaKernel(site: KernelSite<StructureParams['iota']>): Kernel {
  const output = site.outputs[0] as Aval;
  const { shape, dimension } = site.params;
  const inner = sizeOf(shape.slice(dimension + 1));
  const count = shape[dimension] as number;
  return () => {
    const result = allocate(output.dtype, sizeOf(shape));
    for (let i = 0; i < result.length; i++) result[i] = Math.floor(i / inner) % count;
    return [new NdArray(output, result)];
  };
}

/** Sums over the axes that were added or stretched from size one. */
function broadcastTranspose(
  cotangent: Value,
  input: Aval,
  { shape, broadcastDimensions: dims }: StructureParams['broadcast_in_dim'],
): Value {
  const stretched = dims.filter((dim, axis) => input.shape[axis] === 1 && shape[dim] !== 1);
  const axes = [...shape.keys()].filter((axis) => !dims.includes(axis) || stretched.includes(axis));
  return reshape(reduce('reduce_sum', cotangent, axes), input.shape);
}
