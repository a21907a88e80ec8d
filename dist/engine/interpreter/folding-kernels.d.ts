import { type Aval } from '../array/aval.ts';
import type { DotParams } from '../ir/primitives.ts';
import type { Kernel } from './kernel.ts';
import type { BinaryFunction } from './scalar-functions.ts';
interface Fold {
    readonly name: string;
    readonly apply: BinaryFunction;
    readonly start: number;
}
/**
 * Folds the reduced axes in row-major order. Floats are summed and multiplied in double precision
 * and rounded once, which is at least as exact as XLA's float32 order.
 */
export declare function reductionKernel(fold: Fold, input: Aval, axes: readonly number[], output: Aval): Kernel;
export declare function dotKernel(inputs: readonly Aval[], params: DotParams, output: Aval): Kernel;
export {};
