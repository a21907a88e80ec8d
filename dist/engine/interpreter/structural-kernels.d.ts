import { type Aval } from '../array/aval.ts';
import type { DotParams } from '../ir/primitives.ts';
import { type Kernel, type KernelSite } from './kernel.ts';
import type { BinaryFunction } from './scalar-functions.ts';
export declare function convertKernel(site: KernelSite<'convert_element_type'>): Kernel;
/** Arrays are immutable and row-major, so the result can share its input's storage. */
export declare function shareStorageKernel(output: Aval): Kernel;
export declare function transposeKernel(site: KernelSite<'transpose'>): Kernel;
export declare function broadcastKernel(site: KernelSite<'broadcast_in_dim'>): Kernel;
export declare function iotaKernel(site: KernelSite<'iota'>): Kernel;
/**
 * Folds the reduced axes in row-major order. Floats are summed and multiplied in double precision
 * and rounded once, which is at least as exact as XLA's float32 order.
 */
export declare function reductionKernel(fold: BinaryFunction, start: number, input: Aval, axes: readonly number[], output: Aval): Kernel;
export declare function dotKernel(inputs: readonly Aval[], params: DotParams, output: Aval): Kernel;
