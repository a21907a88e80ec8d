import { type Aval } from '../array/aval.ts';
import type { Kernel, KernelSite } from './kernel.ts';
export declare function convertKernel(site: KernelSite<'convert_element_type'>): Kernel;
/** Arrays are immutable and row-major, so the result can share its input's storage. */
export declare function shareStorageKernel(output: Aval): Kernel;
export declare function transposeKernel(site: KernelSite<'transpose'>): Kernel;
export declare function broadcastKernel(site: KernelSite<'broadcast_in_dim'>): Kernel;
export declare function iotaKernel(site: KernelSite<'iota'>): Kernel;
