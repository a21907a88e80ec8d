import { type Aval } from '../../array/aval.ts';
import type { DotParams } from '../contraction.ts';
import type { Kernel } from '../primitive.ts';
/** Products of matrices: an inner product for each element of the result, four at a time. */
export declare function dotKernel(inputs: readonly Aval[], params: DotParams, output: Aval): Kernel;
