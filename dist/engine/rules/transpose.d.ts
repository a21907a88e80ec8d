import type { Value } from '../array/nd-array.ts';
import type { PrimitiveName, PrimitiveParams, PrimitiveTable } from '../ir/primitives.ts';
import { type TransposeInput } from './transpose-inputs.ts';
export interface TransposeSite<P extends PrimitiveName> {
    /** Cotangent of the output. */
    readonly cotangent: Value;
    readonly inputs: readonly TransposeInput[];
    readonly params: PrimitiveParams[P];
}
/** Cotangents of the inputs in order, null for those that are not linear. */
export type TransposeRule<P extends PrimitiveName> = (site: TransposeSite<P>) => readonly (Value | null)[];
/** `nonlinear`: no jvp rule applies it to a tangent, so it needs none. `nested`: see nested.ts. */
export type TransposeEntry<P extends PrimitiveName> = TransposeRule<P> | 'nonlinear' | 'nested';
export declare const transposeRules: PrimitiveTable<{
    [P in PrimitiveName]: TransposeEntry<P>;
}>;
