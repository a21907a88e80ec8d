import type { Aval } from '../array/aval.ts';
import { type DType } from '../array/dtype.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { Standing } from '../primitives/elementwise/element.ts';
import { type NumberFunction } from '../primitives/elementwise/scalar-function.ts';
import type { Fold } from '../primitives/reductions/folds.ts';
import { type PrimitiveOfKind } from '../primitives/table.ts';
/** The cell that rounds float32, as generated code calls it. */
export declare const ROUNDING_CELL = "const R = new Float32Array(1);";
/** A number as it is stored, in a loop. */
export declare function storedExpression(text: string, dtype: DType): string;
/** One step of a reduction: what is held so far, with one element more. */
export declare function foldExpression(fold: Fold, dtype: DType, held: string, element: string): string;
/**
 * The expression for one element of an elementwise equation, as its dtype stores it. `nameOf` gives
 * a function a name that the generated code can call it by.
 */
export declare function expressionOf<P extends PrimitiveOfKind<'elementwise'>>({ primitive, params, outputs }: Equation<P>, types: readonly Aval[], operands: readonly string[], nameOf: (f: NumberFunction) => string, standing: Standing): string;
