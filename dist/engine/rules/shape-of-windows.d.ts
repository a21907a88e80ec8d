import { type Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
/** Shape rules of primitives that take windows out of arrays or put them together. */
export declare function slice(inputs: readonly Aval[], params: PrimitiveParams['slice']): Aval[];
export declare function rev(inputs: readonly Aval[], params: PrimitiveParams['rev']): Aval[];
export declare function pad(inputs: readonly Aval[], params: PrimitiveParams['pad']): Aval[];
export declare function concatenate(inputs: readonly Aval[], params: PrimitiveParams['concatenate']): Aval[];
export declare function dynamicSlice(inputs: readonly Aval[], params: PrimitiveParams['dynamic_slice']): Aval[];
export declare function dynamicUpdateSlice(inputs: readonly Aval[]): Aval[];
/** The type stays, whatever happens along one axis. */
export declare function alongAxis(primitive: PrimitiveName, accepted?: readonly DType[]): (inputs: readonly Aval[], params: {
    readonly axis: number;
}) => Aval[];
/** The position of an element along one axis, which disappears. */
export declare function argumentExtremum(primitive: 'argmax' | 'argmin'): (inputs: readonly Aval[], params: {
    readonly axis: number;
}) => Aval[];
