import { type Aval } from '../../array/aval.ts';
import type { WindowParams } from './windows.ts';
/** Shape rules of primitives that take windows out of arrays or put them together. */
export declare function sliceShape(inputs: readonly Aval[], params: WindowParams['slice']): Aval[];
export declare function padShape(inputs: readonly Aval[], params: WindowParams['pad']): Aval[];
export declare function concatenateShape(inputs: readonly Aval[], params: WindowParams['concatenate']): Aval[];
export declare function dynamicSliceShape(inputs: readonly Aval[], params: WindowParams['dynamic_slice']): Aval[];
export declare function dynamicUpdateSliceShape(inputs: readonly Aval[]): Aval[];
