import type { Kernel, KernelSite } from './kernel.ts';
export declare function gatherKernel(site: KernelSite<'gather'>): Kernel;
/** Adding goes through the storage at every step, so it rounds and wraps as XLA's does. */
export declare const scatterKernel: (adds: boolean) => (site: KernelSite<'scatter' | 'scatter_add'>) => Kernel;
