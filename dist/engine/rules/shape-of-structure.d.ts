import { type Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import { EngineError } from '../errors.ts';
import type { DotParams, PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
/** Shape rules of primitives that rearrange or fold axes. */
export declare function reshape(inputs: readonly Aval[], params: PrimitiveParams['reshape']): Aval[];
export declare function broadcastInDim(inputs: readonly Aval[], params: PrimitiveParams['broadcast_in_dim']): Aval[];
export declare function transpose(inputs: readonly Aval[], params: PrimitiveParams['transpose']): Aval[];
export declare function iota(inputs: readonly Aval[], params: PrimitiveParams['iota']): Aval[];
export declare function reduction(primitive: PrimitiveName, accepted: readonly DType[]): (inputs: readonly Aval[], params: {
    readonly axes: readonly number[];
}) => Aval[];
export declare function dotGeneral(inputs: readonly Aval[], params: DotParams): Aval[];
export declare function invalid(primitive: PrimitiveName, reason: string): EngineError;
