import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams } from '../../ir/primitives.ts';
import type { JvpSite } from '../primitive.ts';
import { dynamicSliceBatch, dynamicUpdateSliceBatch, padBatch } from './batching.ts';
import { concatenateTranspose, dynamicSliceTranspose, dynamicUpdateSliceTranspose, padTranspose } from './derivatives.ts';
import { concatenateKernel, dynamicSliceKernel, dynamicUpdateSliceKernel, padKernel, revKernel, sliceKernel } from './kernels.ts';
import { concatenateShape, dynamicSliceShape, dynamicUpdateSliceShape, padShape, sliceShape } from './shapes.ts';
/** Primitives that take windows out of arrays or put them together. */
export interface WindowParams {
    slice: {
        readonly startIndices: readonly number[];
        readonly limitIndices: readonly number[];
        readonly strides: readonly number[];
    };
    /** Inputs: operand, padding value. For each axis: low, high, interior; negatives remove. */
    pad: {
        readonly padding: readonly (readonly number[])[];
    };
    concatenate: {
        readonly dimension: number;
    };
    rev: {
        readonly dimensions: readonly number[];
    };
    /** Inputs: operand, then one int32 start for each axis, as jax.lax.dynamic_slice takes them. */
    dynamic_slice: {
        readonly sliceSizes: readonly number[];
    };
    /** Inputs: operand, update, then the starts. */
    dynamic_update_slice: NoParams;
}
export declare const windowPrimitives: {
    slice: {
        kind: "rearrangement";
        shape: typeof sliceShape;
        kernel: typeof sliceKernel;
        jvp: ({ tangents: [t], params }: JvpSite<{
            readonly startIndices: readonly number[];
            readonly limitIndices: readonly number[];
            readonly strides: readonly number[];
        }>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("../primitive.ts").TransposeSite<{
            readonly startIndices: readonly number[];
            readonly limitIndices: readonly number[];
            readonly strides: readonly number[];
        }>) => import("../primitive.ts").Cotangents;
        batch: ({ inputs, size, params: { startIndices, limitIndices, strides } }: import("../primitive.ts").BatchSite<{
            readonly startIndices: readonly number[];
            readonly limitIndices: readonly number[];
            readonly strides: readonly number[];
        }>) => Value;
    };
    pad: {
        kind: "kernel";
        shape: typeof padShape;
        kernel: typeof padKernel;
        jvp: (site: JvpSite<{
            readonly padding: readonly (readonly number[])[];
        }>) => Value;
        transpose: typeof padTranspose;
        batch: typeof padBatch;
    };
    concatenate: {
        kind: "kernel";
        shape: typeof concatenateShape;
        kernel: typeof concatenateKernel;
        jvp(site: JvpSite<{
            readonly dimension: number;
        }>): Value;
        transpose: typeof concatenateTranspose;
        batch(site: import("../primitive.ts").BatchSite<{
            readonly dimension: number;
        }>): Value;
    };
    rev: {
        kind: "rearrangement";
        shape(inputs: readonly Aval[], { dimensions }: {
            readonly dimensions: readonly number[];
        }): Aval[];
        kernel: typeof revKernel;
        jvp: ({ tangents: [t], params }: JvpSite<{
            readonly dimensions: readonly number[];
        }>) => Value | null;
        transpose: ({ cotangent, inputs, params }: import("../primitive.ts").TransposeSite<{
            readonly dimensions: readonly number[];
        }>) => import("../primitive.ts").Cotangents;
        batch: ({ inputs, params }: import("../primitive.ts").BatchSite<{
            readonly dimensions: readonly number[];
        }>) => Value;
    };
    dynamic_slice: {
        kind: "kernel";
        shape: typeof dynamicSliceShape;
        kernel: typeof dynamicSliceKernel;
        jvp: (site: JvpSite<{
            readonly sliceSizes: readonly number[];
        }>) => Value;
        transpose: typeof dynamicSliceTranspose;
        batch: typeof dynamicSliceBatch;
    };
    dynamic_update_slice: {
        kind: "kernel";
        shape: typeof dynamicUpdateSliceShape;
        kernel: typeof dynamicUpdateSliceKernel;
        jvp: (site: JvpSite<Readonly<Record<never, never>>>) => Value;
        transpose: typeof dynamicUpdateSliceTranspose;
        batch: typeof dynamicUpdateSliceBatch;
    };
};
