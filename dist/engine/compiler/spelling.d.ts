import type { Aval } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
/** The typed array that stores a dtype, as source text. */
export declare const constructors: Record<DType, string>;
/** The variable of a value: si… for int32 and bool scalars, s… for others, a… for arrays. */
export declare function nameOf(number: number, { shape, dtype }: Aval): string;
/** Whether an operand is a variable: literals are spelled in brackets. */
export declare function isName(text: string): boolean;
/** A number as source text that reads back as the same number, -0 included. */
export declare function spellNumber(value: number): string;
