import { type Storage } from '../array/dtype.ts';
import type { Kernel, KernelSite } from './kernel.ts';
/** Round `at` of what a scan takes or gives: a view, no copy. */
export declare function sliceOf(storage: Storage, at: number, size: number): Storage;
export declare function scanKernel(site: KernelSite<'scan'>): Kernel;
export declare function whileKernel(site: KernelSite<'while'>): Kernel;
