import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';
import { type TransposeInput } from './transpose-inputs.ts';
interface Site<Params> {
    readonly cotangent: Value;
    readonly inputs: readonly TransposeInput[];
    readonly params: Params;
}
type Cotangents = readonly (Value | null)[];
/** Puts the cotangent back where the slice was, zeros around and between. */
export declare function sliceTranspose(cotangent: Value, input: Aval, params: PrimitiveParams['slice']): Value;
/** What lands on the operand's elements is theirs, the rest is the padding value's. */
export declare function padTranspose(site: Site<PrimitiveParams['pad']>): Cotangents;
export declare function concatenateTranspose(site: Site<PrimitiveParams['concatenate']>): Cotangents;
export declare function dynamicSliceTranspose(site: Site<unknown>): Cotangents;
export declare function dynamicUpdateSliceTranspose(site: Site<unknown>): Cotangents;
export {};
