import { type Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import { type Value } from '../array/nd-array.ts';
import type { DotParams } from './contraction.ts';
import type { BinaryName } from './elementwise/binary.ts';
import type { PlainUnaryName } from './elementwise/unary.ts';
import type { GatherParams, ScatterParams } from './indexing/indexing.ts';
import type { ReductionParams } from './reductions/reductions.ts';
/** Primitives as functions of values: no broadcasting, no promotion. Names follow jax.lax. */
/** Primitives with one output and no parameters. */
type Plain = PlainUnaryName | BinaryName | 'select_n' | 'clamp' | 'copy' | 'stop_gradient';
/** Applies a primitive that has one output and no parameters. */
export declare function apply<P extends Plain>(primitive: P, ...inputs: Value[]): Value;
export declare function integerPow(x: Value, y: number): Value;
export declare function convert(x: Value, newDtype: DType, weakType?: boolean): Value;
export declare function reshape(x: Value, newSizes: readonly number[]): Value;
export declare function transpose(x: Value, permutation: readonly number[]): Value;
export declare function broadcastInDim(x: Value, shape: readonly number[], broadcastDimensions: readonly number[]): Value;
export declare function reduce(primitive: keyof ReductionParams, x: Value, axes: readonly number[]): Value;
export declare function dotGeneral(lhs: Value, rhs: Value, params: DotParams): Value;
export declare function iota(dtype: DType, shape: readonly number[], dimension: number): Value;
/** A scalar of the same dtype as `like`; elementwise primitives repeat scalars. */
export declare function constantLike(like: Value, value: number): Value;
/** An array of one repeated value with the type given. */
export declare function full(aval: Aval, value: number): Value;
/** Repeats a value along new leading or inner axes until it has `shape`; `kept` are its own. */
export declare function expandReduced(x: Value, shape: readonly number[], reduced: readonly number[]): Value;
/** Moves one axis; the others keep their order. */
export declare function moveAxis(x: Value, from: number, to: number): Value;
export declare function isDifferentiable(aval: Aval): boolean;
export declare function slice(x: Value, startIndices: readonly number[], limitIndices: readonly number[], strides?: readonly number[]): Value;
/** The part from `start` to `limit` along one axis. */
export declare function sliceAxis(x: Value, axis: number, start: number, limit: number): Value;
export declare function rev(x: Value, dimensions: readonly number[]): Value;
/** `padding`: elements before, after and between, for each axis; negative ones remove. */
export declare function pad(x: Value, filler: Value, padding: readonly (readonly number[])[]): Value;
export declare function concatenate(parts: readonly Value[], dimension: number): Value;
export declare function dynamicSlice(x: Value, starts: readonly Value[], sliceSizes: readonly number[]): Value;
export declare function dynamicUpdateSlice(x: Value, update: Value, starts: readonly Value[]): Value;
export declare function cumsum(x: Value, axis: number, reverse: boolean): Value;
export declare function cumprod(x: Value, axis: number, reverse: boolean): Value;
export declare function gather(operand: Value, indices: Value, params: GatherParams): Value;
export declare function scatter(operand: Value, indices: Value, updates: Value, params: ScatterParams): Value;
export declare function scatterAdd(operand: Value, indices: Value, updates: Value, params: ScatterParams): Value;
/** Puts windows back where the gather took them. */
export declare function scatterLike(params: GatherParams): ScatterParams;
export {};
