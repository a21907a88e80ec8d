import { type Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import { type Value } from '../array/nd-array.ts';
import { type DotParams, type PrimitiveName, type PrimitiveParams } from '../ir/primitives.ts';
/** Primitives as functions of values: no broadcasting, no promotion. Names follow jax.lax. */
type Plain = {
    [P in PrimitiveName]: PrimitiveParams[P] extends Readonly<Record<never, never>> ? keyof PrimitiveParams[P] extends never ? P : never : never;
}[PrimitiveName];
/** Applies a primitive that has one output and no parameters. */
export declare function apply<P extends Plain>(primitive: P, ...inputs: Value[]): Value;
export declare function integerPow(x: Value, y: number): Value;
export declare function convert(x: Value, newDtype: DType, weakType?: boolean): Value;
export declare function reshape(x: Value, newSizes: readonly number[]): Value;
export declare function transpose(x: Value, permutation: readonly number[]): Value;
export declare function broadcastInDim(x: Value, shape: readonly number[], broadcastDimensions: readonly number[]): Value;
export declare function reduce(primitive: 'reduce_sum' | 'reduce_prod' | 'reduce_max' | 'reduce_min' | 'reduce_and' | 'reduce_or', x: Value, axes: readonly number[]): Value;
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
export {};
