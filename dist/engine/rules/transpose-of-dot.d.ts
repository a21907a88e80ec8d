import type { Value } from '../array/nd-array.ts';
import type { DotParams } from '../ir/primitives.ts';
import { type TransposeInput } from './transpose-inputs.ts';
/** Backwards through contractions. */
export declare function inversePermutation(permutation: readonly number[]): number[];
interface Site {
    readonly cotangent: Value;
    readonly inputs: readonly TransposeInput[];
    readonly params: DotParams;
}
export declare function dotTranspose(site: Site): readonly (Value | null)[];
export {};
