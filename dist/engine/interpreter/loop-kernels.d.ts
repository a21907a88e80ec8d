import { type Aval } from '../array/aval.ts';
import { NdArray } from '../array/nd-array.ts';
import type { Kernel, KernelSite } from './kernel.ts';
export declare function scanKernel(site: KernelSite<'scan'>): Kernel;
export declare function whileKernel(site: KernelSite<'while'>): Kernel;
/** A carry that went through no round has the type, weak or not, that it came in with. */
export declare function withType(value: NdArray, aval: Aval): NdArray;
