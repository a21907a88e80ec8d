import { type Aval } from '../array/aval.ts';
import type { DotParams } from '../ir/primitives.ts';
import type { Fold } from './folds.ts';
import type { Kernel } from './kernel.ts';
/** See folds.ts for the order, which is that of the elements, however the axes are ordered. */
export declare function reductionKernel(fold: Fold, input: Aval, axes: readonly number[], output: Aval): Kernel;
export declare function dotKernel(inputs: readonly Aval[], params: DotParams, output: Aval): Kernel;
