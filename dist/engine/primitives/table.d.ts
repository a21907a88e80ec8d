import type { Aval } from '../array/aval.ts';
import type { NdArray } from '../array/nd-array.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
import type { Family, Kernel, PrimitiveKind } from './primitive.ts';
/** The records of all primitives, each by its name. */
declare const families: {
    dot_general: {
        kind: "kernel";
        shape: (inputs: readonly Aval[], params: import("./contraction.ts").DotParams) => Aval[];
        kernel: ({ inputs, params, outputs }: import("./primitive.ts").KernelSite<import("./contraction.ts").DotParams>) => Kernel;
        jvp: (site: import("./primitive.ts").JvpSite<import("./contraction.ts").DotParams>) => import("../array/nd-array.ts").Value | null;
        transpose: (site: import("./primitive.ts").TransposeSite<import("./contraction.ts").DotParams>) => import("./primitive.ts").Cotangents;
        batch: (site: import("./primitive.ts").BatchSite<import("./contraction.ts").DotParams>) => import("../array/nd-array.ts").Value;
    };
    round: import("./primitive.ts").ElementwisePrimitive<{
        readonly roundingMethod: 'away_from_zero' | 'to_nearest_even';
    }>;
    integer_pow: {
        kernel: import("./primitive.ts").KernelRule<{
            readonly y: number;
        }>;
        jvp: "nested" | "zero" | import("./primitive.ts").JvpRule<{
            readonly y: number;
        }>;
        transpose: "nested" | "nonlinear" | import("./primitive.ts").TransposeRule<{
            readonly y: number;
        }>;
        batch: "nested" | "no_inputs" | import("./primitive.ts").BatchRule<{
            readonly y: number;
        }>;
        kind: 'elementwise';
        element: import("./elementwise/element.ts").Element<{
            readonly y: number;
        }>;
        shape(inputs: readonly Aval[], params: {
            readonly y: number;
        }, subJaxprs: readonly Jaxpr[]): Aval[];
    };
    gather: {
        kind: "kernel";
        shape: typeof import("./indexing/shapes.ts").gatherShape;
        kernel: typeof import("./indexing/kernels.ts").gatherKernel;
        jvp: ({ tangents: [t], primals: [, indices], params }: import("./primitive.ts").JvpSite<import("./indexing/indexing.ts").GatherParams>) => import("../array/nd-array.ts").Value | null;
        transpose: typeof import("./indexing/derivatives.ts").gatherTranspose;
        batch: typeof import("./indexing/batching.ts").gatherBatch;
    };
    scatter: {
        kind: "kernel";
        shape: (inputs: readonly Aval[], params: import("./indexing/indexing.ts").ScatterParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./indexing/indexing.ts").ScatterParams>) => Kernel;
        jvp: typeof import("./indexing/derivatives.ts").scatterJvp;
        transpose: "nonlinear";
        batch: (site: import("./primitive.ts").BatchSite<import("./indexing/indexing.ts").ScatterParams>) => import("../array/nd-array.ts").Value;
    };
    scatter_add: {
        kind: "kernel";
        shape: (inputs: readonly Aval[], params: import("./indexing/indexing.ts").ScatterParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./indexing/indexing.ts").ScatterParams>) => Kernel;
        jvp: typeof import("./indexing/derivatives.ts").scatterAddJvp;
        transpose: typeof import("./indexing/derivatives.ts").scatterAddTranspose;
        batch: (site: import("./primitive.ts").BatchSite<import("./indexing/indexing.ts").ScatterParams>) => import("../array/nd-array.ts").Value;
    };
    reduce_sum: import("./primitive.ts").ReductionPrimitive<import("./reductions/reductions.ts").AxesParams>;
    reduce_prod: import("./primitive.ts").ReductionPrimitive<import("./reductions/reductions.ts").AxesParams>;
    reduce_max: import("./primitive.ts").ReductionPrimitive<import("./reductions/reductions.ts").AxesParams>;
    reduce_min: import("./primitive.ts").ReductionPrimitive<import("./reductions/reductions.ts").AxesParams>;
    reduce_and: import("./primitive.ts").ReductionPrimitive<import("./reductions/reductions.ts").AxesParams>;
    reduce_or: import("./primitive.ts").ReductionPrimitive<import("./reductions/reductions.ts").AxesParams>;
    cumsum: {
        kind: 'kernel';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").CumulativeParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").CumulativeParams>) => Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<import("./axes/axes.ts").CumulativeParams>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<import("./axes/axes.ts").CumulativeParams>) => import("./primitive.ts").Cotangents;
    };
    cumprod: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").CumulativeParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").CumulativeParams>) => Kernel;
        jvp: (site: import("./primitive.ts").JvpSite<import("./axes/axes.ts").CumulativeParams>) => import("../array/nd-array.ts").Value;
    };
    cummax: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").CumulativeParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").CumulativeParams>) => Kernel;
        jvp: (site: import("./primitive.ts").JvpSite<import("./axes/axes.ts").CumulativeParams>) => import("../array/nd-array.ts").Value;
    };
    cummin: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").CumulativeParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").CumulativeParams>) => Kernel;
        jvp: (site: import("./primitive.ts").JvpSite<import("./axes/axes.ts").CumulativeParams>) => import("../array/nd-array.ts").Value;
    };
    sort: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").AxisParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").AxisParams>) => Kernel;
        jvp: typeof import("./axes/derivatives.ts").sortJvp;
    };
    argsort: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").AxisParams>) => readonly import("../array/nd-array.ts").Value[];
        shape(inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams): Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").AxisParams>) => Kernel;
        jvp: "zero";
    };
    argmax: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").AxisParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").AxisParams>) => Kernel;
        jvp: "zero";
    };
    argmin: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: (site: import("./primitive.ts").BatchSite<import("./axes/axes.ts").AxisParams>) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[], params: import("./axes/axes.ts").AxisParams) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./axes/axes.ts").AxisParams>) => Kernel;
        jvp: "zero";
    };
    jit: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "call";
        shape: typeof import("./calls/shapes.ts").jitShape;
        kernel: typeof import("./calls/kernels.ts").callKernel;
    };
    cond: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "kernel";
        shape: typeof import("./calls/shapes.ts").condShape;
        kernel: typeof import("./calls/kernels.ts").condKernel;
    };
    scan: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "loop";
        shape: typeof import("./calls/shapes.ts").scanShape;
        kernel: typeof import("./calls/kernels.ts").scanKernel;
    };
    while: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "loop";
        shape: typeof import("./calls/shapes.ts").whileShape;
        kernel: typeof import("./calls/kernels.ts").whileKernel;
    };
    custom_jvp: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "call";
        shape: (inputs: readonly Aval[], params: import("./calls/calls.ts").CustomParams, subJaxprs: readonly Jaxpr[]) => Aval[];
        kernel: typeof import("./calls/kernels.ts").callKernel;
    };
    custom_vjp: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "call";
        shape: (inputs: readonly Aval[], params: import("./calls/calls.ts").CustomParams, subJaxprs: readonly Jaxpr[]) => Aval[];
        kernel: typeof import("./calls/kernels.ts").callKernel;
    };
    custom_linear: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "kernel";
        shape: typeof import("./calls/shapes.ts").customLinearShape;
        kernel({ params: { name } }: import("./primitive.ts").KernelSite<{
            readonly name: string;
            readonly residualCount: number;
        }>): never;
    };
    qr: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: ({ inputs }: import("./primitive.ts").BatchSite) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite) => Kernel;
        jvp: typeof import("./decompositions/derivatives.ts").qrJvp;
    };
    eigh: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: ({ inputs }: import("./primitive.ts").BatchSite) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite) => Kernel;
        jvp: typeof import("./decompositions/derivatives.ts").eighJvp;
    };
    svd: {
        kind: 'kernel';
        transpose: 'nonlinear';
        batch: ({ inputs }: import("./primitive.ts").BatchSite) => readonly import("../array/nd-array.ts").Value[];
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: (site: import("./primitive.ts").KernelSite) => Kernel;
        jvp: typeof import("./decompositions/derivatives.ts").svdJvp;
    };
    select_n: {
        kind: "elementwise";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: ({ inputs, outputs }: import("./primitive.ts").KernelSite<Readonly<Record<never, never>>>) => Kernel;
        jvp({ primals, tangents, output }: import("./primitive.ts").JvpSite<Readonly<Record<never, never>>>): import("../array/nd-array.ts").Value;
        transpose: ({ cotangent, inputs }: import("./primitive.ts").TransposeSite) => import("./primitive.ts").Cotangents;
        batch: (site: import("./primitive.ts").BatchSite<Readonly<Record<never, never>>>) => import("../array/nd-array.ts").Value;
        element: {
            spell: ([which, ...cases]: readonly string[]) => string;
            rounds: "never";
        };
    };
    clamp: {
        kind: "elementwise";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: ({ inputs, outputs }: import("./primitive.ts").KernelSite<Readonly<Record<never, never>>>) => Kernel;
        jvp: (site: import("./primitive.ts").JvpSite) => import("../array/nd-array.ts").Value | null;
        transpose: "nonlinear";
        batch: (site: import("./primitive.ts").BatchSite<Readonly<Record<never, never>>>) => import("../array/nd-array.ts").Value;
        element: {
            spell: ([low, x, high]: readonly string[]) => string;
            rounds: "integers";
        };
    };
    convert_element_type: {
        kind: "elementwise";
        shape(inputs: readonly Aval[], { newDtype, weakType }: {
            readonly newDtype: import("../index.ts").DType;
            readonly weakType: boolean;
        }): Aval[];
        kernel({ inputs, outputs }: import("./primitive.ts").KernelSite<{
            readonly newDtype: import("../index.ts").DType;
            readonly weakType: boolean;
        }>): Kernel;
        jvp: ({ tangents: [t], output }: import("./primitive.ts").JvpSite<{
            readonly newDtype: import("../index.ts").DType;
            readonly weakType: boolean;
        }>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly newDtype: import("../index.ts").DType;
            readonly weakType: boolean;
        }>) => import("./primitive.ts").Cotangents;
        batch: ({ inputs, params }: import("./primitive.ts").BatchSite<{
            readonly newDtype: import("../index.ts").DType;
            readonly weakType: boolean;
        }>) => import("../array/nd-array.ts").Value;
        element: {
            spell: ([x]: readonly string[], { dtype, params, nameOf }: import("./elementwise/element.ts").Spelling<{
                readonly newDtype: import("../index.ts").DType;
                readonly weakType: boolean;
            }>) => string;
            rounds: "always";
        };
    };
    copy: {
        kind: "sharing";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: ({ outputs: [output] }: import("./primitive.ts").KernelSite) => Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<Readonly<Record<never, never>>>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<Readonly<Record<never, never>>>) => import("./primitive.ts").Cotangents;
        batch: (site: import("./primitive.ts").BatchSite<Readonly<Record<never, never>>>) => import("../array/nd-array.ts").Value;
    };
    stop_gradient: {
        kind: "sharing";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: ({ outputs: [output] }: import("./primitive.ts").KernelSite) => Kernel;
        jvp: "zero";
        transpose: "nonlinear";
        batch: (site: import("./primitive.ts").BatchSite<Readonly<Record<never, never>>>) => import("../array/nd-array.ts").Value;
    };
    reshape: {
        kind: "sharing";
        shape: (inputs: readonly Aval[], params: import("./structure.ts").StructureParams['reshape']) => Aval[];
        kernel: ({ outputs: [output] }: import("./primitive.ts").KernelSite) => Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly newSizes: readonly number[];
        }>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly newSizes: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: (site: import("./primitive.ts").BatchSite<{
            readonly newSizes: readonly number[];
        }>) => import("../array/nd-array.ts").Value;
    };
    broadcast_in_dim: {
        kind: "rearrangement";
        shape: (inputs: readonly Aval[], params: import("./structure.ts").StructureParams['broadcast_in_dim']) => Aval[];
        kernel(site: import("./primitive.ts").KernelSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>): Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: ({ inputs: [x], params: { shape, broadcastDimensions }, size }: import("./primitive.ts").BatchSite<{
            readonly shape: readonly number[];
            readonly broadcastDimensions: readonly number[];
        }>) => import("../array/nd-array.ts").Value;
    };
    transpose: {
        kind: "rearrangement";
        shape: (inputs: readonly Aval[], params: import("./structure.ts").StructureParams['transpose']) => Aval[];
        kernel(site: import("./primitive.ts").KernelSite<{
            readonly permutation: readonly number[];
        }>): Kernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly permutation: readonly number[];
        }>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly permutation: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: (site: import("./primitive.ts").BatchSite<{
            readonly permutation: readonly number[];
        }>) => import("../array/nd-array.ts").Value;
    };
    iota: {
        kind: "kernel";
        shape(inputs: readonly Aval[], params: {
            readonly dtype: import("../index.ts").DType;
            readonly shape: readonly number[];
            readonly dimension: number;
        }): Aval[];
        kernel: (site: import("./primitive.ts").KernelSite<import("./structure.ts").StructureParams['iota']>) => Kernel;
        jvp: "zero";
        transpose: "nonlinear";
        batch: "no_inputs";
    };
    slice: {
        kind: "rearrangement";
        shape: typeof import("./windows/shapes.ts").sliceShape;
        kernel: typeof import("./windows/kernels.ts").sliceKernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly startIndices: readonly number[];
            readonly limitIndices: readonly number[];
            readonly strides: readonly number[];
        }>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly startIndices: readonly number[];
            readonly limitIndices: readonly number[];
            readonly strides: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: ({ inputs, size, params: { startIndices, limitIndices, strides } }: import("./primitive.ts").BatchSite<{
            readonly startIndices: readonly number[];
            readonly limitIndices: readonly number[];
            readonly strides: readonly number[];
        }>) => import("../array/nd-array.ts").Value;
    };
    pad: {
        kind: "kernel";
        shape: typeof import("./windows/shapes.ts").padShape;
        kernel: typeof import("./windows/kernels.ts").padKernel;
        jvp: (site: import("./primitive.ts").JvpSite<{
            readonly padding: readonly (readonly number[])[];
        }>) => import("../array/nd-array.ts").Value;
        transpose: typeof import("./windows/derivatives.ts").padTranspose;
        batch: typeof import("./windows/batching.ts").padBatch;
    };
    concatenate: {
        kind: "kernel";
        shape: typeof import("./windows/shapes.ts").concatenateShape;
        kernel: typeof import("./windows/kernels.ts").concatenateKernel;
        jvp(site: import("./primitive.ts").JvpSite<{
            readonly dimension: number;
        }>): import("../array/nd-array.ts").Value;
        transpose: typeof import("./windows/derivatives.ts").concatenateTranspose;
        batch(site: import("./primitive.ts").BatchSite<{
            readonly dimension: number;
        }>): import("../array/nd-array.ts").Value;
    };
    rev: {
        kind: "rearrangement";
        shape(inputs: readonly Aval[], { dimensions }: {
            readonly dimensions: readonly number[];
        }): Aval[];
        kernel: typeof import("./windows/kernels.ts").revKernel;
        jvp: ({ tangents: [t], params }: import("./primitive.ts").JvpSite<{
            readonly dimensions: readonly number[];
        }>) => import("../array/nd-array.ts").Value | null;
        transpose: ({ cotangent, inputs, params }: import("./primitive.ts").TransposeSite<{
            readonly dimensions: readonly number[];
        }>) => import("./primitive.ts").Cotangents;
        batch: ({ inputs, params }: import("./primitive.ts").BatchSite<{
            readonly dimensions: readonly number[];
        }>) => import("../array/nd-array.ts").Value;
    };
    dynamic_slice: {
        kind: "kernel";
        shape: typeof import("./windows/shapes.ts").dynamicSliceShape;
        kernel: typeof import("./windows/kernels.ts").dynamicSliceKernel;
        jvp: (site: import("./primitive.ts").JvpSite<{
            readonly sliceSizes: readonly number[];
        }>) => import("../array/nd-array.ts").Value;
        transpose: typeof import("./windows/derivatives.ts").dynamicSliceTranspose;
        batch: typeof import("./windows/batching.ts").dynamicSliceBatch;
    };
    dynamic_update_slice: {
        kind: "kernel";
        shape: typeof import("./windows/shapes.ts").dynamicUpdateSliceShape;
        kernel: typeof import("./windows/kernels.ts").dynamicUpdateSliceKernel;
        jvp: (site: import("./primitive.ts").JvpSite<Readonly<Record<never, never>>>) => import("../array/nd-array.ts").Value;
        transpose: typeof import("./windows/derivatives.ts").dynamicUpdateSliceTranspose;
        batch: typeof import("./windows/batching.ts").dynamicUpdateSliceBatch;
    };
    abs: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    acos: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    add: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    and: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    asin: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    atan: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    atan2: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    cbrt: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    ceil: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    cos: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    cosh: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    div: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    eq: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    erf: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    erf_inv: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    exp: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    expm1: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    floor: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    ge: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    gt: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    is_finite: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    le: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    log: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    log1p: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    logistic: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    lt: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    max: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    min: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    mul: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    ne: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    neg: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    not: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    or: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    pow: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    rem: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    rsqrt: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sign: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sin: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sinh: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sqrt: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    square: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sub: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    tan: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    tanh: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    xor: import("./primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
};
/** One record for each primitive: none can be forgotten. */
export declare const primitives: Family<PrimitiveParams>;
/** The primitives of one kind. */
export type PrimitiveOfKind<K extends PrimitiveKind> = {
    [P in PrimitiveName]: (typeof families)[P]['kind'] extends K ? P : never;
}[PrimitiveName];
export declare function isOfKind<K extends PrimitiveKind>(primitive: PrimitiveName, kind: K): primitive is PrimitiveOfKind<K>;
/** Whether there is a primitive of this name. */
export declare function isPrimitive(name: string): name is PrimitiveName;
/** The output types of one primitive; `unknown_primitive` when there is no such name. */
export declare function inferOutputs<P extends PrimitiveName>(primitive: P, inputs: readonly Aval[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]): Aval[];
/** The kernel of one equation. */
export declare function kernelOf<P extends PrimitiveName>(equation: Equation<P>): Kernel;
/** Evaluates one primitive on arrays. */
export declare function evaluatePrimitive<P extends PrimitiveName>(primitive: P, inputs: readonly NdArray[], params: PrimitiveParams[P], subJaxprs: readonly Jaxpr[]): readonly NdArray[];
export {};
