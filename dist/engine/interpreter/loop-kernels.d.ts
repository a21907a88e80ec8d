import type { Kernel, KernelSite } from './kernel.ts';
export declare function scanKernel(site: KernelSite<'scan'>): Kernel;
export declare function whileKernel(site: KernelSite<'while'>): Kernel;
