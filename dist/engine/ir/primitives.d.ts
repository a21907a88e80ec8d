import type { DType } from '../array/dtype.ts';
/** Primitives without parameters carry this empty object. */
export type NoParams = Readonly<Record<never, never>>;
export declare const NO_PARAMS: NoParams;
export interface AxesParams {
    readonly axes: readonly number[];
}
export interface AxisParams {
    readonly axis: number;
}
export interface CumulativeParams extends AxisParams {
    readonly reverse: boolean;
}
/**
 * The closed set of primitives with the parameters of each. Names and meanings follow jax.lax.
 * Adding one here makes the compiler ask for its rules: shape, evaluation, jvp, transpose and
 * batching.
 */
export interface PrimitiveParams {
    neg: NoParams;
    sign: NoParams;
    abs: NoParams;
    floor: NoParams;
    ceil: NoParams;
    round: {
        readonly roundingMethod: 'away_from_zero' | 'to_nearest_even';
    };
    exp: NoParams;
    expm1: NoParams;
    log: NoParams;
    log1p: NoParams;
    sin: NoParams;
    cos: NoParams;
    tan: NoParams;
    asin: NoParams;
    acos: NoParams;
    atan: NoParams;
    sinh: NoParams;
    cosh: NoParams;
    tanh: NoParams;
    logistic: NoParams;
    sqrt: NoParams;
    rsqrt: NoParams;
    cbrt: NoParams;
    square: NoParams;
    integer_pow: {
        readonly y: number;
    };
    is_finite: NoParams;
    not: NoParams;
    copy: NoParams;
    stop_gradient: NoParams;
    add: NoParams;
    sub: NoParams;
    mul: NoParams;
    div: NoParams;
    rem: NoParams;
    pow: NoParams;
    max: NoParams;
    min: NoParams;
    atan2: NoParams;
    and: NoParams;
    or: NoParams;
    xor: NoParams;
    eq: NoParams;
    ne: NoParams;
    lt: NoParams;
    le: NoParams;
    gt: NoParams;
    ge: NoParams;
    /** Inputs: which (bool, or int32 from 0), then the cases it chooses from. */
    select_n: NoParams;
    /** Inputs: minimum, operand, maximum. */
    clamp: NoParams;
    convert_element_type: {
        readonly newDtype: DType;
        readonly weakType: boolean;
    };
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
    reduce_sum: AxesParams;
    reduce_prod: AxesParams;
    reduce_max: AxesParams;
    reduce_min: AxesParams;
    reduce_and: AxesParams;
    reduce_or: AxesParams;
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
    /** Inputs: operand, int32 indices. */
    gather: GatherParams;
    /** Inputs: operand, int32 indices, updates; where updates overlap the last one stays. */
    scatter: ScatterParams;
    /** Inputs as for `scatter`; updates are added. */
    scatter_add: ScatterParams;
    cumsum: CumulativeParams;
    cumprod: CumulativeParams;
    cummax: CumulativeParams;
    cummin: CumulativeParams;
    /** Ascending and stable, NaN last. */
    sort: AxisParams;
    /** Positions of the elements in sorted order, int32. */
    argsort: AxisParams;
    argmax: AxisParams;
    argmin: AxisParams;
    /** Result axes: batch axes, free axes of the left operand, free axes of the right. */
    dot_general: DotParams;
    /** Decompositions of matrices along the last two axes, reduced to the smaller side. */
    qr: NoParams;
    eigh: NoParams;
    svd: NoParams;
    /** One sub-jaxpr, applied to the inputs. */
    jit: {
        readonly name: string;
    };
    /** Sub-jaxprs are the branches; the first input (int32 scalar, clamped) chooses one. */
    cond: NoParams;
    /**
     * One sub-jaxpr, applied `length` times: from constants, carry and a slice of each further input
     * to the next carry and a slice of each further output.
     */
    scan: ScanParams;
    /**
     * Sub-jaxprs: condition and body. Inputs: constants of the condition, constants of the body, and
     * the carry, which the body replaces as long as the condition holds.
     */
    while: WhileParams;
    /** One sub-jaxpr, applied to the inputs; its derivative is the rule's. */
    custom_jvp: CustomParams;
    /** As `custom_jvp`, with a rule for reverse mode. */
    custom_vjp: CustomParams;
    /**
     * The linear map that a `custom_vjp` is replaced by when it is linearized, known by its transpose
     * only: one sub-jaxpr, from residuals and cotangents of the outputs to those of the inputs.
     * Inputs: residuals, then tangents.
     */
    custom_linear: {
        readonly name: string;
        readonly residualCount: number;
    };
}
export interface CustomParams {
    /** Of the function, for messages. */
    readonly name: string;
    /** So many leading inputs are values that the function closes over. */
    readonly constantCount: number;
    readonly rule: RuleToken;
}
/** Stands for a rule (transforms/custom-rules.ts), which is found by the identity of this object. */
export interface RuleToken {
    readonly id: string;
}
export interface ScanParams {
    readonly length: number;
    /** From the last slice to the first; outputs stay in the order of the inputs. */
    readonly reverse: boolean;
    readonly constantCount: number;
    readonly carryCount: number;
}
export interface WhileParams {
    readonly conditionConstants: number;
    readonly bodyConstants: number;
}
/**
 * What becomes of an index that leads out of bounds. `clip`: it is moved inside. `fill`: a gathered
 * window is filled, a scattered one dropped. `promise_in_bounds`: the caller vouches that there is
 * none; gather clips and scatter drops, as XLA does on the CPU.
 */
export type IndexMode = 'clip' | 'fill' | 'promise_in_bounds';
/** See jax.lax.GatherDimensionNumbers; index vectors lie along the last axis of the indices. */
export interface GatherParams {
    /** Axes of the result that run inside a window. */
    readonly offsetDims: readonly number[];
    /** Axes of the operand of window size 1 that the result does not have. */
    readonly collapsedSliceDims: readonly number[];
    /** Axes of the operand that go along with `startIndicesBatchingDims` of the indices. */
    readonly operandBatchingDims: readonly number[];
    readonly startIndicesBatchingDims: readonly number[];
    /** The axis of the operand that each component of an index vector is for. */
    readonly startIndexMap: readonly number[];
    readonly sliceSizes: readonly number[];
    readonly mode: IndexMode;
    /** For `fill`. Null: NaN, or the smallest int32, the largest uint32, true. */
    readonly fillValue: number | null;
}
/** See jax.lax.ScatterDimensionNumbers; the counterpart of `GatherParams`. */
export interface ScatterParams {
    readonly updateWindowDims: readonly number[];
    readonly insertedWindowDims: readonly number[];
    readonly operandBatchingDims: readonly number[];
    readonly scatterIndicesBatchingDims: readonly number[];
    readonly scatterDimsToOperandDims: readonly number[];
    readonly mode: IndexMode;
}
export interface DotParams {
    readonly lhsContract: readonly number[];
    readonly rhsContract: readonly number[];
    readonly lhsBatch: readonly number[];
    readonly rhsBatch: readonly number[];
}
export type PrimitiveName = keyof PrimitiveParams;
/** A table with one entry for each primitive; a missing entry is a compile error. */
export type PrimitiveTable<Rules extends {
    [P in PrimitiveName]: unknown;
}> = Readonly<Rules>;
