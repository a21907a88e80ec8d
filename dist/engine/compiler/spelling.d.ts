import type { Aval } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
/** The typed array that stores a dtype, as source text. */
export declare const constructors: Record<DType, string>;
/** The variable of a value of its own shape: a number for a scalar, else an array, a…. */
export declare function nameOf(number: number, { shape, dtype }: Aval): string;
/**
 * The variable of a number: si… for int32 and bool, s… for others. A value with a shape has one
 * too where all its elements are that number.
 */
export declare function numberName(number: number, dtype: DType): string;
/** Whether a number is in a variable: literals are spelled in brackets. */
export declare function isName(text: string): boolean;
/** A number as source text that reads back as the same number, -0 included. */
export declare function spellNumber(value: number): string;
