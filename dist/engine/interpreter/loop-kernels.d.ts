import { type Aval } from '../array/aval.ts';
import { NdArray } from '../array/nd-array.ts';
import type { Kernel, KernelSite } from './kernel.ts';
export declare function scanKernel(site: KernelSite<'scan'>): Kernel;
export declare function whileKernel(site: KernelSite<'while'>): Kernel;
/**
 * A value under the type that its equation declares. Which types are weak may differ: a carry that
 * went through no round has the type it came in with, a branch its own.
 */
export declare function withType(value: NdArray, aval: Aval): NdArray;
