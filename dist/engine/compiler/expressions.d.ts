import type { Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import { type Reduction } from '../interpreter/folds.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { PrimitiveOfKind } from '../ir/primitive-kinds.ts';
/** Gives a function a name that the generated code can call it by. */
export type NameFunction = (f: (...numbers: number[]) => number) => string;
type Elementwise = PrimitiveOfKind<'elementwise'>;
/**
 * Where an expression stands. Loops are given to V8's best compiler at once. Straight code stays in
 * its middle tier for thousands of runs, and there some functions of Math are calls (20 to 30 ns):
 * float32 is rounded by storing to a cell instead, maxima are spelled out.
 */
export type Standing = 'in a loop' | 'straight';
/** The cell, as generated code calls it. */
export declare const ROUNDING_CELL = "const R = new Float32Array(1);";
/** A number as it is stored, in a loop. */
export declare function storedExpression(text: string, dtype: DType): string;
/** One step of a reduction: what is held so far, with one element more. */
export declare function foldExpression(primitive: Reduction, dtype: DType, held: string, element: string): string;
/** The expression for one element of an elementwise equation, as its dtype stores it. */
export declare function expressionOf(equation: Equation<Elementwise>, types: readonly Aval[], operands: readonly string[], nameOf: NameFunction, standing: Standing): string;
export {};
