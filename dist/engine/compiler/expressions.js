import { isFloat } from '../array/dtype.js';
import { functionFor } from '../primitives/elementwise/scalar-function.js';
import { primitives } from '../primitives/table.js';
/** Functions of Math by identity, so that the generated code names them. */
const mathNames = new Map(Object.getOwnPropertyNames(Math).map((name) => [
    Math[name],
    `Math.${name}`,
]));
/** The cell that rounds float32, as generated code calls it. */
export const ROUNDING_CELL = 'const R = new Float32Array(1);';
/** A number as it is stored, in a loop. */
export function storedExpression(text, dtype) {
    return stored(text, dtype, 'in a loop');
}
/** One step of a reduction: what is held so far, with one element more. */
export function foldExpression(fold, dtype, held, element) {
    const called = mathNames.get(functionFor(fold.step, dtype));
    if (called !== undefined)
        return `${called}(${held}, ${element})`;
    return fold.text(held, element, dtype);
}
/** What storing does to a number: floats round, integers wrap. */
function stored(text, dtype, standing) {
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
export function expressionOf({ primitive, params, outputs }, types, operands, nameOf, standing) {
    const { element } = primitives[primitive];
    const { dtype } = outputs[0].aval;
    const text = element.spell(operands, {
        params,
        dtype: types[0].dtype,
        standing,
        nameOf: (f) => mathNames.get(f) ?? nameOf(f),
        stored: (unrounded) => stored(unrounded, dtype, standing),
    });
    if (element.rounds === 'never')
        return text;
    const isKept = element.rounds === 'integers' && types.every((type) => type.dtype === dtype);
    return isKept && isFloat(dtype) ? text : stored(text, dtype, standing);
}
