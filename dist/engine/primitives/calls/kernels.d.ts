import type { Kernel, KernelSite } from '../primitive.ts';
import type { ScanParams, WhileParams } from './calls.ts';
export declare function callKernel(site: KernelSite): Kernel;
export declare function condKernel({ subJaxprs: branches, outputs }: KernelSite): Kernel;
export declare function scanKernel(site: KernelSite<ScanParams>): Kernel;
export declare function whileKernel(site: KernelSite<WhileParams>): Kernel;
