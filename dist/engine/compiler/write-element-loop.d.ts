import { type Aval } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
import type { LoopGroup } from './places.ts';
export interface LoopArrays {
    aval(number: number): Aval;
    /** Declares an array that only the loop uses. */
    scratch(name: string, dtype: DType, size: number): void;
}
/** A finished group as JavaScript. The arrays that it stores to are declared. */
export declare function writeElementLoop(group: LoopGroup, arrays: LoopArrays): string;
