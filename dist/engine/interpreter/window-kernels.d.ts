import type { Kernel, KernelSite } from './kernel.ts';
export declare function sliceKernel(site: KernelSite<'slice'>): Kernel;
export declare function revKernel(site: KernelSite<'rev'>): Kernel;
export declare function padKernel(site: KernelSite<'pad'>): Kernel;
export declare function concatenateKernel(site: KernelSite<'concatenate'>): Kernel;
export declare function dynamicSliceKernel(site: KernelSite<'dynamic_slice'>): Kernel;
export declare function dynamicUpdateSliceKernel(site: KernelSite<'dynamic_update_slice'>): Kernel;
