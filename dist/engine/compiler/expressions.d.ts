import type { Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import type { Equation } from '../ir/jaxpr.ts';
/** Gives a function a name that the generated code can call it by. */
export type NameFunction = (f: (...numbers: number[]) => number) => string;
/** Equations that work element by element, whatever else they do. */
export declare function isElementwise(equation: Equation): boolean;
/** What storing does to a number: floats round, integers wrap. */
export declare function stored(text: string, dtype: DType): string;
/** The expression for one element of an elementwise equation, as its dtype stores it. */
export declare function expressionOf(equation: Equation, types: readonly Aval[], operands: readonly string[], nameOf: NameFunction): string;
