import { type Aval } from '../../array/aval.ts';
import { type Value } from '../../array/nd-array.ts';
import { type NoParams } from '../../ir/primitives.ts';
import type { BatchSite, Kernel, KernelSite } from '../primitive.ts';
import { eighJvp, qrJvp, svdJvp } from './derivatives.ts';
/** Decompositions of matrices along the last two axes, reduced to the smaller side. */
type DecompositionName = 'qr' | 'eigh' | 'svd';
export type DecompositionParams = Record<DecompositionName, NoParams>;
export declare const decompositionPrimitives: {
    qr: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: ({ inputs }: BatchSite) => readonly Value[];
        shape: typeof qrShape;
        kernel: (site: KernelSite) => Kernel;
        jvp: typeof qrJvp;
    };
    eigh: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: ({ inputs }: BatchSite) => readonly Value[];
        shape: typeof eighShape;
        kernel: (site: KernelSite) => Kernel;
        jvp: typeof eighJvp;
    };
    svd: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: ({ inputs }: BatchSite) => readonly Value[];
        shape: typeof svdShape;
        kernel: (site: KernelSite) => Kernel;
        jvp: typeof svdJvp;
    };
};
declare function qrShape(inputs: readonly Aval[]): Aval[];
declare function eighShape(inputs: readonly Aval[]): Aval[];
declare function svdShape(inputs: readonly Aval[]): Aval[];
export {};
