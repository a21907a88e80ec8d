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
    /** One sub-jaxpr, applied to the inputs. */
    jit: {
        readonly name: string;
    };
    /** Sub-jaxprs are the branches; the first input (int32 scalar, clamped) chooses one. */
    cond: NoParams;
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
