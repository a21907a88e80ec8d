import { type Aval } from '../../array/aval.ts';
import type { DotParams } from '../contraction.ts';
import type { Kernel } from '../primitive.ts';
/** Products of matrices: one inner product for each element of the result. */
export declare function dotKernel(inputs: readonly Aval[], params: DotParams, output: Aval): Kernel;
