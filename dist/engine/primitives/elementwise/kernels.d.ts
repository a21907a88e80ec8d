import { type Aval } from '../../array/aval.ts';
import type { Kernel } from '../primitive.ts';
import type { BinaryFunction, UnaryFunction } from './scalar-function.ts';
/** Kernels that treat each element alone. */
/** `name` says what is applied, for the loop of its own that it gets. */
export declare function unaryKernel(name: string, apply: UnaryFunction, input: Aval, output: Aval): Kernel;
export declare function binaryKernel(name: string, apply: BinaryFunction, inputs: readonly Aval[], output: Aval): Kernel;
export declare function selectKernel(inputs: readonly Aval[], output: Aval): Kernel;
export declare function clampKernel(inputs: readonly Aval[], output: Aval): Kernel;
