import type { PrimitiveName, PrimitiveTable } from '../ir/primitives.ts';
import type { Kernel, KernelSite } from './kernel.ts';
/** Prepares the kernel of one equation: dtype and shapes are looked at here, once. */
export type KernelRule<P extends PrimitiveName> = (site: KernelSite<P>) => Kernel;
export declare const kernelRules: PrimitiveTable<{
    [P in PrimitiveName]: KernelRule<P>;
}>;
