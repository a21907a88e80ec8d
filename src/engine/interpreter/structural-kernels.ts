import { type Aval, rowMajorStrides, sizeOf } from '../array/aval.ts';
import { allocate, elementConverter } from '../array/dtype.ts';
import { NdArray, storageOf } from '../array/nd-array.ts';
import { unaryKernel } from './elementwise-kernels.ts';
import type { Kernel, KernelSite } from './kernel.ts';
import { copyStrided } from './strided-copy.ts';

export function convertKernel(site: KernelSite<'convert_element_type'>): Kernel {
  const [input, output] = [site.inputs[0] as Aval, site.outputs[0] as Aval];
  return unaryKernel('convert', elementConverter(input.dtype, output.dtype), input, output);
}

/** Arrays are immutable and row-major, so the result can share its input's storage. */
export function shareStorageKernel(output: Aval): Kernel {
  return (inputs) => [new NdArray(output, storageOf(inputs[0] as NdArray))];
}

function stridedKernel(output: Aval, strides: readonly number[]): Kernel {
  return (inputs) => {
    const result = allocate(output.dtype, sizeOf(output.shape));
    copyStrided(output.dtype, storageOf(inputs[0] as NdArray), result, output.shape, strides);
    return [new NdArray(output, result)];
  };
}

export function transposeKernel(site: KernelSite<'transpose'>): Kernel {
  const strides = rowMajorStrides((site.inputs[0] as Aval).shape);
  const permuted = site.params.permutation.map((axis) => strides[axis] as number);
  return stridedKernel(site.outputs[0] as Aval, permuted);
}

export function broadcastKernel(site: KernelSite<'broadcast_in_dim'>): Kernel {
  const input = site.inputs[0] as Aval;
  const inputStrides = rowMajorStrides(input.shape);
  const strides = site.params.shape.map(() => 0);
  site.params.broadcastDimensions.forEach((dim, axis) => {
    strides[dim] = input.shape[axis] === 1 ? 0 : (inputStrides[axis] as number);
  });
  return stridedKernel(site.outputs[0] as Aval, strides);
}

export function iotaKernel(site: KernelSite<'iota'>): Kernel {
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
