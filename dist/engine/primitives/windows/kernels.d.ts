import type { Kernel, KernelSite } from '../primitive.ts';
import type { WindowParams } from './windows.ts';
export declare function sliceKernel(site: KernelSite<WindowParams['slice']>): Kernel;
export declare function revKernel(site: KernelSite<WindowParams['rev']>): Kernel;
export declare function padKernel(site: KernelSite<WindowParams['pad']>): Kernel;
export declare function concatenateKernel(site: KernelSite<WindowParams['concatenate']>): Kernel;
export declare function dynamicSliceKernel(site: KernelSite<WindowParams['dynamic_slice']>): Kernel;
export declare function dynamicUpdateSliceKernel(site: KernelSite<WindowParams['dynamic_update_slice']>): Kernel;
