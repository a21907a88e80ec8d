import { type Aval } from '../array/aval.ts';
import type { Kernel } from './kernel.ts';
export declare const qrKernel: (site: {
    readonly inputs: readonly Aval[];
    readonly outputs: readonly Aval[];
}) => Kernel;
export declare const eighKernel: (site: {
    readonly inputs: readonly Aval[];
    readonly outputs: readonly Aval[];
}) => Kernel;
export declare const svdKernel: (site: {
    readonly inputs: readonly Aval[];
    readonly outputs: readonly Aval[];
}) => Kernel;
