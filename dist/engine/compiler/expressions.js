import { elementConverter, isFloat } from '../array/dtype.js';
import { folds } from '../interpreter/folds.js';
import { binaryFunctions, functionFor, integerPowFunction, roundFunction, unaryFunctions, } from '../interpreter/scalar-functions.js';
const functions = { ...unaryFunctions, ...binaryFunctions };
const operators = {
    neg: (x) => `-${x}`,
    add: (x, y) => `${x} + ${y}`,
    sub: (x, y) => `${x} - ${y}`,
    and: (x, y) => `${x} & ${y}`,
    or: (x, y) => `${x} | ${y}`,
    xor: (x, y) => `${x} ^ ${y}`,
};
const floatOperators = {
    mul: (x, y) => `${x} * ${y}`,
    div: (x, y) => `${x} / ${y}`,
    square: (x) => `${x} * ${x}`,
};
const comparisons = {
    eq: '===',
    ne: '!==',
    lt: '<',
    le: '<=',
    gt: '>',
    ge: '>=',
};
/** Functions of Math by identity, so that the generated code names them. */
const mathNames = new Map(Object.getOwnPropertyNames(Math).map((name) => [
    Math[name],
    `Math.${name}`,
]));
/** The cell, as generated code calls it. */
export const ROUNDING_CELL = 'const R = new Float32Array(1);';
/** A number as it is stored, in a loop. */
export function storedExpression(text, dtype) {
    return stored(text, dtype, 'in a loop');
}
/** One step of a reduction: what is held so far, with one element more. */
export function foldExpression(primitive, dtype, held, element) {
    const { name, step } = folds[primitive];
    const called = mathNames.get(functionFor(step, dtype));
    if (called !== undefined)
        return `${called}(${held}, ${element})`;
    const text = foldOperators[name](held, element);
    return name === 'sum' && isWhole(dtype) ? `(${text}) | 0` : text;
}
const foldOperators = {
    sum: (x, y) => `${x} + ${y}`,
    mul: (x, y) => `${x} * ${y}`,
    and: (x, y) => `${x} & ${y}`,
    or: (x, y) => `${x} | ${y}`,
};
function isWhole(dtype) {
    return dtype === 'int32' || dtype === 'uint32';
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
/** The expression for one element of an elementwise equation, as its dtype stores it. */
export function expressionOf(equation, types, operands, nameOf, standing) {
    const { primitive, params, outputs } = equation;
    const { dtype } = outputs[0].aval;
    if (primitive === 'select_n')
        return choice(operands);
    const comparison = comparisons[primitive];
    if (comparison !== undefined)
        return `${operands[0]} ${comparison} ${operands[1]} ? 1 : 0`;
    const text = unrounded(primitive, params, types, operands, nameOf, standing);
    const needsNoRounding = exact.has(primitive) && types.every((type) => type.dtype === dtype);
    return isFloat(dtype) && needsNoRounding ? text : stored(text, dtype, standing);
}
/**
 * Primitives whose results are floats of the operands' own precision. Rounding them again would
 * change nothing, and V8, which computes in doubles, would convert to and fro.
 */
const exact = new Set([
    'neg',
    'abs',
    'sign',
    'floor',
    'ceil',
    'round',
    'max',
    'min',
    'clamp',
    'rem',
]);
/** The chooser is clamped to the cases there are. */
function choice([which, ...cases]) {
    const last = cases.length - 1;
    return cases.map((text, i) => (i < last ? `${which} <= ${i} ? ${text} : ` : text)).join('');
}
function unrounded(primitive, params, types, operands, nameOf, standing) {
    const { dtype } = types[0];
    const operator = operators[primitive] ?? (isWhole(dtype) ? undefined : floatOperators[primitive]);
    const [x = '', y = ''] = operands;
    if (operator !== undefined)
        return operator(x, y);
    if (standing === 'straight' && (primitive === 'max' || primitive === 'min')) {
        return extremum(primitive, x, y, isFloat(dtype));
    }
    if (primitive === 'clamp')
        return `Math.min(Math.max(${y}, ${x}), ${operands[2]})`;
    if (primitive === 'integer_pow') {
        const { y: power } = params;
        const isSpelledOut = Math.abs(power) <= MAX_SPELLED_POWER && (power >= 0 || isFloat(dtype));
        if (isSpelledOut)
            return powerOf(x, power, dtype, standing);
    }
    const f = functionOf(primitive, params, dtype);
    return `${mathNames.get(f) ?? nameOf(f)}(${operands.join(', ')})`;
}
/** A power is spelled as products up to here; V8 computes equal ones once. */
const MAX_SPELLED_POWER = 16;
/** The products of `integerPowFunction`, in its order and rounded as it rounds them. */
function powerOf(x, power, dtype, standing) {
    if (power < 0)
        return `1 / (${powerOf(x, -power, dtype, standing)})`;
    const product = (a, b) => isWhole(dtype) ? `Math.imul(${a}, ${b})` : stored(`(${a}) * (${b})`, dtype, standing);
    let result = null;
    let base = x;
    for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result = result === null ? base : product(result, base);
        if (rest > 1)
            base = product(base, base);
    }
    return result ?? '1';
}
/** Math.max or Math.min with operators: NaN wins, and 0 lies above -0. */
function extremum(primitive, x, y, mayBeNaN) {
    const wins = primitive === 'max' ? '>' : '<';
    if (!mayBeNaN)
        return `${x} ${wins} ${y} ? ${x} : ${y}`;
    const zero = primitive === 'max' ? `${x} + ${y}` : `-(-${x} - ${y})`;
    const tie = `${x} === ${y} ? (${x} === 0 ? ${zero} : ${x}) : NaN`;
    return `${x} ${wins} ${y} ? ${x} : ${y} ${wins} ${x} ? ${y} : ${tie}`;
}
function functionOf(primitive, params, dtype) {
    switch (primitive) {
        case 'round':
            return roundFunction(params.roundingMethod);
        case 'integer_pow':
            return integerPowFunction(params.y, dtype);
        case 'convert_element_type':
            return elementConverter(dtype, params.newDtype);
        default:
            return functionFor(functions[primitive], dtype);
    }
}
