import { type Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { BatchSite } from '../primitive.ts';
import { sortJvp } from './derivatives.ts';
/** Primitives that walk along one axis. */
export interface AxisParams {
    readonly axis: number;
}
export interface CumulativeParams extends AxisParams {
    readonly reverse: boolean;
}
type CumulativeName = 'cumsum' | 'cumprod' | 'cummax' | 'cummin';
type OrderName = 'sort' | 'argsort' | 'argmax' | 'argmin';
/**
 * `sort` is ascending and stable, NaN last; the others of its kind give positions as int32:
 * `argsort` of the elements in sorted order.
 */
export type AxisFamilyParams = Record<CumulativeName, CumulativeParams> & Record<OrderName, AxisParams>;
export declare const axisPrimitives: {
    cumsum: {
        kind: 'kernel';
        batch: (site: BatchSite<CumulativeParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<CumulativeParams>) => import("../primitive.ts").Kernel;
        jvp: ({ tangents: [t], params }: import("../primitive.ts").JvpSite<CumulativeParams>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("../primitive.ts").TransposeSite<CumulativeParams>) => import("../primitive.ts").Cotangents;
    };
    cumprod: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<CumulativeParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<CumulativeParams>) => import("../primitive.ts").Kernel;
        jvp: (site: import("../primitive.ts").JvpSite<CumulativeParams>) => Value;
    };
    cummax: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<CumulativeParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<CumulativeParams>) => import("../primitive.ts").Kernel;
        jvp: (site: import("../primitive.ts").JvpSite<CumulativeParams>) => Value;
    };
    cummin: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<CumulativeParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<CumulativeParams>) => import("../primitive.ts").Kernel;
        jvp: (site: import("../primitive.ts").JvpSite<CumulativeParams>) => Value;
    };
    sort: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<AxisParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<AxisParams>) => import("../primitive.ts").Kernel;
        jvp: typeof sortJvp;
    };
    argsort: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<AxisParams>) => readonly Value[];
        shape(inputs: readonly Aval[], params: AxisParams): Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<AxisParams>) => import("../primitive.ts").Kernel;
        jvp: "zero";
    };
    argmax: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<AxisParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<AxisParams>) => import("../primitive.ts").Kernel;
        jvp: "zero";
    };
    argmin: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: BatchSite<AxisParams>) => readonly Value[];
        shape: (inputs: readonly Aval[], params: AxisParams) => Aval[];
        kernel: (site: import("../primitive.ts").KernelSite<AxisParams>) => import("../primitive.ts").Kernel;
        jvp: "zero";
    };
};
export {};
