import { type DType, type PromotionType } from '../array/dtype.ts';
import { type Value } from '../array/nd-array.ts';
import { type Leaf } from '../tracing/pytree.ts';
/** The type all leaves are converted to. */
export declare function commonType(leaves: readonly Leaf[]): PromotionType;
/**
 * A negative number beside uint32 wraps, as in JAX.
 *
 * @throws EngineError `literal_out_of_range` for a number the integer type cannot hold.
 */
export declare function convertLeaf(leaf: Leaf, type: PromotionType): Value;
/** NumPy broadcasting, except that scalars stay scalars: elementwise primitives repeat them. */
export declare function broadcastTogether(name: string, values: readonly Value[]): Value[];
/** Converts and broadcasts the operands of an elementwise function. */
export declare function promote(name: string, leaves: readonly Leaf[]): Value[];
export declare function promoteToFloat(name: string, leaves: readonly Leaf[]): Value[];
/** Bools count as int32 in arithmetic sums. */
export declare function arithmeticDType(dtype: DType): DType;
