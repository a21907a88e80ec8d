import type { Aval } from '../array/aval.ts';
import { type DType, isFloat } from '../array/dtype.ts';
import type { Equation, Variable } from '../ir/jaxpr.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';
import type { Standing } from '../primitives/elementwise/element.ts';
import { functionFor, type NumberFunction } from '../primitives/elementwise/scalar-function.ts';
import type { ElementwisePrimitive } from '../primitives/primitive.ts';
import type { Fold } from '../primitives/reductions/folds.ts';
import { type PrimitiveOfKind, primitives } from '../primitives/table.ts';

/** Functions of Math by identity, so that the generated code names them. */
const mathNames = new Map<unknown, string>(
  Object.getOwnPropertyNames(Math).map((name) => [
    (Math as unknown as Record<string, unknown>)[name],
    `Math.${name}`,
  ]),
);

/** The cell that rounds float32, as generated code calls it. */
export const ROUNDING_CELL = 'const R = new Float32Array(1);';

/** A number as it is stored, in a loop. */
export function storedExpression(text: string, dtype: DType): string {
  return stored(text, dtype, 'in a loop');
}

/** One step of a reduction: what is held so far, with one element more. */
export function foldExpression(fold: Fold, dtype: DType, held: string, element: string): string {
  const called = mathNames.get(functionFor(fold.step, dtype));
  if (called !== undefined) return `${called}(${held}, ${element})`;
  return (fold.text as NonNullable<Fold['text']>)(held, element, dtype);
}

/** What storing does to a number: floats round, integers wrap. */
function stored(text: string, dtype: DType, standing: Standing): string {
  switch (dtype) {
    case 'float32':
      return standing === 'straight' ? `(R[0] = ${text}, R[0])` : `Math.fround(${text})`;
    case 'float64':
      return text;
    case 'uint32':
      return `(${text}) >>> 0`;
    case 'int32':
      return `(${text}) | 0`;
    case 'bool':
      return `(${text}) & 255`;
  }
}

/**
 * The expression for one element of an elementwise equation, as its dtype stores it. `nameOf` gives
 * a function a name that the generated code can call it by.
 */
export function expressionOf<P extends PrimitiveOfKind<'elementwise'>>(
  { primitive, params, outputs }: Equation<P>,
  types: readonly Aval[],
  operands: readonly string[],
  nameOf: (f: NumberFunction) => string,
  standing: Standing,
): string {
  const { element } = primitives[primitive] as ElementwisePrimitive<PrimitiveParams[P]>;
  const { dtype } = (outputs[0] as Variable).aval;
  const text = element.spell(operands, {
    params,
    dtype: (types[0] as Aval).dtype,
    standing,
    nameOf: (f) => mathNames.get(f) ?? nameOf(f),
    stored: (unrounded) => stored(unrounded, dtype, standing),
  });
  if (element.rounds === 'never') return text;
  const isKept = element.rounds === 'integers' && types.every((type) => type.dtype === dtype);
  return isKept && isFloat(dtype) ? text : stored(text, dtype, standing);
}
