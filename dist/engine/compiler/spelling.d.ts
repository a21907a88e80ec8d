import type { DType } from '../array/dtype.ts';
/** The typed array that stores a dtype, as source text. */
export declare const constructors: Record<DType, string>;
/** Whether an operand is a variable: literals are spelled in brackets. */
export declare function isName(text: string): boolean;
/** A number as source text that reads back as the same number, -0 included. */
export declare function spellNumber(value: number): string;
