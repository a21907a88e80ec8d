import { type DType } from '../../array/dtype.ts';
import type { NumberFunction } from './scalar-function.ts';
/**
 * Where an expression stands. Loops are given to V8's best compiler at once. Straight code stays in
 * its middle tier for thousands of runs, and there some functions of Math are calls (20 to 30 ns):
 * float32 is rounded by storing to a cell instead, maxima are spelled out.
 */
export type Standing = 'in a loop' | 'straight';
/** What the text of one element depends on. */
export interface Spelling<Params = unknown> {
    readonly params: Params;
    /** Of the first operand. */
    readonly dtype: DType;
    readonly standing: Standing;
    /** The name by which generated code calls a function. */
    readonly nameOf: (f: NumberFunction) => string;
    /** What storing the result does to a number: floats round, integers wrap. */
    readonly stored: (text: string) => string;
}
/** How the compiler writes one element of an elementwise primitive. */
export interface Element<Params> {
    readonly spell: (operands: readonly string[], spelling: Spelling<Params>) => string;
    /**
     * Whether storing changes what the text says. `integers`: floats have the operands' own
     * precision, and rounding them again would change nothing; V8, which computes in doubles, would
     * convert to and fro. `never`: elements are handed on as they are.
     */
    readonly rounds: 'always' | 'integers' | 'never';
}
/**
 * An element written with operators, or null where a call of the function is better. It must say
 * the same as the function for floats and, where the operands are whole, for integers.
 */
export type OperatorText = (x: string, y: string, spelling: Spelling) => string | null;
/** Operators that only say the same for floats: whole products would lose bits. */
export declare const forFloats: (text: (x: string, y: string) => string) => OperatorText;
