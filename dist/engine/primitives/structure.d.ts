import { type Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import { type Value } from '../array/nd-array.ts';
import type { NoParams } from '../ir/primitives.ts';
import type { BatchSite, Kernel, KernelSite } from './primitive.ts';
/** Primitives that hand arrays on, under another type or in another shape, or count along one. */
export interface StructureParams {
    copy: NoParams;
    /** Linear, and with a derivative of zero all the same. */
    stop_gradient: NoParams;
    reshape: {
        readonly newSizes: readonly number[];
    };
    /** Operand axis i becomes axis broadcastDimensions[i] of the result. */
    broadcast_in_dim: {
        readonly shape: readonly number[];
        readonly broadcastDimensions: readonly number[];
    };
    transpose: {
        readonly permutation: readonly number[];
    };
    /** No inputs: counts along one axis. */
    iota: {
        readonly dtype: DType;
        readonly shape: readonly number[];
        readonly dimension: number;
    };
}
export declare const structurePrimitives: {
    copy: {
        kind: "sharing";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: typeof shareStorage;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<Readonly<Record<never, never>>>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<Readonly<Record<never, never>>>) => import("./primitive.ts").Cotangents;
        batch: (site: BatchSite<Readonly<Record<never, never>>>) => Value;
    };
    stop_gradient: {
        kind: "sharing";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: typeof shareStorage;
        jvp: "zero";
        transpose: "nonlinear";
        batch: (site: BatchSite<Readonly<Record<never, never>>>) => Value;
    };
    reshape: {
        kind: "sharing";
        shape: typeof reshapeShape;
        kernel: typeof shareStorage;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly newSizes: readonly number[];
        }>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly newSizes: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: (site: BatchSite<{
            readonly newSizes: readonly number[];
        }>) => Value;
    };
    broadcast_in_dim: {
        kind: "rearrangement";
        shape: typeof broadcastShape;
        kernel(site: KernelSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>): Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: ({ inputs: [x], params: { shape, broadcastDimensions }, size }: BatchSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>) => Value;
    };
    transpose: {
        kind: "rearrangement";
        shape: typeof transposeShape;
        kernel(site: KernelSite<{
            readonly permutation: readonly number[];
        }>): Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly permutation: readonly number[];
        }>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly permutation: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: (site: BatchSite<{
            readonly permutation: readonly number[];
        }>) => Value;
    };
    iota: {
        kind: "kernel";
        shape(inputs: readonly Aval[], params: {
            readonly dtype: DType;
            readonly shape: readonly number[];
            readonly dimension: number;
        }): Aval[];
        kernel: typeof iotaKernel;
        jvp: "zero";
        transpose: "nonlinear";
        batch: "no_inputs";
    };
};
declare function reshapeShape(inputs: readonly Aval[], params: StructureParams['reshape']): Aval[];
declare function broadcastShape(inputs: readonly Aval[], params: StructureParams['broadcast_in_dim']): Aval[];
declare function transposeShape(inputs: readonly Aval[], params: StructureParams['transpose']): Aval[];
/** Arrays are immutable and row-major, so the result can share its input's storage. */
declare function shareStorage({ outputs: [output] }: KernelSite): Kernel;
declare function iotaKernel(site: KernelSite<StructureParams['iota']>): Kernel;
export {};
