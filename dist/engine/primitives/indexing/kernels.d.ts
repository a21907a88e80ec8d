import type { Kernel, KernelSite } from '../primitive.ts';
import type { GatherParams, ScatterParams } from './indexing.ts';
export declare function gatherKernel(site: KernelSite<GatherParams>): Kernel;
/** Adding goes through the storage at every step, so it rounds and wraps as XLA's does. */
export declare const scatterKernel: (adds: boolean) => (site: KernelSite<ScatterParams>) => Kernel;
